import type { ConsentRow } from '../../../../contract/views/proxy'
import { sayAgo } from '../../../words/dates'
import { sayHome } from '../../../words/people'
import { device } from '../../../platform/device'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Grow, Row } from '../../../ui/Row'
import { Words } from '../../../ui/Words'

interface Props {
  row: ConsentRow
  busy: boolean
  onAnswer: () => void
  onEnd: () => unknown
}

/** Who wants to act for whom, with the number of the person to ask. */
export function ConsentRowCard({ row, busy, onAnswer, onEnd }: Props) {
  const { principalName, principalPhone, principalHome, helperName, helperPhone, relation, status } = row
  const helper = relation === '' ? helperName : `${helperName}（${relation}）`
  const called =
    status === 'asked'
      ? { name: principalName, phone: principalPhone }
      : { name: helperName, phone: helperPhone }
  return (
    <Card>
      <Row top>
        <Grow>
          <Words size="large">{`${helper} 想替 ${principalName} 办`}</Words>
          <Words size="small">{`${sayHome(principalHome)} · ${sayAgo(row.askedAt)}问的`}</Words>
          {row.note !== '' && <Words size="small">{`本人说：${row.note}`}</Words>}
          <Words size="small">{row.mayConfirm ? '报修、看进度、说修好了' : '报修、看进度'}</Words>
        </Grow>
        <Button kind="quiet" small icon="phone" onPress={() => void device.call(called.phone)}>
          {`打给${called.name}`}
        </Button>
      </Row>
      {status === 'asked' && (
        <Button small icon="phone" onPress={onAnswer}>
          {row.hasAccount ? '问过本人了（他也能自己答）' : '问过本人了'}
        </Button>
      )}
      {status === 'agreed' && (
        <Button kind="plain" small busy={busy} onPress={onEnd}>
          本人来电话，停掉
        </Button>
      )}
    </Card>
  )
}
