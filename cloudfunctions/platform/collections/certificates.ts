import type { Certificate, Correction } from '../../../domain/certificate/types'
import { collection } from '../collections.types'

/** Its `_id` is its number. */
export interface CertificateDocument extends Certificate {
  _id: string
}

/** Its `_id` is of whom and of which visit. */
export interface CorrectionDocument extends Correction {
  _id: string
  /** since when it waits for an answer; null when it has one */
  openAt: number | null
}

export const certificateCollections = {
  certificates: collection<CertificateDocument>()({
    indexes: [
      {
        name: 'mine',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['issuedAt', -1],
        ],
      },
      {
        name: 'whole',
        fields: [
          ['communityId', 1],
          ['issuedAt', 1],
        ],
      },
    ],
  }),
  corrections: collection<CorrectionDocument>()({
    indexes: [
      {
        name: 'mine',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['askedAt', -1],
        ],
      },
      {
        name: 'open',
        fields: [
          ['communityId', 1],
          ['openAt', 1],
        ],
      },
      {
        name: 'whole',
        fields: [
          ['communityId', 1],
          ['askedAt', 1],
        ],
      },
    ],
  }),
} as const
