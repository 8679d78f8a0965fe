import { inOrder } from '../../domain/todo/todo'
import { followedOrders, reportedOrders } from '../order/own'
import { memberHandler } from '../platform/context'
import type { HomeParts, HomeShared, Module } from '../platform/module'
import { accepted } from '../platform/reply'

/**
 * What is mine and what waits for me. Read here for all nouns, side by side: what I reported and what I hold or wait for.
 * A noun whose to-dos lie elsewhere reads that itself, so the page costs one request more for each such noun.
 */
export const memberHome = (modules: readonly Module[]) =>
  memberHandler({
    action: 'member.home',
    run: async ({ services: { store }, member, at }) => {
      const parts = modules.flatMap(({ home }) => home ?? [])
      const [reported, active, own] = await Promise.all([
        reportedOrders(store, member),
        followedOrders(store, member),
        Promise.all(parts.map(async ({ load }) => load?.({ store, member, at }))),
      ])
      const shared: HomeShared = { member, at, reported, active }
      const views = parts.map((part, place) => part.view(shared, own[place]))
      const todos = inOrder(
        views.flatMap((view) => view.todos ?? []),
        at,
      )
      return accepted({ ...(Object.assign({}, ...views) as HomeParts), todos })
    },
  })
