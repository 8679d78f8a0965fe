import { dayOf, hourMs } from '../../domain/kernel/time'
import type { Services } from '../platform/context'
import { DuplicateKey } from '../platform/store'
import type { Job } from '../platform/job'
import { checkAccounts, checkStock, checkWallets, type Mismatch } from './books'

/** 03:00: the day's round begins when nobody is about. */
const dayBeginsMs = 3 * hourMs

/** How far the round of one day has come; it stays in the journal as the proof that it was made (P2). */
interface Round {
  step: number
  phase: 'wallets' | 'stock' | 'accounts' | 'done'
  /** the last one looked at */
  cursor: string
  checked: number
  mismatches: readonly Mismatch[]
}

/** Beyond this many the books are broken as a whole, and more lines would not say more. */
const mismatchesMax = 50

const fresh: Round = { step: 0, phase: 'wallets', cursor: '', checked: 0, mismatches: [] }
const next = { wallets: 'stock', stock: 'accounts', accounts: 'done' } as const

/**
 * Every day proves that wallets are the sum of their entries, shelves the sum of their book, and that what was issued is
 * in wallets or spent. A part of it in each run. What does not agree is logged and kept, never mended by itself.
 */
export const reconciliation: Job = async (services, { communityId }, at) => {
  const _id = `time:reconciliation:${communityId}:${dayOf(at - dayBeginsMs)}`
  const found = await services.store.get('journal', _id)
  const round = (found?.answer as Round | undefined) ?? fresh
  if (round.phase === 'done') return {}
  const part = await checkPart(services, communityId, round)
  const mismatches = [...round.mismatches, ...part.mismatches].slice(0, mismatchesMax)
  const after: Round = {
    step: round.step + 1,
    phase: part.last === null ? next[round.phase] : round.phase,
    cursor: part.last ?? '',
    checked: round.checked + part.checked,
    mismatches,
  }
  await save(services, _id, communityId, at, after, found === null)
  for (const { what } of part.mismatches) services.log.note(`the books do not agree: ${what}`)
  return { checked: part.checked, mismatches: part.mismatches.length }
}

function checkPart(services: Services, communityId: string, { phase, cursor }: Round) {
  switch (phase) {
    case 'wallets':
      return checkWallets(services.store, communityId, cursor)
    case 'stock':
      return checkStock(services.store, communityId, cursor)
    case 'accounts':
      return checkAccounts(services.store, communityId)
    case 'done':
      return Promise.resolve({ checked: 0, mismatches: [], last: null })
    default:
      throw new Error(`unknown phase ${String(phase satisfies never)}`)
  }
}

/** Another run that was faster has looked at the same part: its word stands. */
async function save(
  { store }: Services,
  _id: string,
  communityId: string,
  at: number,
  round: Round,
  first: boolean,
): Promise<void> {
  if (!first) {
    await store.update(
      'journal',
      { _id, 'answer.step': round.step - 1 },
      { answer: store.command.set(round) },
    )
    return
  }
  const entry = { _id, communityId, at, byMemberId: null, action: 'timer.reconciliation', hash: '', note: '' }
  try {
    await store.add('journal', { ...entry, answer: round })
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
}
