import type { Founding } from '../../scripts/found/found'
import { arrivalOf } from './arrivals'
import { days, minutes, momentAt } from './moments'
import { fixed, type OrderStory } from './orderStory'
import { neighbour, neighbourRoles } from './people'
import { recall, stepsIn, type Step } from './script'

/** The second community: small, next door, and not to know anything of the first. */
export const neighbourhood: Founding = {
  communityId: 'tingchao',
  name: '听潮社区',
  phone: '0532-00000050',
  marketHours: '每周六 9:00–11:00，社区活动室',
  buildings: ['1号楼', '2号楼', '3号楼'].map((name) => ({ name, units: ['1单元', '2单元'] })),
}

const step = stepsIn(neighbourhood.communityId)

export const neighbourhoodOrders: readonly OrderStory[] = [
  {
    at: { daysAgo: 6, time: '09:30' },
    by: 'tingchao-resident',
    report: { kind: 'pipe', text: '厨房水管接头漏水，一夜接了半盆' },
    then: [
      [20, 'tingchao-secretary', 'order.publish'],
      [5, 'tingchao-volunteer', 'order.grab'],
      [120, 'tingchao-volunteer', 'order.start'],
      [30, 'tingchao-volunteer', 'order.finish', fixed('换了接头和生料带', 30, '接头一个')],
      [60, 'tingchao-resident', 'order.confirm', { stars: 5 }],
      [300, 'tingchao-secretary', 'order.score', { difficulty: 'small' }],
    ],
  },
  {
    at: { minutesAgo: 150 },
    by: 'resident5',
    report: { kind: 'lock', text: '储藏室的锁转不动' },
    then: [[20, 'tingchao-secretary', 'order.publish']],
  },
]

/**
 * Founded before the first one, so that who lives in both has joined the first one last: that is the community a phone
 * opens that names none.
 */
export function neighbourhoodArrivals(now: number): Step[] {
  const founded = momentAt({ daysAgo: 50, time: '9:00' }, now)
  const { communityId } = neighbourhood
  const secretary = 'tingchao-secretary'
  const arrivals = neighbourRoles.flatMap((who, i) =>
    arrivalOf(communityId, who, neighbour(who), {
      joined: founded + days(1) + minutes(i * 20),
      now,
      secretary,
    }),
  )
  const filled = founded + days(3)
  return [
    { at: founded, founding: neighbourhood },
    { at: founded + days(1) + minutes(1), communityId, secretary: neighbour(secretary).phone },
    ...arrivals,
    step(
      filled,
      secretary,
      'market.put',
      () => ({
        name: '搪瓷杯',
        category: 'daily',
        points: 6,
        limitPerMonth: 2,
        picture: 'cup',
        listed: true,
      }),
      (view, known) => void known.set('tingchao 搪瓷杯', view.goodsId),
    ),
    step(filled + minutes(2), secretary, 'market.stock', (known) => ({
      goodsId: recall(known, 'tingchao 搪瓷杯'),
      kind: 'bought',
      quantity: 20,
      note: '第一批进货',
    })),
  ]
}
