import type { LapseView } from '../../../contract/views/lapse'
import { sayMoment } from '../../words/dates'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Words } from '../../ui/Words'
import { appealWords, lapseWords } from './lapseWords'

interface Props {
  lapse: LapseView
  now: number
  onAppeal: () => void
}

/** One time that I did not come, or gave back too late: what I say about it, and what the desk answered. */
export function LapseCard({ lapse, now, onAppeal }: Props) {
  const { no, at, appeal } = lapse
  const stands = appealWords(lapse)
  return (
    <Card>
      <Words>{lapseWords(lapse, now)}</Words>
      <Words size="small">{`编号 ${no} · ${sayMoment(at, now)}记下`}</Words>
      {appeal && <Words size="small">{`您说：${appeal.reason}`}</Words>}
      {appeal?.answer && <Words size="small">{`社区答复：${appeal.answer.text}`}</Words>}
      {stands === '' ? (
        <Button kind="quiet" small icon="hand" onPress={onAppeal}>
          不是我的原因，申诉
        </Button>
      ) : (
        <Words size="soft">{stands}</Words>
      )}
    </Card>
  )
}
