import { View } from '@tarojs/components'
import type { StandardView } from '../../../../contract/views/points'
import { difficultyNames } from '../../../../domain/order/names'
import { difficulties, type Difficulty, type OrderKind } from '../../../../domain/order/types'
import { sayAdjustment, scoreOf } from '../../../../domain/points/score'
import { Choice, ChoiceMany } from '../../../ui/Choice'

export interface Chosen {
  difficulty: Difficulty
  adjustments: readonly string[]
}

interface Props {
  kind: OrderKind
  standard: StandardView
  value: Chosen
  onChange: (value: Chosen) => void
  crewCount: number
}

/** What the published standard offers: difficulty, plus and minus lines; the points show as they change. */
export function ScoreChoice({ kind, standard, value, onChange, crewCount }: Props) {
  const { difficulty, adjustments } = value
  const score = scoreOf(standard, kind, difficulty, adjustments)
  return (
    <>
      <Choice
        value={difficulty}
        onChange={(next) => onChange({ ...value, difficulty: next })}
        options={difficulties.map((each) => ({
          value: each,
          text: difficultyNames[each],
          hint: `${standard.base[kind][each]} 分`,
        }))}
      />
      {standard.adjustments.length > 0 && <View className="w-field-label">加分、减分</View>}
      <View className="desk-lines">
        <ChoiceMany
          rows
          values={adjustments}
          onChange={(next) => onChange({ ...value, adjustments: next })}
          options={standard.adjustments.map((line) => ({
            value: line.code,
            text: `${line.label} ${sayAdjustment(line, standard)}`,
          }))}
        />
      </View>
      {score.ok && (
        <View className="desk-score">
          <View className="w-figure">{score.points}</View>
          <View className="w-grow">
            <View>{crewCount > 1 ? `分，${crewCount} 个人每人都有` : '分'}</View>
            <View className="w-small">{score.rule}</View>
          </View>
        </View>
      )}
    </>
  )
}
