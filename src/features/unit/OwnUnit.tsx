import type { OwnUnitView } from '../../../contract/views/unit'
import { NeedCard } from '../../parts/need/NeedCard'
import { wallDay } from '../../words/dates'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { Words } from '../../ui/Words'

interface Props {
  unit: OwnUnitView
  now: number
  onOpen: (needId: string) => void
}

/** A unit I act for: what was agreed, and what it has claimed. */
export function OwnUnit({ unit, now, onOpen }: Props) {
  const { name, agreement, from, until, inForce, claims } = unit
  return (
    <>
      <Card title={name}>
        <StatusTag
          tone={inForce ? 'green' : 'late'}
          icon={inForce ? 'done' : 'clock'}
          text={inForce ? '共建协议有效' : '协议不在有效期'}
        />
        <Words size="small">{`${wallDay(from)} 到 ${wallDay(until)}`}</Words>
        {agreement !== '' && <Words>{agreement}</Words>}
        {!inForce && <Words>续签以后才能再认领，请和社区联系。</Words>}
      </Card>
      <Section title={`${name}认领的`}>
        {claims.length === 0 && <Words>还没有认领。下面有等人认领的。</Words>}
        {claims.map((need) => (
          <NeedCard key={need.needId} need={need} now={now} onOpen={() => onOpen(need.needId)} />
        ))}
      </Section>
    </>
  )
}
