import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import type { CallWay } from '../../../../domain/order/types'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'callback.log'>) => unknown
}

const ways: readonly { value: CallWay; text: string }[] = [
  { value: 'phone', text: '电话里说的' },
  { value: 'visit', text: '当面说的' },
  { value: 'through', text: '托人带的话' },
]

/** Somebody was told: how, by whom, and what they said. Nothing is closed by it. */
export function ToldForm({ row, busy, onSend }: Props) {
  const through = row.call?.toldBy?.name ?? ''
  const { values, change, problem, submit } = useForm<{ way: CallWay; through: string; words: string }>({
    draft: `told:${row.orderId}`,
    start: { way: through === '' ? 'phone' : 'through', through, words: '' },
    check: (written) => ({
      words: owed(written.words, '写一句他怎么说的'),
      through: written.way === 'through' ? owed(written.through, '写上是谁带的话') : undefined,
    }),
    send: ({ way, words, through: name }) =>
      onSend({
        ...{ orderId: row.orderId, reached: true, way, words: words.trim() },
        ...(way === 'through' ? { through: name.trim() } : {}),
      }),
  })
  return (
    <View className="desk-form">
      <Choice
        rows
        label="怎么告诉他的"
        options={ways}
        value={values.way}
        onChange={(way) => change({ way })}
      />
      {values.way === 'through' && (
        <Field
          label="谁带的话"
          value={values.through}
          max={limits.name}
          error={problem('through')}
          onChange={(name) => change({ through: name })}
        />
      )}
      <Field
        area
        label="他怎么说的"
        value={values.words}
        max={limits.note}
        error={problem('words')}
        onChange={(words) => change({ words })}
      />
      <Button icon="check" busy={busy} onPress={submit}>
        记下来
      </Button>
    </View>
  )
}
