import type { ImportProblem } from '../../../domain/tables/problems'
import type { ImportAnswer, ImportQuestion, ImportRow, SheetReading } from '../../../domain/tables/types'
import { collection } from '../collections.types'
import type { Waking } from '../documents'
import { waking } from './wake'

/** An old table that somebody sent, with everything they said of it, until it is written or laid aside. */
export interface ImportDocument extends Waking {
  _id: string
  communityId: string
  /** who sent it */
  memberId: string
  at: number
  /** as the file is called */
  name: string
  /** where it lies until it is wiped; null afterwards */
  fileId: string | null
  /** asked → reading → understood | failed; with each answer it is asked again. ended: wiped */
  status: 'asked' | 'reading' | 'understood' | 'failed' | 'ended'
  why: ImportProblem | null
  answers: readonly ImportAnswer[]
  /** which reading of it the rest is of */
  round: number
  sheets: readonly SheetReading[]
  questions: readonly ImportQuestion[]
  rows: number
  ready: number
  parts: number
  /** parts that are written */
  written: number
  added: number
  known: number
  /** when something last happened to it */
  touchedAt: number
}

/** A page of its lines. */
export interface ImportPartDocument {
  _id: string
  communityId: string
  importId: string
  n: number
  /** of its lines, how many wait for an answer */
  stopped: number
  rows: readonly ImportRow[]
}

export const importCollections = {
  imports: collection<ImportDocument>()({
    indexes: [
      ...waking,
      {
        name: 'newest',
        fields: [
          ['communityId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'mine',
        fields: [
          ['communityId', 1],
          ['memberId', 1],
          ['touchedAt', -1],
        ],
      },
    ],
  }),
  importParts: collection<ImportPartDocument>()({
    indexes: [
      {
        name: 'pages',
        fields: [
          ['communityId', 1],
          ['importId', 1],
          ['n', 1],
        ],
      },
    ],
  }),
} as const
