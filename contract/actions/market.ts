import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, optionalText, text, whole } from '../fields'
import { limits } from '../limits'
import { shapes } from '../shapes'
import { goodsCategories, redemptionStatuses } from '../../domain/market/types'
import type { GoodsView, MarketView, PickupView, RedemptionView, StockRow } from '../views/market'
import type { Page } from '../views/page'

export const marketActions = {
  'market.goods': action<MarketView>()({
    may: 'member',
    about:
      'What the points supermarket has (M4), with what I may still redeem, my points and what lies ready for me; at most 100 goods. Staff also see what is off the shelf.',
    input: v.strictObject({}),
    refusals: ['member.none'],
  }),
  'market.redeem': action<RedemptionView>()({
    may: 'member',
    about:
      'Hold the points and the stock in one step and get a pickup code (M1, M4), at the price of one piece that the person saw: when it has changed, nothing is redeemed and the new one is told.',
    input: v.strictObject({
      goodsId: id,
      quantity: v.optional(whole(1, limits.piecesOfMonth), 1),
      seenPoints: whole(1, limits.pricePoints),
    }),
    refusals: [
      'member.none',
      'market.goodsNotFound',
      'market.notListed',
      'market.priceChanged',
      'market.soldOut',
      'market.limitReached',
      'points.notEnough',
      'request.idReused',
      'busy',
    ],
  }),
  'market.cancel': action<RedemptionView>()({
    may: 'member',
    about: 'Give a redemption back before it is collected: points and stock return (M1).',
    input: v.strictObject({ redemptionId: id }),
    refusals: [
      'member.none',
      'market.redemptionNotFound',
      'market.alreadyClosed',
      'request.idReused',
      'busy',
    ],
  }),
  'market.pickup': action<PickupView>()({
    may: 'runMarket',
    about:
      'Hand over against the code: the held points are spent (M1). One’s own redemption is handed over by somebody else.',
    input: v.strictObject({ code: v.pipe(v.string(), v.regex(shapes.pickupCode)) }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.redemptionNotFound',
      'market.alreadyClosed',
      'market.ownPickup',
      'request.idReused',
      'request.tooMany',
      'busy',
    ],
  }),
  'market.mine': action<Page<RedemptionView>>()({
    may: 'member',
    about: 'My redemptions with their codes, newest first.',
    input: v.strictObject({ cursor }),
    refusals: ['member.none'],
  }),
  'market.waiting': action<Page<PickupView & { heldAt: number; expiresAt: number }>>()({
    may: 'runMarket',
    about: 'What lies ready for collection, without codes: the owner must show theirs.',
    input: v.strictObject({ status: v.optional(v.picklist(redemptionStatuses), 'held'), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'market.stock': action<{ goodsId: string; stock: number }>()({
    may: 'runMarket',
    about:
      'Write into the stock book: bought, lost, or adjusted after a stock-take, with a note (M2). Pieces; adjusted may be negative.',
    input: v.strictObject({
      goodsId: id,
      kind: v.picklist(['bought', 'lost', 'adjusted']),
      quantity: whole(-limits.stockPieces, limits.stockPieces),
      note: text(limits.note),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.goodsNotFound',
      'market.stockNegative',
      'text.refused',
      'request.idReused',
      'busy',
    ],
  }),
  'market.book': action<Page<StockRow>>()({
    may: 'runMarket',
    about: 'The stock book of one article, newest first (M2).',
    input: v.strictObject({ goodsId: id, cursor }),
    refusals: ['member.none', 'role.wrong', 'market.goodsNotFound'],
  }),
  'market.put': action<GoodsView>()({
    may: 'runMarket',
    about:
      'Put a new article on the shelf, or change its name, price, limit or whether it is listed. Stock changes only through the book.',
    input: v.strictObject({
      goodsId: v.optional(id),
      name: text(limits.name),
      category: v.picklist(goodsCategories),
      picture: id,
      points: whole(1, limits.pricePoints),
      limitPerMonth: whole(1, limits.piecesOfMonth),
      listed: v.boolean(),
      note: optionalText(limits.note),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.goodsNotFound',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
} satisfies ActionsOf<'market'>
