import { Text } from '@tarojs/components'
import { useState } from 'react'
import { letGo, sendNow, useUnsent } from '../app/unsent'
import { rememberedThing } from '../cloud/remembered'
import { Button } from '../ui/Button'
import { Sheet } from '../ui/Sheet'
import { notify } from '../ui/noticeStore'
import { sayPressed } from '../words/commands'
import { sayMoment } from '../words/dates'
import { wordsFor } from '../words/refusals'

/** What was pressed a while ago without a network is asked again, with its order and its time, before it binds anybody (U2). */
export function UnsentSheet() {
  const { asks } = useUnsent()
  const [busy, setBusy] = useState(false)
  const [asked] = asks
  if (!asked) return null
  const thing = rememberedThing(asked)
  const send = async () => {
    setBusy(true)
    const answer = await sendNow(asked).finally(() => setBusy(false))
    if (answer.ok) notify('done', '办好了。')
    else notify('refusal', wordsFor(answer, true))
  }
  return (
    <Sheet
      open
      title="这件事没发出去，还要办吗？"
      onClose={() => useUnsent.setState({ asks: asks.slice(1) })}
      action={
        <>
          <Button busy={busy} onPress={send}>
            现在办
          </Button>
          <Button kind="quiet" onPress={() => letGo(asked)}>
            不办了
          </Button>
        </>
      }
    >
      <Text className="w-large">
        {thing === '' ? sayPressed(asked.action) : `${sayPressed(asked.action)}：${thing}`}
      </Text>
      <Text>{`${sayMoment(asked.madeAt, Date.now())}点的，当时网络不通，一直没有发出去。`}</Text>
    </Sheet>
  )
}
