import { memberHandler } from '../platform/context'
import { gather, type Module } from '../platform/module'
import { accepted } from '../platform/reply'

/** What waits at the desk, counted by each noun. */
export const deskToday = (modules: readonly Module[]) =>
  memberHandler({
    action: 'desk.today',
    run: async ({ services: { store }, communityId, at }) =>
      accepted(await gather(modules, 'desk', { store, communityId, at })),
  })
