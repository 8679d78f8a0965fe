import { View } from '@tarojs/components'
import type { StandardView } from '../../../../contract/views/points'
import { difficultyNames } from '../../../../domain/order/names'
import { difficulties, type Difficulty } from '../../../../domain/order/scores'
import type { OrderKind } from '../../../../domain/order/types'
import { sayAdjustment, scoreOf } from '../../../../domain/points/score'
import { Choice, ChoiceMany } from '../../../ui/Choice'
import { Stepper } from '../../../ui/Stepper'

export interface Chosen {
  difficulty: Difficulty
  adjustments: readonly string[]
  /** full hours; the standard may not ask for them */
  hours: number
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
  const { difficulty, adjustments, hours } = value
  const score = scoreOf(standard, { kind, difficulty, adjustments, hours })
  const { hourPoints = 0, hoursMax = 0 } = standard
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
      {hourPoints > 0 && hoursMax > 0 && (
        <View className="desk-hours">
          <View className="w-grow">干了几小时（每小时 {hourPoints} 分）</View>
          <Stepper
            value={hours}
            min={0}
            max={hoursMax}
            unit="小时"
            onChange={(next) => onChange({ ...value, hours: next })}
          />
        </View>
      )}
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
