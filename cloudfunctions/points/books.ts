import type { Account } from '../../domain/points/types'
import { balanceFrom, type Balance, type Movement } from '../../domain/points/wallet'
import type { Store } from '../platform/store'

/** Something whose cached number is not the sum of its book. */
export interface Mismatch {
  what: 'wallet' | 'stock' | 'accounts'
  id: string
  cached: string
  replayed: string
}

export interface Part {
  checked: number
  mismatches: readonly Mismatch[]
  /** where to go on; null when this was the last part */
  last: string | null
}

/** wallets or goods in one run */
const partMax = 50
/** People go on moving points meanwhile: only what disagrees every time is a mismatch. */
const looks = 3

/** Cached balances against the sum of each member's entries. */
export async function checkWallets(store: Store, communityId: string, cursor: string): Promise<Part> {
  const page = await store.find(
    'wallets',
    { communityId, memberId: store.command.gt(cursor) },
    { orderBy: [['memberId', 'asc']], fields: ['memberId'], limit: partMax },
  )
  const ids = page.map(({ _id }) => _id)
  const mismatches = await disagreeing(ids, (some) => compareWallets(store, communityId, some))
  return { checked: ids.length, mismatches, last: lastOf(ids) }
}

/** The shelf's count against the sum of each article's book (M2). */
export async function checkStock(store: Store, communityId: string, cursor: string): Promise<Part> {
  const all = await store.find('goods', { communityId }, { fields: ['stock'] })
  const ids = all
    .map(({ _id }) => _id)
    .filter((id) => id > cursor)
    .sort()
    .slice(0, partMax)
  const mismatches = await disagreeing(ids, (some) => compareStock(store, communityId, some))
  return { checked: ids.length, mismatches, last: lastOf(ids) }
}

/** All accounts of the community together are zero: what was issued lies in wallets, is spent, or has expired. */
export async function checkAccounts(store: Store, communityId: string): Promise<Part> {
  const mismatches = await disagreeing([communityId], () => compareAccounts(store, communityId))
  return { checked: 1, mismatches, last: null }
}

const lastOf = (ids: readonly string[]) => (ids.length < partMax ? null : (ids.at(-1) ?? null))

async function disagreeing(
  ids: readonly string[],
  compare: (ids: readonly string[]) => Promise<Mismatch[]>,
): Promise<Mismatch[]> {
  let left = ids
  let mismatches: Mismatch[] = []
  for (let look = 0; look < looks && left.length > 0; look += 1) {
    mismatches = await compare(left)
    left = mismatches.map(({ id }) => id)
  }
  return mismatches
}

async function compareWallets(
  store: Store,
  communityId: string,
  ids: readonly string[],
): Promise<Mismatch[]> {
  const { command } = store
  const [wallets, totals] = await Promise.all([
    store.find('wallets', { _id: command.in(ids) }),
    store.totals(
      'ledger',
      { communityId, memberId: command.in(ids) },
      { of: 'points', by: { memberId: 'memberId', from: 'from.name', to: 'to.name' } },
    ),
  ])
  return wallets.flatMap((wallet) => {
    const own = totals.filter(({ by }) => by.memberId === wallet.memberId)
    const replayed = words(balanceFrom(own.map(movement)))
    const cached = words(wallet)
    return cached === replayed ? [] : [{ what: 'wallet' as const, id: wallet._id, cached, replayed }]
  })
}

async function compareStock(store: Store, communityId: string, ids: readonly string[]): Promise<Mismatch[]> {
  const { command } = store
  const [goods, totals] = await Promise.all([
    store.find('goods', { _id: command.in(ids) }),
    store.totals(
      'stock',
      { communityId, goodsId: command.in(ids) },
      { of: 'quantity', by: { goodsId: 'goodsId' } },
    ),
  ])
  return goods.flatMap(({ _id, stock }) => {
    const booked = totals.find(({ by }) => by.goodsId === _id)?.total ?? 0
    return stock === booked
      ? []
      : [{ what: 'stock' as const, id: _id, cached: String(stock), replayed: String(booked) }]
  })
}

async function compareAccounts(store: Store, communityId: string): Promise<Mismatch[]> {
  const cachedOf = async (of: keyof Balance) => {
    const [sum] = await store.totals('wallets', { communityId }, { of, by: { communityId: 'communityId' } })
    return sum?.total ?? 0
  }
  const [available, pending, held, totals] = await Promise.all([
    cachedOf('available'),
    cachedOf('pending'),
    cachedOf('held'),
    store.totals('ledger', { communityId }, { of: 'points', by: { from: 'from.name', to: 'to.name' } }),
  ])
  const cached = words({ available, pending, held })
  const replayed = words(balanceFrom(totals.map(movement)))
  return cached === replayed ? [] : [{ what: 'accounts', id: communityId, cached, replayed }]
}

type Side = Account['name']

const movement = ({
  by,
  total,
}: {
  by: Readonly<Record<'from' | 'to', unknown>>
  total: number
}): Movement => ({
  from: { name: by.from as Side },
  to: { name: by.to as Side },
  points: total,
})

/** Whole points, to be compared and kept. */
const words = ({ available, pending, held }: Balance) => `${available} + ${pending} + ${held}`
