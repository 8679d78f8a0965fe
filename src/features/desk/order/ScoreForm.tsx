import { View } from '@tarojs/components'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { scoreOf } from '../../../../domain/points/score'
import { owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { ScoreChoice, type Chosen } from './ScoreChoice'

interface Props {
  row: DeskRow
  standard: StandardView
  busy: boolean
  onSend: (input: InputOf<'order.score'>) => unknown
}

/** 评分 by the published standard (P1): difficulty, plus and minus lines with a reason; the points show as they change. */
export function ScoreForm({ row, standard, busy, onSend }: Props) {
  const { values, change, problem, submit } = useForm<{ chosen: Chosen; reason: string }>({
    draft: `score:${row.orderId}`,
    start: { chosen: { difficulty: 'small', adjustments: [], hours: 0 }, reason: '' },
    check: ({ chosen, reason }) => ({
      reason: chosen.adjustments.length > 0 ? owed(reason, '写一句原因，公示时大家好明白') : undefined,
    }),
    send: ({ chosen, reason }) =>
      onSend({
        orderId: row.orderId,
        difficulty: chosen.difficulty,
        adjustments: [...chosen.adjustments],
        hours: chosen.hours,
        reason,
      }),
  })
  const { adjustments } = values.chosen
  const score = scoreOf(standard, { ...values.chosen, kind: row.kind })
  return (
    <View className="desk-form">
      <ScoreChoice
        kind={row.kind}
        standard={standard}
        value={values.chosen}
        onChange={(chosen) => change({ chosen })}
        crewCount={row.crewNames.length}
      />
      {adjustments.length > 0 && (
        <Field
          label="为什么加减分"
          hint="居民和师傅都看得到"
          value={values.reason}
          max={limits.reason}
          error={problem('reason')}
          onChange={(reason) => change({ reason })}
          onDone={submit}
        />
      )}
      <Button icon="star" busy={busy} onPress={submit}>
        {score.ok ? `给${row.crewNames.join('、')}记 ${score.points} 分` : '评分'}
      </Button>
    </View>
  )
}
