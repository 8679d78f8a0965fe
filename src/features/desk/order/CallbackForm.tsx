import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import { cutTo } from '../../../../domain/kernel/cut'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'
import { Quick } from '../../../ui/Quick'
import { owesCallback } from '../parts/marks'
import { PhoneButton } from '../parts/PhoneButton'

interface Props {
  row: DeskRow
  busy: boolean
  onConfirm: (input: InputOf<'order.confirm'>) => unknown
  onReopen: (input: InputOf<'order.reopen'>) => unknown
}

const said = ['修好了，很满意', '修好了，师傅还帮着收拾干净', '老人说能用了']

/** 回音: call back first, write down what was said, then close it, or send it round again (R2, R7). */
export function CallbackForm({ row, busy, onConfirm, onReopen }: Props) {
  const { values, change, problem, submit } = useForm<{ callback: string; stars: number | null }>({
    draft: `callback:${row.orderId}`,
    start: { callback: '', stars: null },
    check: ({ callback }) => ({ callback: owed(callback, '打过电话，把话记一句再办结') }),
    send: ({ callback, stars }) =>
      onConfirm({ orderId: row.orderId, callback: callback.trim(), ...(stars === null ? {} : { stars }) }),
  })
  const { callback, stars } = values
  return (
    <View className="desk-form">
      <PhoneButton row={row} />
      <Field
        area
        label="电话里怎么说的"
        value={callback}
        max={limits.note}
        error={problem('callback')}
        onChange={(words) => change({ callback: words })}
      />
      <Quick options={said} onChoose={(words) => change({ callback: words })} />
      <View className="w-field-label">居民打几分（没问可以不填）</View>
      <Choice
        value={stars}
        onChange={(value) => change({ stars: value === stars ? null : value })}
        options={[1, 2, 3, 4, 5].map((value) => ({ value, text: `${value} 分` }))}
      />
      <Button icon="check" busy={busy} onPress={submit}>
        居民说修好了
      </Button>
      {owesCallback(row) && (
        <Button
          kind="quiet"
          icon="undo"
          disabled={busy}
          onPress={() => onReopen({ orderId: row.orderId, reason: cutTo(callback.trim(), limits.reason) })}
        >
          没修好，重新安排
        </Button>
      )}
    </View>
  )
}
