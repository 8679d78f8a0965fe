import type { RecordView } from '../../../contract/views/certificate'
import { numberText } from '../../../domain/certificate/number'
import { go } from '../../app/navigate'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Words } from '../../ui/Words'
import { hoursWords } from './words'

interface Props {
  record: RecordView
  busy: boolean
  onIssue: () => unknown
}

/** What the year adds up to, and the certificates made of it. */
export function YearCard({ record, busy, onIssue }: Props) {
  const { service, complete, certificates } = record
  return (
    <Card>
      <Words size="title">{`上门 ${service.visits} 次，修好 ${service.orders} 单`}</Words>
      {hoursWords(service).map((line) => (
        <Words key={line}>{line}</Words>
      ))}
      <Words size="small">签到签退由时钟算，自己填写的另外算，两样不加在一起。等人确认的先不算。</Words>
      {!complete && <Words size="small">单子太多，只算了最近的 600 单。</Words>}
      <Button icon="download" busy={busy} onPress={onIssue}>
        开一张服务证明
      </Button>
      {certificates.map(({ number }) => (
        <Button key={number} kind="quiet" small onPress={() => go('certificate', { number })}>
          {`已开 ${numberText(number)}`}
        </Button>
      ))}
    </Card>
  )
}
