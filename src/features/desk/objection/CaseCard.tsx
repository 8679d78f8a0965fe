import { View } from '@tarojs/components'
import type { ObjectionCase } from '../../../../contract/views/objection'
import { wordsFor } from '../../../words/refusals'
import { sayDay, sayMoment } from '../../../words/dates'
import { sayHome } from '../../../words/people'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { KindIcon } from '../../../parts/KindIcon'
import { Note } from '../../../ui/Notice'
import { Row } from '../../../ui/Row'
import { Words } from '../../../ui/Words'
import '../desk.css'
import './objections.css'

interface Props {
  one: ObjectionCase
  onAnswer: (how: 'kept' | 'corrected') => void
}

const refusal = { others: 'objection.notByYou', nobody: 'objection.nobodyElse' } as const

/** An order whose score somebody finds wrong: what was done, what it got, what they say, and the two answers. */
export function CaseCard({ one, onAnswer }: Props) {
  const { kind, no, summary, home, crewNames, finishedAt, resultNote, score, objections, answerBy } = one
  return (
    <Card>
      <Row top>
        <KindIcon kind={kind} size="small" />
        <View className="w-grow">
          <View className="desk-card-words">{summary}</View>
          <View className="w-small">
            {crewNames.join('、')} · {sayHome(home)} · {sayDay(finishedAt)}修好 · 编号 {no}
          </View>
          {resultNote !== '' && <View className="w-small">{resultNote}</View>}
        </View>
        <View className="desk-points">
          {score.points}
          <View className="w-small">{crewNames.length > 1 ? '分/人' : '分'}</View>
        </View>
      </Row>
      <Words size="small">{[score.rule, score.reason].filter(Boolean).join('；')}</Words>
      {objections.map(({ name, at, reason }) => (
        <View key={`${name}${at}`} className="desk-objection">
          <View className="w-small">
            {name} · {sayMoment(at)}
          </View>
          <View>{reason}</View>
        </View>
      ))}
      {answerBy === 'me' ? (
        <Row wrap>
          <Button small icon="edit" onPress={() => onAnswer('corrected')}>
            更正评分
          </Button>
          <Button kind="quiet" small icon="check" onPress={() => onAnswer('kept')}>
            维持原分
          </Button>
        </Row>
      ) : (
        <Note icon="people">{wordsFor({ ok: false, code: refusal[answerBy] })}</Note>
      )}
    </Card>
  )
}
