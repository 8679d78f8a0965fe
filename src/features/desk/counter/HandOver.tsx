import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { shapes } from '../../../../contract/shapes'
import type { PickupView } from '../../../../contract/views/market'
import { useCommand } from '../../../cloud/useCommand'
import { scanner } from '../../../platform/scanner'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { GoodsPicture } from '../../../ui/GoodsPicture'
import { StatusTag } from '../../../ui/StatusTag'
import { OutOfHours } from './OutOfHours'
import { CodeField } from './CodeField'

/** The code against the goods: the held points are spent as it is handed over. */
export function HandOver({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState('')
  const [given, setGiven] = useState<PickupView | null>(null)
  const [closed, setClosed] = useState<string | null>(null)
  // A scanned code is sent before the field shows it.
  const asked = useRef('')
  const pickup = useCommand('market.pickup', {
    onRefused: ({ code: why }) => {
      if (why !== 'market.closed') return false
      setClosed(asked.current)
      return true
    },
    onDone: (view) => {
      setClosed(null)
      setGiven(view)
      setCode('')
      onDone()
    },
  })
  const whole = shapes.pickupCode.test(code)
  const send = (wanted: string) => {
    if (!shapes.pickupCode.test(wanted) || pickup.busy) return
    asked.current = wanted
    void pickup.run({ code: wanted })
  }
  const scan = async () => {
    const digits = /\d{6}/.exec((await scanner.scan()) ?? '')?.[0]
    if (digits === undefined) return
    setCode(digits)
    send(digits)
  }
  const change = (next: string) => {
    setCode(next)
    if (next !== '') setGiven(null)
  }
  return (
    <View className="counter-hand">
      {given && <Given view={given} />}
      <Card>
        <View className="w-soft">请他打开“我的兑换”，把六位领取码报给您。</View>
        <CodeField value={code} onChange={change} onDone={() => send(code)} />
        <Button icon="gift" disabled={!whole} busy={pickup.busy} onPress={() => send(code)}>
          核销，交给本人
        </Button>
        {scanner.able && (
          <Button kind="quiet" icon="scan" onPress={() => void scan()}>
            扫码
          </Button>
        )}
      </Card>
      <OutOfHours
        open={closed !== null}
        busy={pickup.busy}
        onYes={() => closed !== null && pickup.run({ code: closed, outOfHours: true })}
        onClose={() => setClosed(null)}
      />
    </View>
  )
}

function Given({ view }: { view: PickupView }) {
  return (
    <Card className="counter-given">
      <StatusTag tone="green" icon="done" text="核销好了，请把东西交给他" />
      <View className="counter-row">
        <GoodsPicture name={view.picture} />
        <View className="w-grow">
          <View className="w-large">
            {view.goodsName} × {view.quantity}
          </View>
          <View className="w-soft">
            {view.memberName} · {view.points} 分
          </View>
        </View>
      </View>
    </Card>
  )
}
