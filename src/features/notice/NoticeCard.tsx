import type { NoticeRow } from '../../../contract/views/notice'
import { sayDay, sayMoment } from '../../words/dates'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { sayAudience } from '../../words/notice'
import { markOf } from './words'

const icons = { words: 'notice', pictures: 'photo', paper: 'photo' } as const

/** A notice on the board: what, for whom, when, and whether I still have to read it. */
export function NoticeCard({ notice, now, onOpen }: { notice: NoticeRow; now: number; onOpen: () => void }) {
  const { kind, title, audience, postedAt, mine } = notice
  const mark = markOf(notice)
  return (
    <Card onPress={onOpen} label={mark === null ? title : `${title}，${mark.text}`}>
      <Row top>
        <Icon name={icons[kind]} size={1.4} />
        <Grow>
          <Words size="large">{title}</Words>
          <Words size="small">{`${sayDay(postedAt, now)}贴出，${sayAudience(audience)}`}</Words>
          {mine !== null && !mine.read && notice.status === 'hanging' && (
            <Words size="small">{`${sayMoment(mine.dueAt, now)}前看一看`}</Words>
          )}
        </Grow>
        <Icon name="forward" />
      </Row>
      {mark && <StatusTag {...mark} />}
    </Card>
  )
}
