import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow } from '../../../../contract/views/order'
import type { StandardView } from '../../../../contract/views/points'
import { scoreOf } from '../../../../domain/points/score'
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
  const [chosen, setChosen] = useState<Chosen>({ difficulty: 'small', adjustments: [] })
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { difficulty, adjustments } = chosen
  const score = scoreOf(standard, row.kind, difficulty, adjustments)
  const owesReason = adjustments.length > 0 && reason.trim() === ''
  const send = () => {
    setTried(true)
    if (!owesReason) onSend({ orderId: row.orderId, difficulty, adjustments: [...adjustments], reason })
  }
  return (
    <View className="desk-form">
      <ScoreChoice
        kind={row.kind}
        standard={standard}
        value={chosen}
        onChange={setChosen}
        crewCount={row.crewNames.length}
      />
      {adjustments.length > 0 && (
        <Field
          label="为什么加减分"
          hint="居民和师傅都看得到"
          value={reason}
          max={limits.reason}
          error={tried && owesReason ? '写一句原因，公示时大家好明白' : undefined}
          onChange={setReason}
          onDone={send}
        />
      )}
      <Button icon="star" busy={busy} onPress={send}>
        {score.ok ? `给${row.crewNames.join('、')}记 ${score.points} 分` : '评分'}
      </Button>
    </View>
  )
}
