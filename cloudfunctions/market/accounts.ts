import { limits } from '../../contract/limits'
import { accountsOf, type Accounts } from '../../domain/market/accounts'
import type { ActionName } from '../../contract/names'
import { memberHandler, type MemberContext } from '../platform/context'
import type { GoodsDocument } from '../platform/documents'
import { Refused, accepted } from '../platform/reply'
import type { Store } from '../platform/store'

export const marketAccounts = memberHandler({
  action: 'market.accounts',
  run: async (context) => accepted(await accountsIn(context, context.input)),
})

/**
 * The books of a span, of which none may lie ahead. Throws `market.accountsEmpty` or `market.accountsTooLong`. Shelf and
 * book are two reads: where somebody wrote between them, it is read again.
 */
export async function accountsIn(
  {
    services: { store },
    communityId,
    at,
  }: Pick<MemberContext<ActionName>, 'services' | 'communityId' | 'at'>,
  { from, until: asked }: { from: number; until: number },
): Promise<Accounts> {
  const until = Math.min(asked, at)
  if (from >= until) throw new Refused('market.accountsEmpty')
  for (let tried = 0; tried < 3; tried += 1) {
    const before = await goodsOf(store, communityId)
    const entries = await entriesSince(store, communityId, from)
    const goods = await goodsOf(store, communityId)
    if (sameStock(before, goods)) return accountsOf(goods, entries, { from, until })
  }
  throw new Refused('busy')
}

type Shown = Pick<GoodsDocument, 'goodsId' | 'name' | 'stock'>

const goodsOf = (store: Store, communityId: string): Promise<Shown[]> =>
  store.find(
    'goods',
    { communityId },
    { orderBy: [['createdAt', 'asc']], limit: limits.accountGoods, fields: ['goodsId', 'name', 'stock'] },
  )

const sameStock = (one: readonly Shown[], other: readonly Shown[]): boolean =>
  one.length === other.length && one.every(({ stock }, place) => stock === other[place]?.stock)

async function entriesSince(store: Store, communityId: string, from: number) {
  const max = limits.accountLines
  const found = await store.find(
    'stock',
    { communityId, at: store.command.gte(from) },
    { orderBy: [['at', 'asc']], limit: max + 1 },
  )
  if (found.length > max) throw new Refused('market.accountsTooLong', { max })
  return found
}
