import { dayMs } from '../../../domain/kernel/time'
import type { Move } from '../client'
import { communityIds } from '../people'
import { by, byOne, memberById, withRole, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

type Deal = 'redeem' | 'redeemFor' | 'agree' | 'cancel' | 'pickup' | 'stock' | 'put' | 'accounts'

/** What happens in the points supermarket at one moment, mostly around one article. */
export function deals(stage: Stage): Move[] {
  const { random, world } = stage
  const goods = world.documents('goods')
  if (goods.length === 0 || (goods.length < 4 && random.chance(0.08))) return present([put(stage)])
  const article = random.pick(goods)
  const held = world.documents('redemptions').filter(({ status }) => status === 'held')
  const first = random.weighted<Deal>({
    redeem: 8,
    redeemFor: 7,
    agree: held.some(({ counter }) => counter !== undefined) ? 14 : 0.2,
    accounts: 0.4,
    cancel: held.length > 0 ? 3 : 0.3,
    pickup: held.length > 0 ? 6 : 0.3,
    stock: article.stock < 2 ? 9 : 1,
    put: 1,
  })
  const count = 1 + (random.chance(0.5) ? random.below(3) : 0)
  const around = Array.from({ length: count }, (_, index) => {
    const deal =
      index === 0 || random.chance(0.6)
        ? first
        : random.pick(['redeem', 'redeemFor', 'agree', 'cancel', 'pickup', 'stock'] as const)
    return moveOf(stage, deal, article)
  })
  return present(around)
}

function moveOf(
  stage: Stage,
  deal: Deal,
  article: { goodsId: string; communityId: string; points: number },
): Move | null {
  const { random, world } = stage
  const { goodsId, communityId } = article
  switch (deal) {
    case 'redeem':
      return redeem(stage, article)
    case 'redeemFor':
      return redeemFor(stage, article)
    case 'agree': {
      const held = world.documents('redemptions').filter(({ status }) => status === 'held')
      if (held.length === 0) return null
      const asked = held.filter(({ counter }) => counter !== undefined)
      const { _id, communityId: where } = random.pick(asked.length > 0 && random.chance(0.85) ? asked : held)
      return byOne(stage, where, desk, { action: 'market.agree', input: { redemptionId: _id } })
    }
    case 'accounts':
      return accounts(stage, communityId)
    case 'cancel': {
      const all = world.documents('redemptions')
      if (all.length === 0) return null
      const held = all.filter(({ status }) => status === 'held')
      const redemption = random.pick(held.length > 0 && random.chance(0.6) ? held : all)
      const owner = memberById(stage, redemption.memberId)
      const input = { redemptionId: redemption._id }
      return owner === null || random.chance(0.1)
        ? byOne(stage, communityId, [], { action: 'market.cancel', input })
        : by(owner, { action: 'market.cancel', input })
    }
    case 'pickup': {
      const all = world.documents('redemptions')
      const held = all.filter(({ status }) => status === 'held')
      if (held.length === 0)
        return byOne(stage, communityId, desk, { action: 'market.pickup', input: { code: '000000' } })
      const redemption = random.pick(random.chance(0.85) ? held : all)
      return byOne(stage, redemption.communityId, desk, {
        action: 'market.pickup',
        input: { code: redemption.code },
      })
    }
    case 'stock':
      return byOne(stage, communityId, desk, {
        action: 'market.stock',
        input: {
          goodsId,
          ...random.pick([
            { kind: 'bought', quantity: 2 },
            { kind: 'bought', quantity: 4 },
            { kind: 'lost', quantity: 1 },
            { kind: 'lost', quantity: 3 },
            { kind: 'adjusted', quantity: -2 },
            { kind: 'adjusted', quantity: 1 },
          ]),
          note: '周六盘点',
        },
      })
    case 'put':
      return put(stage, random.chance(0.8) ? goodsId : stage.random.id())
    default:
      throw new Error(`unknown deal ${String(deal satisfies never)}`)
  }
}

/** Who has points goes shopping; now and then somebody who has none. */
function redeem(
  stage: Stage,
  { goodsId, communityId, points }: { goodsId: string; communityId: string; points: number },
): Move | null {
  const { random, world } = stage
  const rich = new Set(
    world
      .documents('wallets')
      .filter(({ available }) => available > 0)
      .map(({ memberId }) => memberId),
  )
  const members = withRole(stage, communityId)
  const able = members.filter(({ memberId }) => rich.has(memberId))
  const from = able.length > 0 && random.chance(0.85) ? able : members
  if (from.length === 0) return null
  return by(random.pick(from), {
    action: 'market.redeem',
    // Now and then the label is an old one.
    input: {
      goodsId,
      seenPoints: random.chance(0.05) ? points + 1 : points,
      ...(random.chance(0.3) ? { quantity: 1 + random.below(3) } : {}),
    },
  })
}

/** The desk, for somebody who has no phone at hand. */
function redeemFor(
  stage: Stage,
  { goodsId, communityId, points }: { goodsId: string; communityId: string; points: number },
): Move | null {
  const { random } = stage
  const members = withRole(stage, communityId)
  if (members.length === 0) return null
  const { memberId } = random.pick(members)
  const yes = random.pick(['present', 'phone'] as const)
  return byOne(stage, communityId, desk, {
    action: 'market.redeemFor',
    input: { memberId, goodsId, seenPoints: points, yes },
  })
}

/** The books of the last month are looked at, or hung on the wall, while others redeem. */
function accounts(stage: Stage, communityId: string): Move | null {
  const { random, world } = stage
  const span = { from: world.now() - 30 * dayMs, until: world.now() }
  return random.chance(0.5)
    ? byOne(stage, communityId, desk, { action: 'market.accounts', input: span })
    : byOne(stage, communityId, desk, { action: 'market.post', input: { ...span, days: 7 } })
}

export const firstArticle = (stage: Stage): Move | null => put(stage)

export function firstPieces(stage: Stage): Move | null {
  const [article] = stage.world.documents('goods')
  if (article === undefined) return null
  const input = { goodsId: article.goodsId, kind: 'bought', quantity: 3, note: '首批采购' }
  return byOne(stage, article.communityId, desk, { action: 'market.stock', input })
}

function put(stage: Stage, goodsId?: string): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  return byOne(stage, communityId, desk, {
    action: 'market.put',
    input: {
      ...(goodsId === undefined ? {} : { goodsId }),
      name: random.pick(['暖壶', '毛巾', '玩具车']),
      category: 'home',
      picture: 'thermos',
      points: 1 + random.below(4),
      limitPerMonth: 1 + random.below(3),
      listed: random.chance(0.9),
    },
  })
}

const present = (moves: readonly (Move | null)[]): Move[] => moves.filter((move) => move !== null)
