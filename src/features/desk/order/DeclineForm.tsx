import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Quick } from '../../../ui/Quick'
import { owesCallback } from '../parts/marks'
import { PhoneButton } from '../parts/PhoneButton'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.decline'>) => unknown
}

const reasons = ['不是维修的事', '和前面一张单子重复', '装修改造，志愿者做不了', '报修的房子不在本社区']
const helpers = ['物业公司', '厂家售后，保修期内免费', '正规装修公司', '12345 政务热线']

/** 不受理: never a bare no. Why, and who can help (R5); the resident reads both, or is called first (R2). */
export function DeclineForm({ row, busy, onSend }: Props) {
  const call = owesCallback(row)
  const { values, change, problem, submit } = useForm({
    draft: `decline:${row.orderId}`,
    start: { reason: '', whoCanHelp: '', callback: '' },
    check: ({ reason, whoCanHelp, callback }) => ({
      reason: owed(reason, '写一句原因，居民会看到'),
      whoCanHelp: owed(whoCanHelp, '给居民指一条路'),
      callback: call ? owed(callback, '先打个电话告诉他，再把他的话记下来') : undefined,
    }),
    send: ({ callback, ...written }) =>
      onSend({ orderId: row.orderId, ...written, ...(call ? { callback: callback.trim() } : {}) }),
  })
  return (
    <View className="desk-form">
      <Field
        label="为什么不受理"
        value={values.reason}
        max={limits.reason}
        error={problem('reason')}
        onChange={(reason) => change({ reason })}
      />
      <Quick options={reasons} onChoose={(reason) => change({ reason })} />
      <Field
        label="谁能帮上忙"
        hint="写清楚找谁、怎么找"
        value={values.whoCanHelp}
        max={limits.reason}
        error={problem('whoCanHelp')}
        onChange={(whoCanHelp) => change({ whoCanHelp })}
        onDone={submit}
      />
      <Quick options={helpers} onChoose={(whoCanHelp) => change({ whoCanHelp })} />
      {call && <PhoneButton row={row} />}
      {call && (
        <Field
          area
          label="电话里怎么说的"
          value={values.callback}
          max={limits.note}
          error={problem('callback')}
          onChange={(callback) => change({ callback })}
        />
      )}
      <Button kind="danger" busy={busy} onPress={submit}>
        {call ? '不受理，已经告诉他了' : '不受理，把原因告诉居民'}
      </Button>
    </View>
  )
}
