import type { NeedRow } from '../../../contract/views/need'
import { needKindNames } from '../../../domain/need/names'
import { sayDay } from '../../words/dates'
import { needMark } from '../../words/need'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'

/** A need in a list: what, where, and who has it. */
export function NeedCard({ need, now, onOpen }: { need: NeedRow; now: number; onOpen: () => void }) {
  const { title, kind, place, status, openedAt, helper, promisedAt } = need
  const mark = needMark(status)
  const where = place === '' ? '' : `，${place}`
  return (
    <Card onPress={onOpen} label={`${title}，${mark.text}`}>
      <Row top>
        <Grow>
          <Words size="large">{title}</Words>
          <Words size="small">{`${needKindNames[kind]}${where}，${sayDay(openedAt, now)}提的`}</Words>
          {helper !== '' && (
            <Words size="small">
              {promisedAt === null ? `${helper}认领` : `${helper}认领，${sayDay(promisedAt, now)}前办`}
            </Words>
          )}
        </Grow>
        <Icon name="forward" />
      </Row>
      <StatusTag {...mark} />
    </Card>
  )
}
