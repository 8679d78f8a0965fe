import type { SettlementView } from '../../../contract/views/settlement'
import { sayPoints } from '../../words/people'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { Words } from '../../ui/Words'
import { postingWords } from './SettlementPosting'

/** The newest notice on the home page: what, until when, and what is in it for me. */
export function PostingTeaser({
  notice,
  now,
  onOpen,
}: {
  notice: SettlementView
  now: number
  onOpen: () => void
}) {
  const mine = notice.lines.find((line) => line.me)
  return (
    <Card onPress={onOpen} label={notice.title}>
      <Row>
        <Icon name="notice" size={1.4} />
        <Grow>
          <Words>{notice.title}</Words>
          <Words size="small">
            {mine
              ? `有您 ${sayPoints(mine.points)}。${postingWords(notice, now)}`
              : postingWords(notice, now)}
          </Words>
        </Grow>
        <Icon name="forward" />
      </Row>
    </Card>
  )
}
