import { ruleKeys } from '../../contract/limits'
import { defaultRules } from '../../domain/community/defaults'
import { dayOf } from '../../domain/kernel/time'
import { nextProofAt, proofBeginsMs } from '../../domain/points/proof'
import type { Services } from '../platform/context'
import { DuplicateKey } from '../platform/store'
import { wake, type Run } from '../platform/wake'
import { checkAccounts, checkStock, checkWallets, type Mismatch, type Part } from './books'

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

/** A small community is through in three; one that is not done goes on in the next minute. */
const partsMax = 20

/**
 * Every day proves that wallets are the sum of their entries, shelves the sum of their book, and that what was issued is
 * in wallets or spent (P2). What does not agree is logged and kept, never mended by itself.
 */
export const reconciliation = wake({
  collection: 'communities',
  does: ['checked', 'mismatches'],
  sideBySide: 4,
  inTurn: 'even',
  unsetIsDue: true,
  wakeAt: ({ wakeAt }) => wakeAt,
  shape: ({ rules }) =>
    ruleKeys.some((key) => !(key in rules)) ? { rules: { ...defaultRules, ...rules } } : {},
  named: () => ({ label: '每天的对账', to: ['clearing'] }),
  act: async (run, { _id, wakeAt }, at) => {
    const { done, ...counts } = await proveParts(run, _id, at)
    if (!done) return counts
    const next = { wakeAt: nextProofAt(_id, at), wakeTries: 0 }
    await run.services.store.update('communities', { _id, wakeAt }, next)
    return counts
  },
})

async function proveParts(run: Run, communityId: string, at: number) {
  const counts = { checked: 0, mismatches: 0 }
  for (let parts = 0; parts < partsMax && !run.isOver(); parts += 1) {
    const part = await provePart(run.services, communityId, at)
    if (part === null) return { ...counts, done: true }
    counts.checked += part.checked
    counts.mismatches += part.mismatches.length
  }
  return { ...counts, done: false }
}

/** One part of the round of this day; null when all of it is done. */
async function provePart(services: Services, communityId: string, at: number): Promise<Part | null> {
  const _id = `time:reconciliation:${communityId}:${dayOf(at - proofBeginsMs)}`
  const found = await services.store.get('journal', _id)
  const round = (found?.answer as Round | undefined) ?? fresh
  if (round.phase === 'done') return null
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
  return part
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
