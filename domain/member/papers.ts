import type { Member } from './types'

/** What a volunteer has to show before work that is not for everybody (V3). */
export interface Papers {
  /** each with the moment it is good until: its own end, or the day it must be looked over again */
  licences: readonly { name: string; until: number }[]
  /** epoch ms; null without insurance */
  insuredUntil: number | null
  /** under 18, as they said themselves */
  minor: boolean
}

export function papersOf({ volunteer }: Pick<Member, 'volunteer'>): Papers {
  return {
    licences: (volunteer?.licences ?? []).map(({ name, validUntil }) => ({ name, until: validUntil })),
    insuredUntil: volunteer?.insuredUntil ?? null,
    minor: volunteer !== null && volunteer.guardian !== null,
  }
}
