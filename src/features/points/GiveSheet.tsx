import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { useCommand } from '../../cloud/useCommand'
import { owed, useForm } from '../../app/useForm'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import './refusals'
import './GiveSheet.css'

const ways = [
  { value: 'person', text: '送给一个人', hint: '要他的姓名和电话' },
  { value: 'pool', text: '送到互助池', hint: '社区拿来帮独居老人等邻居' },
] as const
type Way = (typeof ways)[number]['value']

interface Values {
  way: Way
  name: string
  phone: string
  points: string
}

const start: Values = { way: 'person', name: '', phone: '', points: '' }

/** 转赠 (P7): the button, and the sheet that asks to whom and how many. */
export function GivePoints({ onGiven }: { onGiven: () => unknown }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" icon="gift" onPress={() => setOpen(true)}>
        送给别人
      </Button>
      {open && <GiveSheet onClose={() => setOpen(false)} onGiven={onGiven} />}
    </>
  )
}

function GiveSheet({ onClose, onGiven }: { onClose: () => void; onGiven: () => unknown }) {
  const give = useCommand('points.give', {
    done: ({ available }) => `送出去了，您还有 ${available} 分`,
    onDone: () => {
      onClose()
      onGiven()
    },
  })
  const { values, change, problem, submit } = useForm<Values>({
    draft: 'give',
    start,
    check: ({ way, name, phone, points }) => ({
      name: way === 'pool' ? undefined : owed(name, '写他的姓名'),
      phone: way === 'pool' ? undefined : owed(phone, '写他留给社区的电话'),
      points: /^[1-9]\d{0,3}$/.test(points) ? undefined : '写送几分',
    }),
    send: ({ way, name, phone, points }) =>
      give.run({
        points: Number(points),
        ...(way === 'pool' ? {} : { to: { name: name.trim(), phone: phone.trim() } }),
      }),
  })
  return (
    <Sheet
      open
      title="送积分"
      onClose={onClose}
      action={
        <Button icon="gift" busy={give.busy} onPress={submit}>
          {values.points === '' ? '送出' : `送出 ${values.points} 分`}
        </Button>
      }
    >
      <View className="f-give">
        <Choice rows options={ways} value={values.way} onChange={(way) => change({ way })} />
        {values.way === 'person' && (
          <>
            <Field
              label="他叫什么"
              value={values.name}
              max={limits.name}
              error={problem('name')}
              onChange={(name) => change({ name })}
            />
            <Field
              label="他的电话"
              keyboard="number"
              value={values.phone}
              max={limits.phone}
              error={problem('phone')}
              onChange={(phone) => change({ phone })}
            />
          </>
        )}
        <Field
          label="送几分"
          keyboard="number"
          value={values.points}
          max={4}
          error={problem('points')}
          onChange={(points) => change({ points })}
        />
        <Words size="small">送出去就收不回来。只能送自己干活得的分，收到的分不能再送。</Words>
      </View>
    </Sheet>
  )
}
