/**
 * Every reason to say no, as a stable code. The sentence for people, with what to do next, is the client's
 * (src/words/refusals.ts); the code never changes its meaning.
 */
export const refusalCodes = [
  // the envelope
  'request.malformed', // not JSON, or not an object
  'request.tooLarge',
  'request.idReused', // the same requestId came before with other content
  'action.unknown',
  'input.invalid', // detail.field names the first wrong field
  // the person
  'person.unknown', // no openid
  'member.none', // not a member of this community
  'member.already',
  'member.notFound',
  'member.homeUnknown', // no such building or unit here
  'member.lastSecretary', // a community must keep one
  'member.stillBusy', // holds orders or uncollected goods; detail.orders, detail.redemptions
  'role.wrong',
  'community.notFound',
  'community.namedTwice', // detail.name: this building or unit stands on the list already, however it is spelled
  'phone.codeUsed', // the button's code is old or was used before
  'phone.unavailable', // WeChat gives no number now
  'code.unavailable', // WeChat draws no code now
  // words and pictures
  'text.refused', // content check said no
  'text.unchecked', // the check does not work now: somebody must look first
  'text.later', // the check does not work now, and every member would read it
  'photo.notImage',
  'photo.tooLarge',
  'photo.notFound',
  'photo.notYours',
  // orders
  'order.notFound',
  'order.wrongState', // detail.status
  'order.notYours',
  'order.placeMissing',
  'order.summaryTellsPrivate',
  'order.taken', // detail.first: masked name of who was first
  'order.alreadyYours',
  'order.alreadyInLine',
  'order.placeFree',
  'order.lineFull',
  'order.heldMax', // detail.max
  'order.licenceNeeded', // detail.licence
  'order.ownHome',
  'order.promiseTooFar',
  'order.callbackMissing',
  'order.noCrew',
  'order.selfScore',
  // volunteers
  'volunteer.already',
  'volunteer.notApplied',
  'volunteer.minorNeedsGuardian',
  // points
  'points.nothingToSettle',
  'points.notEnough', // detail.available, detail.needed
  'points.adjustmentUnknown',
  // objections to a score
  'objection.notPosted', // stands on no notice that hangs
  'objection.windowOver',
  'objection.already', // once for each person and order
  'objection.lineFull', // enough people have objected to this order
  'objection.none', // nothing to answer (any more)
  'objection.notByYou', // scored it, did it, objects to it, or family; detail.others: how many may
  'objection.nobodyElse', // and nobody else at the desk may
  'objection.changed', // another objection came meanwhile
  'objection.sameScore', // a correction that corrects nothing
  'points.noticeNotFound',
  // the points supermarket
  'market.goodsNotFound',
  'market.notListed',
  'market.soldOut', // detail.left
  'market.limitReached', // detail.limit
  'market.redemptionNotFound',
  'market.alreadyClosed', // detail.status
  'market.ownPickup', // nobody hands over to themselves
  'market.stockNegative', // detail.stock
  // the house
  'busy', // too many at once: try again
  'internal',
] as const

export type RefusalCode = (typeof refusalCodes)[number]
export type RefusalDetail = Readonly<Record<string, string | number>>

export type Reply<Data> = { ok: true; data: Data } | { ok: false; code: RefusalCode; detail?: RefusalDetail }

/** What every action may answer besides its own refusals. */
export const commonRefusals = [
  'request.malformed',
  'request.tooLarge',
  'action.unknown',
  'input.invalid',
  'person.unknown',
  'internal',
] as const satisfies readonly RefusalCode[]
