import { memberHandler } from '../platform/context'
import { gather, type Module } from '../platform/module'
import { accepted } from '../platform/reply'
import { meView } from './meView'

/** Everything held about me, whichever noun holds it. */
export const memberExport = (modules: readonly Module[]) =>
  memberHandler({
    action: 'member.export',
    run: async ({ services: { store }, communityId, member, at }) => {
      const own = await gather(modules, 'mine', { store, communityId, memberId: member.memberId })
      return accepted({ exportedAt: at, profile: { ...meView(member), joinedAt: member.joinedAt }, ...own })
    },
  })
