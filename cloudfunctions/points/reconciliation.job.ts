import { ruleKeys } from '../../contract/limits'
import { defaultRules } from '../../domain/community/defaults'
import { dayOf } from '../../domain/kernel/time'
import { nextProofAt, proofBeginsMs } from '../../domain/points/proof'
import type { Services } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { DuplicateKey } from '../platform/store'
import { wake, type Run } from '../platform/wake'
import { calendarOf } from './calendar'
import { freshRound, nextPart, provedIn, type Round } from './round'

/** A small community is through in three; one that is not done goes on in the next minute. */
const partsMax = 20

/**
 * Every day proves that wallets are the sum of their entries, shelves the sum of their book, and that what was issued is
 * in wallets or spent (P2). What does not agree is logged, kept and shown to the desk, never mended by itself. Once the
 * books are proved, the night does what the community's calendar asks.
 */
export const reconciliation = wake({
  collection: 'communities',
  does: ['checked', 'mismatches', 'warned', 'cleared'],
  sideBySide: 4,
  inTurn: 'even',
  unsetIsDue: true,
  wakeAt: ({ wakeAt }) => wakeAt,
  shape: ({ rules }) =>
    ruleKeys.some((key) => !(key in rules)) ? { rules: { ...defaultRules, ...rules } } : {},
  named: () => ({ label: '每天的对账', to: ['settlements'] }),
  act: async (run, community, at) => {
    const { _id, wakeAt } = community
    const { round, ...counts } = await proveParts(run, community, at)
    if (round.phase !== 'done') return counts
    const night = await calendarOf(run, community, at)
    const { store } = run.services
    const all = { ...counts, warned: night.warned, cleared: night.cleared }
    if (!night.done) return all
    const { settledMonth, clearing } = night
    const proved = { books: store.command.set(provedIn(round, at)), settledMonth, clearing }
    await store.update(
      'communities',
      { _id, wakeAt },
      { wakeAt: nextProofAt(_id, at), wakeTries: 0, ...proved },
    )
    return all
  },
})

async function proveParts(run: Run, { _id, books }: CommunityDocument, at: number) {
  const { services } = run
  const counts = { checked: 0, mismatches: 0 }
  const roundId = `time:reconciliation:${_id}:${dayOf(at - proofBeginsMs)}`
  const found = await services.store.get('journal', roundId)
  let round = (found?.answer as Round | undefined) ?? freshRound(books?.rolled ?? null)
  for (let parts = 0; round.phase !== 'done' && parts < partsMax && !run.isOver(); parts += 1) {
    const next = await nextPart(services.store, _id, round)
    if (!(await save(services, { _id: roundId, communityId: _id, at }, next))) break
    const fresh = next.mismatches.slice(round.mismatches.length)
    for (const { what } of fresh) services.log.note(`the books do not agree: ${what}`)
    counts.checked += next.checked - round.checked
    counts.mismatches += fresh.length
    round = next
  }
  return { ...counts, round }
}

/** False when another run was faster and has looked at the same part: its word stands. */
async function save(
  { store }: Services,
  entry: { _id: string; communityId: string; at: number },
  round: Round,
): Promise<boolean> {
  const { _id } = entry
  if (round.step > 1) {
    const asRead = { _id, 'answer.step': round.step - 1 }
    return (await store.update('journal', asRead, { answer: store.command.set(round) })) === 1
  }
  try {
    const made = { byMemberId: null, action: 'timer.reconciliation', hash: '', note: '' }
    await store.add('journal', { ...entry, ...made, answer: round })
    return true
  } catch (error) {
    if (error instanceof DuplicateKey) return false
    throw error
  }
}
