import { forgetMember } from '../../domain/member/forget'
import { anyoneHandler } from '../platform/context'
import { commitInJournal, entryOf } from '../platform/journalCommand'
import { secretariesNow, secretaryIds } from './secretaries'
import { Refused, accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import { gather, type Module } from '../platform/module'
import type { MemberDocument } from '../platform/documents'
import { sweep } from './sweep'

/**
 * Forgets from the outside in: copies first, the member last. A call that is cut off leaves the member there to call
 * again, and every step may be repeated.
 */
export const memberLeave = (modules: readonly Module[]) =>
  anyoneHandler({
    action: 'member.leave',
    run: async (context) => {
      const { services, member } = context
      const [first, no] = await Promise.all([
        entryOf(context),
        member === null ? null : hindrance(modules, services.store, member),
      ])
      return commitInJournal(context, {
        first,
        prepare: async () => {
          // Gone already: the one thing that may still be asked is the answer to this very request.
          if (member === null) throw new Refused('member.none')
          if (no !== null) throw no
          await sweep(modules, services, member, () => false)
          return member
        },
        work: async (tx, { memberId, communityId }) => {
          const now = await tx.get('members', memberId)
          if (now === null) return refused('member.none')
          if (isSecretary(now) && (await secretariesNow(tx, { services, communityId })) <= 1) {
            return refused('member.lastSecretary')
          }
          await tx.set('members', { ...forgetMember(now), version: now.version + 1 })
          return accepted({ left: true as const })
        },
        by: (leaver) => leaver,
      })
    },
  })

const isSecretary = ({ roles }: MemberDocument): boolean => roles.includes('secretary')

/** Looked at before anything is forgotten. */
async function hindrance(
  modules: readonly Module[],
  store: Store,
  member: MemberDocument,
): Promise<Refused | null> {
  const { communityId, memberId } = member
  const [busy, secretaries] = await Promise.all([
    gather(modules, 'busy', { store, communityId, memberId }),
    isSecretary(member) ? secretaryIds(store, communityId) : [],
  ])
  if (isSecretary(member) && secretaries.length <= 1) return new Refused('member.lastSecretary')
  const isBusy = Object.values(busy).some((count) => count > 0)
  return isBusy ? new Refused('member.stillBusy', { ...busy }) : null
}
