import { rmSync } from 'node:fs'
import { digestOf } from '../../../cloudfunctions/platform/identity'
import { accepted } from '../../../cloudfunctions/platform/reply'
import { createServices } from '../../../cloudfunctions/platform/services'
import { inTransaction } from '../../../cloudfunctions/platform/transaction'
import { postEntries } from '../../../cloudfunctions/points/ledger'
import { freshRound, nextPart, type Round } from '../../../cloudfunctions/points/round'
import { testNow } from '../../../cloudfunctions/testing/people'
import { nothingOn, replay } from '../../../domain/ledger/ledger'
import { seal } from '../../../domain/points/books'
import { awardEntry } from '../../../domain/points/entries'
import { accounts, type AccountName, type LedgerEntry, type Wallet } from '../../../domain/points/types'
import { applyEntry, emptyWallet } from '../../../domain/points/wallet'
import { openTestCloud } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { inTurns, milliseconds, times } from '../numbers'
import type { Section } from '../table'
import { writeDocuments } from '../writeDocuments'

const few = 1_000
const many = 100_000
const members = 40
const rounds = 7
const communityId = 'community1'
const memberOf = (number: number) => `m${String(number % members).padStart(3, '0')}`

const award = (number: number): LedgerEntry =>
  awardEntry({
    subject: { kind: 'order', id: `order${number}` },
    ...{ communityId, memberId: memberOf(number), points: 1 + (number % 9), at: testNow },
    ...{ text: '门窗·小修', approvedByMemberId: 'secretary' },
  })

/** The night's proof of the books when they are a hundred times as long (P2). */
export async function proofFigures(): Promise<Section> {
  const small = await openBooks(few)
  const large = await openBooks(many)
  try {
    const [largeMs, smallMs] = await inTurns(rounds, large.night, small.night)
    const [largeRead, smallRead] = [await large.night(), await small.night()]
    return {
      title: `The proof of the books at ${many.toLocaleString('en')} entries`,
      about: `A day of ${members / 2} awards and the proof of the night after it, the slow look at a page of old entries with it, on the local cloud; the baseline is the same at ${few.toLocaleString('en')} entries, in turns. Looked at: entries of the ledger that the database reads. They do not grow with the age of the books: each wallet is proved from its last checkpoint.`,
      figures: [
        {
          what: 'a day and its proof',
          ...{
            value: milliseconds(largeMs),
            baseline: milliseconds(smallMs),
            ratio: times(largeMs / smallMs),
          },
        },
        {
          what: '· looked at',
          ...{ value: String(largeRead), baseline: String(smallRead), ratio: times(largeRead / smallRead) },
        },
      ],
    }
  } finally {
    await small.close()
    await large.close()
  }
}

async function openBooks(count: number) {
  const folder = newFolder()
  const file = `${folder}/books.db`
  const wallets = writeBooks(file, count)
  const cloud = await openTestCloud({ file, now: testNow })
  const services = createServices(cloud.sdk('api'))
  let next = count
  const night = async () => {
    await inTransaction(services, async (tx) => {
      for (let number = 0; number < members / 2; number += 1) await postEntries(tx, [award(next + number)])
      return accepted(null)
    })
    next += members / 2
    const before = cloud.gateway.documentsRead('ledger')
    let round: Round = freshRound({ memberId: memberOf(0), seq: 0, hash: '' })
    while (round.phase !== 'done') round = await nextPart(services.store, communityId, round)
    if (round.mismatches.length > 0 || round.checked < wallets) throw new Error('the books do not agree')
    return cloud.gateway.documentsRead('ledger') - before
  }
  const close = async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
  // The index is built when it is first asked, which takes longer than the SDK waits.
  for (let tries = 0; tries < 20; tries += 1) {
    if (
      await night().then(
        () => true,
        () => false,
      )
    )
      break
  }
  return { night, close }
}

/** Books that were proved up to their last entry. Answers how many wallets there are. */
function writeBooks(file: string, count: number): number {
  const wallets = new Map<string, Wallet>()
  writeDocuments(file, 'ledger', count, (number) => {
    const entry = award(number)
    const { memberId } = entry
    const applied = applyEntry(wallets.get(memberId) ?? emptyWallet(memberId, communityId, '2026-11'), entry)
    if (!applied.ok) throw new Error(applied.code)
    const sealed = seal(entry, applied.wallet, digestOf)
    wallets.set(memberId, sealed.wallet)
    return { ...sealed.entry, _id: entry.entryId }
  })
  const owners = [...wallets.values()]
  writeDocuments(file, 'wallets', owners.length, (number) => {
    const wallet = owners[number]
    if (wallet?.book === undefined) throw new Error('a wallet without a book')
    const { seq, hash } = wallet.book
    const points = wallet.pending
    const sums = replay<AccountName>(nothingOn(accounts), [{ from: 'issuance', to: 'pending', points }])
    const book = { seq, hash, proved: { seq, hash, sums }, changedAt: null }
    return { ...wallet, book, _id: wallet.memberId }
  })
  return owners.length
}
