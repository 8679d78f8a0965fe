import { replay, type Movement, type Sums } from './ledger'

/** Where a book of one holder ends: how many entries it has, and what the last of them is sealed with. */
export interface Head {
  seq: number
  hash: string
}

/** A book that was proved up to here: whatever comes later is counted from it, so that proving costs the same at any age. */
export interface Checkpoint<Account extends string> extends Head {
  sums: Sums<Account>
}

export const firstHead: Head = { seq: 0, hash: '' }

/** From many words a short one that no other words give; comes from outside, for domain knows no libraries. */
export type Digest = (words: string) => string

/** The head after one more entry: each seal holds the one before it, so that no entry can be changed, lost or put between. */
export const nextHead = (
  { seq, hash }: Head,
  said: readonly (string | number | null)[],
  digest: Digest,
): Head => ({ seq: seq + 1, hash: digest(JSON.stringify([hash, seq + 1, ...said])) })

/** One entry as it lies in the book. */
export interface Sealed<Account extends string> extends Head {
  movement: Movement<Account>
  /** everything it says */
  said: readonly (string | number | null)[]
}

export type Proof<Account extends string> =
  | { ok: true; checkpoint: Checkpoint<Account> }
  /** the first entry that does not follow from those before it */
  | { ok: false; seq: number }

/**
 * Proves the entries that came after a checkpoint, in their order: none missing, none changed, none put between.
 * Answers the checkpoint that they make.
 */
export function prove<Account extends string>(
  from: Checkpoint<Account>,
  entries: readonly Sealed<Account>[],
  digest: Digest,
): Proof<Account> {
  let head: Head = from
  for (const entry of entries) {
    const due = nextHead(head, entry.said, digest)
    if (entry.seq !== due.seq || entry.hash !== due.hash) return { ok: false, seq: due.seq }
    head = due
  }
  const sums = replay(
    from.sums,
    entries.map(({ movement }) => movement),
  )
  return { ok: true, checkpoint: { seq: head.seq, hash: head.hash, sums } }
}
