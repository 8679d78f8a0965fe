import type { AskedNeed, NeedKind, NeedSource, Asker } from './types'

export interface Asked {
  needId: string
  communityId: string
  no: string
  kind: NeedKind
  source: NeedSource
  asker: Asker
  words: string
  by: string
  at: number
}

/** A need as it begins: said, and not listed yet. */
export function askNeed({ by, at, ...told }: Asked): AskedNeed {
  return { ...told, status: 'asked', enteredByMemberId: by, openedAt: at, since: at }
}
