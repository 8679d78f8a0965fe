import { clearingStep, keptSince, oldPoints } from '../../domain/points/clearing'
import { expireEntry } from '../../domain/points/entries'
import { poolId } from '../../domain/points/giving'
import type { EntryCode, Expiring } from '../../domain/points/types'
import { applyEntry } from '../../domain/points/wallet'
import type { WalletDocument } from '../platform/documents'
import { accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { inTransaction, type Transaction } from '../platform/transaction'
import type { Run } from '../platform/wake'
import { writeEntry } from './ledger'

const pageMax = 50
/** the codes of what comes into a wallet from outside it */
const gains: ReadonlySet<unknown> = new Set<EntryCode>(['settle', 'receive'])

export interface Cleared {
  warned: number
  cleared: number
  /** every wallet was looked at; false when the time of this run was used up, and the next one goes on */
  done: boolean
  /** somebody still waits for the day that they were told */
  told: boolean
}

/**
 * 清零 of one night: whoever has points of more than a year is told a month before, on their home page and in their
 * wallet, and on the day what is still there is cleared (P3). Each wallet in one transaction, so it may be cut off anywhere
 * and begin anew: what was done is passed over.
 */
export async function clearPoints(
  run: Run,
  community: { communityId: string; clearMonth: number },
  now: number,
): Promise<Cleared> {
  const { communityId, clearMonth } = community
  const { store } = run.services
  const sum = { warned: 0, cleared: 0, done: false, told: false }
  let cursor = ''
  for (;;) {
    const page: WalletDocument[] = await store.find(
      'wallets',
      { communityId, memberId: store.command.gt(cursor) },
      { orderBy: [['memberId', 'asc']], limit: pageMax },
    )
    for (const wallet of page) {
      // Nobody in particular owns the pool, and nobody could be warned of it.
      if (wallet.memberId === poolId(communityId)) continue
      const step = clearingStep(wallet, clearMonth, now)
      if (step.do === 'nothing') {
        sum.told ||= wallet.expiring !== undefined
        continue
      }
      if (run.isOver()) return sum
      if (step.do === 'warn') {
        await warn(run, wallet, step.at)
        sum.warned += 1
        sum.told = true
      } else {
        await end(run, wallet, step.do === 'clear' ? { ...step.expiring, now } : null)
        sum.cleared += step.do === 'clear' ? 1 : 0
      }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < pageMax) return { ...sum, done: true }
    cursor = last.memberId
  }
}

/** What came into it since then: earned or given by somebody. */
async function gainedSince(store: Store, wallet: WalletDocument, since: number): Promise<number> {
  const { communityId, memberId } = wallet
  const totals = await store.totals(
    'ledger',
    { communityId, memberId, at: store.command.gte(since) },
    { of: 'points', by: { code: 'code' } },
  )
  return totals.reduce((all, { by, total }) => (gains.has(by.code) ? all + total : all), 0)
}

/** Also when nothing would be cleared: so that nobody is looked at twice in one month. */
async function warn({ services }: Run, wallet: WalletDocument, at: number): Promise<void> {
  const points = oldPoints(wallet, await gainedSince(services.store, wallet, keptSince({ at })))
  await inTransaction(services, async (tx) => {
    const fresh = await tx.get('wallets', wallet._id)
    if (fresh === null) return refused('busy')
    await tell(tx, fresh, { points, at })
    return accepted(null)
  })
}

/** The day itself, or the end of what was told. @param due null: only the end */
async function end({ services }: Run, wallet: WalletDocument, due: (Expiring & { now: number }) | null) {
  const gained = due === null ? 0 : await gainedSince(services.store, wallet, keptSince(due))
  await inTransaction(services, async (tx) => {
    const fresh = await tx.get('wallets', wallet._id)
    if (fresh?.expiring === undefined) return refused('busy')
    const points = due === null ? 0 : Math.min(due.points, oldPoints(fresh, gained))
    await tell(tx, fresh, undefined)
    if (due === null || points === 0) return accepted(null)
    const { expiring: _told, ...rest } = fresh
    const { communityId, memberId } = fresh
    const text = '清零：一年前攒下、一直没用的'
    const entry = expireEntry({ ...{ communityId, memberId, points, text }, day: due.at, at: due.now })
    const applied = applyEntry(rest, entry)
    if (!applied.ok) throw new Error('what is cleared was not there')
    await writeEntry(tx, entry, applied.wallet)
    return accepted(null)
  })
}

/** On the wallet, and on the member for the home page, which reads no wallet. */
async function tell(tx: Transaction, wallet: WalletDocument, expiring: Expiring | undefined): Promise<void> {
  const { expiring: _before, ...rest } = wallet
  await tx.set('wallets', { ...rest, ...(expiring && { expiring }) })
  const member = await tx.get('members', wallet.memberId)
  if (member === null) return
  const { expiring: _told, ...others } = member
  const version = member.version + 1
  await tx.set('members', { ...others, version, ...(expiring && expiring.points > 0 && { expiring }) })
}
