import { firstBodyId } from '../../domain/body/first'
import { bodies, bodyKey, community, COMMUNITY_ID, numbers } from './community'
import { demoGoods } from './goods'
import { days, minutes, momentAt } from './moments'
import { castmember, demoRoles, type Castmember, type Who } from './people'
import { recall, stepsIn } from './script'
import type { Known, Step } from './script'

const step = stepsIn(COMMUNITY_ID)

/** The community is founded; everyone joins by its code, the secretary first, who gives out the desk's roles. */
export function arrivals(now: number): Step[] {
  const opening = momentAt({ daysAgo: 44, time: '09:00' }, now)
  const steps = demoRoles.map((role, i) => ({ role, joined: opening + minutes(i * 37) }))
  return [
    { at: momentAt({ daysAgo: 45, time: '9:00' }, now), founding: community },
    { at: opening + minutes(1), communityId: COMMUNITY_ID, secretary: castmember('secretary').phone },
    ...bodies.map(({ first, ...body }, i) =>
      step(
        opening + minutes(2 + i),
        'secretary',
        'body.put',
        () => ({ ...body, ...(first === true ? { bodyId: firstBodyId(COMMUNITY_ID) } : {}) }),
        ({ bodyId }, known) => void known.set(bodyKey(body.name), bodyId),
      ),
    ),
    ...steps.flatMap(({ role, joined }) => arrivalOf(COMMUNITY_ID, role, castmember(role), { joined, now })),
    step(opening + days(1), 'secretary', 'community.update', () => ({ numbers: [...numbers] })),
  ]
}

/** Somebody joins, is appointed to the desk when they belong there, offers to serve and is approved when they can mend. */
export function arrivalOf(
  communityId: string,
  who: Who,
  { name, phone, home, appointed, worksFor, skills, licence }: Castmember,
  { joined, now, secretary = 'secretary' }: { joined: number; now: number; secretary?: Who },
): Step[] {
  const write = stepsIn(communityId)
  const key = `${communityId} ${who}`
  const steps: Step[] = [
    write(
      joined,
      who,
      'member.join',
      () => ({ communityId, name, phone, home }),
      (me, known) => void known.set(key, me.memberId),
    ),
  ]
  if (appointed !== undefined) {
    const appoint = (known: Known) => ({
      memberId: recall(known, key),
      roles: [...appointed],
      ...(worksFor === undefined ? {} : { bodyId: recall(known, bodyKey(worksFor)) }),
    })
    steps.push(write(joined + minutes(3), secretary, 'member.appoint', appoint))
  }
  if (skills !== undefined) {
    const licences = licence === undefined ? [] : [{ ...licence, validUntil: now + days(700) }]
    const offer = { skills: [...skills], licences, insuredUntil: now + days(320) }
    steps.push(write(joined + minutes(6), who, 'volunteer.apply', () => offer))
    const review = (known: Known) =>
      ({ memberId: recall(known, key), verdict: 'approved', reason: '' }) as const
    steps.push(write(joined + days(1), secretary, 'volunteer.review', review))
  }
  return steps
}

/** What a point is worth in the shop where the demo buys: nobody prints a rate. */
const fenOfPoint = 180

/** The shelves are filled, and every piece is in the stock book. */
export function shelves(now: number): Step[] {
  const filled = momentAt({ daysAgo: 42, time: '14:00' }, now)
  // what came last stands first on the shelf
  return demoGoods.toReversed().flatMap(({ picture, bought, ...goods }, i) => [
    step(
      filled + minutes(i * 3),
      'secretary',
      'market.put',
      () => ({ ...goods, picture, listed: true }),
      (view, known) => void known.set(goods.name, view.goodsId),
    ),
    step(filled + minutes(i * 3 + 1), 'secretary', 'market.stock', (known) => ({
      goodsId: recall(known, goods.name),
      kind: 'bought',
      quantity: bought,
      note: '按居民需求采购入库',
      costFen: bought * goods.points * fenOfPoint,
    })),
  ])
}

const priceOf = (goodsName: string): number => demoGoods.find(({ name }) => name === goodsName)?.points ?? 0

/** What volunteers have done with their points since the last settlement. */
export function redemptions(now: number): Step[] {
  const at = (daysAgo: number, time: `${number}:${number}`) => momentAt({ daysAgo, time }, now)
  const redeem = (moment: number, by: 'volunteer' | 'volunteer3' | 'volunteer5', goodsName: string) =>
    step(
      moment,
      by,
      'market.redeem',
      (known) => ({ goodsId: recall(known, goodsName), quantity: 1, seenPoints: priceOf(goodsName) }),
      (view, known) => {
        known.set(`${by} ${goodsName}`, view.redemptionId)
        known.set(`${by} ${goodsName} code`, view.code)
      },
    )
  return [
    redeem(at(4, '09:20'), 'volunteer', '纯棉毛巾'),
    step(at(4, '15:10'), 'staff', 'market.pickup', (known) => ({
      code: recall(known, 'volunteer 纯棉毛巾 code'),
    })),
    redeem(at(3, '10:05'), 'volunteer5', '儿童文具礼包'),
    step(at(3, '18:40'), 'volunteer5', 'market.cancel', (known) => ({
      redemptionId: recall(known, 'volunteer5 儿童文具礼包'),
    })),
    redeem(at(2, '11:15'), 'volunteer3', '香皂两块'),
    step(at(3, '16:00'), 'staff', 'market.stock', (known) => ({
      goodsId: recall(known, '晴雨伞'),
      kind: 'lost',
      quantity: 1,
      note: '盘点时发现伞骨断了一把',
    })),
  ]
}

/** 清算: last month's notice has run out and was paid, this month's hangs on the wall. */
export function settlements(now: number): Step[] {
  const at = (daysAgo: number, time: `${number}:${number}`) => momentAt({ daysAgo, time }, now)
  return [
    step(at(14, '10:00'), 'secretary', 'points.settle', () => ({ title: '上月志愿服务积分公示' })),
    step(at(2, '10:00'), 'secretary', 'points.settle', () => ({ title: '本月志愿服务积分公示' })),
  ]
}
