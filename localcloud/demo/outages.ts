import { COMMUNITY_ID } from './community'
import { minutes, momentAt } from './moments'
import { recall, stepsIn } from './script'
import type { Step } from './script'

const hours = (count: number) => minutes(60 * count)
const step = stepsIn(COMMUNITY_ID)

/** What is cut off: water that came back early, gas with whom to call, and a lift that stands still until tonight. */
export function outages(now: number): Step[] {
  const yesterday = momentAt({ daysAgo: 1, time: '14:00' }, now)
  const today = now - hours(2)
  const pump = 'outage pump'
  return [
    step(
      yesterday,
      'secretary',
      'outage.announce',
      () => ({
        kind: 'water',
        buildings: ['3号楼'],
        endsAt: yesterday + hours(6),
        words: '水泵房抢修，请先存一桶水。',
      }),
      ({ outageId }, known) => void known.set(pump, outageId),
    ),
    step(yesterday + hours(3), 'secretary', 'outage.end', (known) => ({
      outageId: recall(known, pump),
      seen: 1,
    })),
    step(today, 'secretary', 'outage.announce', () => ({
      kind: 'lift',
      buildings: ['2号楼'],
      endsAt: now + hours(8),
      words: '电梯年检，请走楼梯。搬重东西可以等晚上。',
    })),
  ]
}
