import type { OrderState } from './states'
import type { OrderBase } from './types'

/** Only what every status has: the ground on which the next status is built, so that no stale field survives. */
export function baseOf(state: OrderState): Omit<OrderBase, 'since'> {
  return {
    orderId: state.orderId,
    communityId: state.communityId,
    no: state.no,
    channel: state.channel,
    kind: state.kind,
    text: state.text,
    summary: state.summary,
    photos: state.photos,
    ...(state.voice === undefined ? {} : { voice: state.voice }),
    place: state.place,
    ...(state.freeHours === undefined ? {} : { freeHours: state.freeHours }),
    reporter: state.reporter,
    ...(state.proxy === undefined ? {} : { proxy: state.proxy }),
    enteredByMemberId: state.enteredByMemberId,
    urgent: state.urgent,
    ...(state.dangers === undefined ? {} : { dangers: state.dangers }),
    reportedAt: state.reportedAt,
    reopenedCount: state.reopenedCount,
    terms: state.terms,
    ...(state.scoresBefore === undefined ? {} : { scoresBefore: state.scoresBefore }),
    ...(state.joiners === undefined ? {} : { joiners: state.joiners }),
  }
}
