import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { cursor, id, moment, optionalText, text, whole } from '../fields'
import { limits } from '../limits'
import { shapes } from '../shapes'
import type { Accounts } from '../../domain/market/accounts'
import { counterYeses, redemptionStatuses } from '../../domain/market/types'
import type { GoodsView, MarketView, PickupView, RedemptionView, StockRow, WaitingRow } from '../views/market'
import type { Page } from '../views/page'

/** the desk says that it hands over although the shop is closed */
const outOfHours = v.optional(v.boolean(), false)

const accountSpan = { from: moment, until: moment }

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
  'market.redeemFor': action<{ redemptionId: string; points: number }>()({
    may: 'runMarket',
    about:
      'Redeem for a member who has no phone at hand (M4), with their spoken yes, which is written down: it lies ready as if they had redeemed it, and a second person hands it over (market.agree). The owner sees it at home and may give it back.',
    input: v.strictObject({
      memberId: id,
      goodsId: id,
      quantity: v.optional(whole(1, limits.piecesOfMonth), 1),
      seenPoints: whole(1, limits.pricePoints),
      yes: v.picklist(counterYeses),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'member.notFound',
      'market.goodsNotFound',
      'market.notListed',
      'market.priceChanged',
      'market.soldOut',
      'market.limitReached',
      'market.ownCounter',
      'points.notEnough',
      'request.idReused',
      'busy',
    ],
  }),
  'market.agree': action<PickupView>()({
    may: 'runMarket',
    about:
      'The second person at the counter hands over what a colleague asked for in the name of a member without a phone at hand: not who asked, nor the member (M4). Outside the opening times only with `outOfHours`.',
    input: v.strictObject({ redemptionId: id, outOfHours }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.redemptionNotFound',
      'market.alreadyClosed',
      'market.ownPickup',
      'market.secondPerson',
      'market.noCounter',
      'market.closed',
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
      'Hand over against the code: the held points are spent (M1). One’s own redemption is handed over by somebody else. Outside the opening times, where the community wrote them down, only with `outOfHours`, which stays in the journal (M4).',
    input: v.strictObject({ code: v.pipe(v.string(), v.regex(shapes.pickupCode)), outOfHours }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.redemptionNotFound',
      'market.alreadyClosed',
      'market.ownPickup',
      'market.secondPerson',
      'market.closed',
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
  'market.waiting': action<Page<WaitingRow>>()({
    may: 'runMarket',
    about:
      'What lies ready for collection, without codes: the owner must show theirs. What was asked for at the counter says so, and whether I may hand it over as the second person.',
    input: v.strictObject({ status: v.optional(v.picklist(redemptionStatuses), 'held'), cursor }),
    refusals: ['member.none', 'role.wrong'],
  }),
  'market.stock': action<{ goodsId: string; stock: number }>()({
    may: 'runMarket',
    about:
      'Write into the stock book: bought, lost, or adjusted after a stock-take, with a note (M2). Pieces; adjusted may be negative. What was bought may say what it cost and show its receipts.',
    input: v.strictObject({
      goodsId: id,
      kind: v.picklist(['bought', 'lost', 'adjusted']),
      quantity: whole(-limits.stockPieces, limits.stockPieces),
      note: text(limits.note),
      costFen: v.optional(whole(0, limits.costFen)),
      photos: v.optional(v.pipe(v.array(id), v.maxLength(limits.receipts)), []),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.goodsNotFound',
      'market.stockNegative',
      'photo.notFound',
      'photo.notYours',
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
  'market.accounts': action<Accounts>()({
    may: 'runMarket',
    about:
      'The books of the shop over a span that does not lie ahead: of each article and of all what there was before, what was bought, given, lost and counted, and what it cost (M2).',
    input: v.strictObject(accountSpan),
    refusals: ['member.none', 'role.wrong', 'market.accountsEmpty', 'market.accountsTooLong', 'busy'],
  }),
  'market.post': action<{ noticeId: string }>()({
    may: 'runMarket',
    about:
      'Hangs the books of the shop over a span as a notice for everybody, to be objected to for some days (M2); it is printed as any notice.',
    input: v.strictObject({ ...accountSpan, days: whole(1, limits.accountDays) }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.accountsEmpty',
      'market.accountsTooLong',
      'request.idReused',
      'busy',
    ],
  }),
  'market.put': action<GoodsView>()({
    may: 'runMarket',
    about:
      'Put a new article on the shelf, or change its name, price, limit, photo or whether it is listed (M4): one’s own photo, or null for the drawn picture; in a category of the community’s own list. Stock changes only through the book.',
    input: v.strictObject({
      goodsId: v.optional(id),
      name: text(limits.name),
      category: text(limits.category),
      picture: id,
      photo: v.optional(v.nullable(id)),
      points: whole(1, limits.pricePoints),
      limitPerMonth: whole(1, limits.piecesOfMonth),
      listed: v.boolean(),
      note: optionalText(limits.note),
    }),
    refusals: [
      'member.none',
      'role.wrong',
      'market.goodsNotFound',
      'market.categoryNotFound',
      'photo.notFound',
      'photo.notYours',
      'text.refused',
      'text.later',
      'request.idReused',
      'busy',
    ],
  }),
} satisfies ActionsOf<'market'>
