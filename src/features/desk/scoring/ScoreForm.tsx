import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/actions'
import { limits } from '../../../../contract/limits'
import type { DeskRow, StandardView } from '../../../../contract/views'
import { difficultyNames } from '../../../../domain/order/names'
import { difficulties, type Difficulty } from '../../../../domain/order/types'
import { sayAdjustment, scoreOf } from '../../../../domain/points/score'
import { Button } from '../../../ui/Button'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Field } from '../../../ui/Field'

interface Props {
  row: DeskRow
  standard: StandardView
  busy: boolean
  onSend: (input: InputOf<'order.score'>) => unknown
}

/** 评分 by the published standard (P1): difficulty, plus and minus lines with a reason; the points show as they change. */
export function ScoreForm({ row, standard, busy, onSend }: Props) {
  const [difficulty, setDifficulty] = useState<Difficulty>('small')
  const [adjustments, setAdjustments] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const score = scoreOf(standard, row.kind, difficulty, adjustments)
  const owesReason = adjustments.length > 0 && reason.trim() === ''
  const send = () => {
    setTried(true)
    if (!owesReason) onSend({ orderId: row.orderId, difficulty, adjustments, reason })
  }
  return (
    <View className="desk-form">
      <Choice
        value={difficulty}
        onChange={setDifficulty}
        options={difficulties.map((value) => ({
          value,
          text: difficultyNames[value],
          hint: `${standard.base[row.kind][value]} 分`,
        }))}
      />
      {standard.adjustments.length > 0 && <View className="w-field-label">加分、减分</View>}
      <View className="desk-lines">
        <ChoiceMany
          rows
          values={adjustments}
          onChange={setAdjustments}
          options={standard.adjustments.map((line) => ({
            value: line.code,
            text: `${line.label} ${sayAdjustment(line, standard)}`,
          }))}
        />
      </View>
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
      {score.ok && (
        <View className="desk-score">
          <View className="w-figure">{score.points}</View>
          <View className="w-grow">
            <View>{row.crewNames.length > 1 ? `分，${row.crewNames.length} 个人每人都有` : '分'}</View>
            <View className="w-small">{score.rule}</View>
          </View>
        </View>
      )}
      <Button icon="star" busy={busy} onPress={send}>
        {score.ok ? `给${row.crewNames.join('、')}记 ${score.points} 分` : '评分'}
      </Button>
    </View>
  )
}
