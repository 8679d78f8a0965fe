import type { nouns } from './nouns'
import type { generalRefusals } from './refusals/general'

/**
 * Every reason to say no, as a stable code; each noun lists its own. The sentence for people, with what to do next, is
 * the client's (src/words/refusals.ts and the refusals.ts of a feature); a code never changes its meaning.
 */
export type RefusalCode =
  (typeof generalRefusals)[number] | Exclude<(typeof nouns)[number]['refusals'], undefined>

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
  'proxy.none',
  'internal',
] as const satisfies readonly RefusalCode[]
