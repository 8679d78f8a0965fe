import type { ReactNode } from 'react'
import type { ConsentView } from '../../../contract/views/proxy'
import { sayDay } from '../../words/dates'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { Grow, Row } from '../../ui/Row'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'
import { standing, whatFor } from './words'

interface Props {
  consent: ConsentView
  now: number
  /** what can be done with it now */
  children?: ReactNode
}

/** One consent as either side sees it: who, what they are to each other, what for, and where it stands. */
export function ConsentCard({ consent, now, children }: Props) {
  const { name, relation, side, mayConfirm, askedAt } = consent
  const where = standing(consent)
  const who =
    side === 'helper' ? (relation === '' ? name : `${name}（我是他的${relation}）`) : `${name}，${relation}`
  return (
    <Card>
      <Row top>
        <Avatar name={name} />
        <Grow>
          <Words size="large">{who}</Words>
          <Words size="small">{`${whatFor(mayConfirm)} · ${sayDay(askedAt, now)}问的`}</Words>
        </Grow>
      </Row>
      <StatusTag {...where} />
      {children}
    </Card>
  )
}
