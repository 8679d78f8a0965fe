import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import type { AwardView } from '../../../../contract/views/award'
import { useCommand } from '../../../cloud/useCommand'
import { useForm } from '../../../app/useForm'
import { PhotoRow } from '../../../parts/photos/PhotoRow'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Row } from '../../../ui/Row'
import { Confirm } from '../../../ui/Sheet'
import { StatusTag } from '../../../ui/StatusTag'
import { Words } from '../../../ui/Words'
import { sayDay } from '../../../words/dates'
import { awardKindWords, awardStatusWords } from './awardWords'

interface Props {
  award: AwardView
  onDone: () => unknown
}

/** One award by hand with its evidence; the second person says yes or no. */
export function AwardCard({ award, onDone }: Props) {
  const { kind, source, names, points, words, photos, byName, askedAt, status, answer, mayApprove } = award
  return (
    <Card>
      <Row>
        <View className="w-large w-grow">
          {awardKindWords[kind].text}，{names.join('、')}，每人 {points} 分
        </View>
        <StatusTag {...awardStatusWords[status]} />
      </Row>
      <Words size="small">
        {byName} {sayDay(askedAt)}提的{source === 'pool' ? '，从互助池出' : ''}
      </Words>
      {words !== '' && <Words>{words}</Words>}
      <PhotoRow value={photos} />
      {answer && (
        <Words size="small">
          {answer.byName} {sayDay(answer.at)}答复{answer.why === '' ? '' : `：${answer.why}`}
        </Words>
      )}
      {status === 'asked' &&
        (mayApprove ? (
          <Answer award={award} onDone={onDone} />
        ) : (
          <Words size="small">等另一位来核：不能是提的人、得分的人，也不能是他们家里人。</Words>
        ))}
    </Card>
  )
}

function Answer({ award: { awardId, points, names }, onDone }: Props) {
  const [refusing, setRefusing] = useState(false)
  const approve = useCommand('points.approve', {
    onDone: () => {
      setRefusing(false)
      onDone()
    },
  })
  const { values, change, problem, submit } = useForm({
    draft: `awardRefused:${awardId}`,
    start: { why: '' },
    check: ({ why }) => ({ why: why.trim() === '' ? '写一句为什么' : undefined }),
    send: ({ why }) => approve.run({ awardId, agree: false, why: why.trim() }),
  })
  return (
    <Row wrap>
      <Button icon="check" busy={approve.busy} onPress={() => approve.run({ awardId, agree: true })}>
        {`看过凭据，同意给 ${points * names.length} 分`}
      </Button>
      <Button kind="quiet" onPress={() => setRefusing(true)}>
        不同意
      </Button>
      <Confirm
        open={refusing}
        title="不同意"
        yes="就这样答复"
        busy={approve.busy}
        onYes={submit}
        onClose={() => setRefusing(false)}
      >
        <Field
          label="为什么"
          value={values.why}
          max={limits.reason}
          error={problem('why')}
          onChange={(why) => change({ why })}
        />
      </Confirm>
    </Row>
  )
}
