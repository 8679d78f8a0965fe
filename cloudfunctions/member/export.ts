import { memberHandler } from '../platform/context'
import { gather, type Module } from '../platform/module'
import { accepted } from '../platform/reply'
import { kinLines } from './exported'
import { meView } from './meView'

/** Everything held about me, whichever noun holds it. */
export const memberExport = (modules: readonly Module[]) =>
  memberHandler({
    action: 'member.export',
    run: async ({ services: { store }, communityId, member, at }) => {
      const asked = { store, communityId, memberId: member.memberId }
      const [own, others] = await Promise.all([
        gather(modules, 'mine', asked),
        Promise.all(modules.flatMap((module) => module.own?.(asked) ?? [])),
      ])
      const profile = { ...meView(member), joinedAt: member.joinedAt }
      return accepted({ exportedAt: at, profile, ...own, others: [...others, kinLines(member)] })
    },
  })
