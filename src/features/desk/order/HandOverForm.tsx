import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { BodyRow } from '../../../../contract/views/body'
import type { DeskRow } from '../../../../contract/views/order'
import { fittingBodies } from '../../../../domain/body/fitting'
import { bodyKindNames } from '../../../../domain/body/names'
import { dayMs } from '../../../../domain/kernel/time'
import { now } from '../../../platform/clock'
import { useForm } from '../../../app/useForm'
import { useQuery } from '../../../cloud/useQuery'
import { Loaded } from '../../../parts/Loaded'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Field, Wrong } from '../../../ui/Field'
import { Segments } from '../../../ui/Segments'
import { Quick } from '../../../ui/Quick'
import '../../../parts/body/refusals'

interface Props {
  row: DeskRow
  busy: boolean
  onSend: (input: InputOf<'order.handOver'>) => unknown
}

/** `rule`: as long as the community gives a body */
const answerDays = ['rule', '1', '3', '7', '15'] as const
const reasons = ['公共区域，归物业管', '要动公共管道', '要专业单位来修']

interface HandingOver {
  /** null: the one that fits best */
  bodyId: string | null
  why: string
  days: (typeof answerDays)[number]
}

/** 转办: to whom, why, and by when we want their answer. The number stays, the resident sees who has it (R5). */
export function HandOverForm(props: Props) {
  const query = useQuery('body.list', {})
  return (
    <Loaded query={query} cards={1}>
      {({ rows }) => <ToBody {...props} bodies={listed(rows, props.row)} />}
    </Loaded>
  )
}

/** Whose it is by kind and building stand first, then everybody else on the list. */
function listed(rows: readonly BodyRow[], { home, kind }: DeskRow): BodyRow[] {
  const open = rows.filter((row) => row.open).map((row) => ({ ...row, closedAt: null }))
  const fitting = fittingBodies(open, { building: home.building, kind })
  return [...fitting, ...open.filter((body) => !fitting.includes(body))]
}

function ToBody({ row, busy, onSend, bodies }: Props & { bodies: readonly BodyRow[] }) {
  const first = bodies[0]?.bodyId ?? null
  const { values, change, problem, submit } = useForm<HandingOver>({
    draft: `handOver:${row.orderId}`,
    start: { bodyId: null, why: '', days: 'rule' },
    check: ({ bodyId }) => ({
      bodyId: (bodyId ?? first) === null ? '名单里还没有单位，请书记先加上' : undefined,
    }),
    send: ({ bodyId, why, days }) => {
      const to = bodyId ?? first
      const dueAt = days === 'rule' ? {} : { dueAt: now() + Number(days) * dayMs }
      return to !== null && onSend({ orderId: row.orderId, bodyId: to, why, ...dueAt })
    },
  })
  return (
    <View className="desk-form">
      <Choice
        rows
        label="转给谁"
        value={values.bodyId ?? first}
        onChange={(bodyId) => change({ bodyId })}
        options={bodies.map(({ bodyId, name, kind, buildings }) => ({
          value: bodyId,
          text: name,
          hint: [bodyKindNames[kind], buildings.join('、')].filter(Boolean).join(' · '),
        }))}
      />
      <Wrong words={problem('bodyId')} />
      <Field
        label="为什么转"
        value={values.why}
        max={limits.reason}
        onChange={(why) => change({ why })}
        onDone={submit}
      />
      <Quick options={reasons} onChoose={(why) => change({ why })} />
      <View className="w-field-label">几天内要答复</View>
      <Segments
        value={values.days}
        onChange={(days) => change({ days })}
        options={answerDays.map((value) => ({ value, text: value === 'rule' ? '按规则' : `${value} 天` }))}
      />
      <Button icon="share" busy={busy} onPress={submit}>
        转办，告诉居民
      </Button>
    </View>
  )
}
