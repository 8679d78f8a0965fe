import { generalRefusals } from './refusals/general'
import { communityRefusals } from './refusals/community'
import { marketRefusals } from './refusals/market'
import { memberRefusals } from './refusals/member'
import { objectionRefusals } from './refusals/objection'
import { orderRefusals } from './refusals/order'
import { photoRefusals } from './refusals/photo'
import { pointsRefusals } from './refusals/points'
import { volunteerRefusals } from './refusals/volunteer'

/**
 * Every reason to say no, as a stable code; each noun lists its own. The sentence for people, with what to do next, is
 * the client's (src/words/refusals.ts and the refusals.ts of a feature); a code never changes its meaning.
 */
export const refusalCodes = [
  ...generalRefusals,
  ...communityRefusals,
  ...memberRefusals,
  ...volunteerRefusals,
  ...photoRefusals,
  ...orderRefusals,
  ...pointsRefusals,
  ...objectionRefusals,
  ...marketRefusals,
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
  'community.other',
  'internal',
] as const satisfies readonly RefusalCode[]
