import { memberHandler } from '../platform/context'
import { gather, type Module } from '../platform/module'
import { accepted } from '../platform/reply'
import { wakesOf } from '../wakes'
import { stuckIn } from './stuck'

/** What waits at the desk, counted by each noun, and what time could not do. */
export const deskToday = (modules: readonly Module[]) =>
  memberHandler({
    action: 'desk.today',
    run: async ({ services: { store }, communityId, member, at }) => {
      const asked = { store, communityId, member, at }
      const [counts, stuck, waits] = await Promise.all([
        gather(modules, 'desk', asked),
        stuckIn(wakesOf(modules), asked),
        Promise.all(modules.flatMap((module) => module.waits?.(asked) ?? [])),
      ])
      return accepted({ ...counts, stuck, waits: waits.flat() })
    },
  })
