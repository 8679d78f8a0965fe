import type { SentOrders } from '../../contract/views/body'
import { firstBody } from '../../domain/body/first'
import { bodyOf } from '../../domain/member/acting'
import { memberHandler, type MemberContext } from '../platform/context'
import { pageOf, type PageQuery } from '../platform/page'
import { accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { bodyIn } from './bodies'
import { sentRow } from './view'

type Context = MemberContext<'body.orders'>

export const bodyOrders = memberHandler({
  action: 'body.orders',
  run: async (context) => {
    const { services, acting, input, communityId, at } = context
    const bodyId = bodyOf(acting)
    if (bodyId === null) return refused('role.wrong')
    const first = input.list === 'now' && input.cursor === undefined
    const [page, found, counts] = await Promise.all([
      pageOf(services.store, 'orders', listOf(context, bodyId)),
      services.store.get('bodies', bodyId),
      first ? countOf(services.store, communityId, bodyId, at) : undefined,
    ])
    // Where the layout has not been brought up to date yet there is no list.
    const { name } = bodyIn(communityId, found) ?? firstBody(communityId)
    const rows = page.rows.map(({ state }) => sentRow(state, bodyId, at))
    return accepted({ ...page, rows, body: { bodyId, name }, ...(counts === undefined ? {} : { counts }) })
  },
})

/** What lies there: the urgent first, then what has lain there longest. What does not any more: the newest first. */
function listOf({ communityId, services: { store }, input }: Context, bodyId: string): PageQuery {
  const list = { cursor: input.cursor, fields: ['state'] }
  return input.list === 'now'
    ? { ...list, where: { communityId, bodyId }, by: 'rank', direction: 'asc' }
    : {
        ...list,
        where: { communityId, onceBodyIds: bodyId, bodyId: store.command.neq(bodyId) },
        by: 'reportedAt',
        direction: 'desc',
      }
}

/** More than any body has before it at once. */
const heldMax = 500

async function countOf(
  store: Store,
  communityId: string,
  bodyId: string,
  at: number,
): Promise<SentOrders['counts']> {
  const where = { communityId, bodyId }
  const [lying, held] = await Promise.all([
    store.totals('orders', where, { of: 1, by: { isAccepted: 'bodyAccepted' } }),
    store.find('orders', where, { orderBy: [['rank', 'asc']], fields: ['dueAt'], limit: heldMax }),
  ])
  const total = (isAccepted: boolean) => lying.find(({ by }) => by.isAccepted === isAccepted)?.total ?? 0
  const late = held.filter(({ dueAt }) => dueAt !== null && dueAt < at).length
  return { fresh: total(false), accepted: total(true), late }
}
