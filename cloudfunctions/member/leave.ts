import { forgetMember } from '../../domain/member/forget'
import { anyoneHandler } from '../platform/context'
import { forgetEverywhere, stillBusy } from './forget'
import { answeredBefore, journaled } from '../platform/journaled'
import { secretariesNow, secretaryIds } from './secretaries'
import { accepted, refused } from '../platform/reply'
import type { Store } from '../platform/store'
import type { Reply } from '../../contract/refusals'
import type { MemberDocument } from '../platform/documents'

/**
 * Forgets from the outside in: copies first, the member last. A call that is cut off leaves the member there to call
 * again, and every step may be repeated.
 */
export const memberLeave = anyoneHandler({
  action: 'member.leave',
  run: async (context) => {
    const { services, member } = context
    const [before, no] = await Promise.all([
      answeredBefore(context),
      member === null ? refused('member.none') : hindrance(services.store, member),
    ])
    // Gone already: the one thing that may still be asked is the answer to this very request.
    if (before !== null) return before
    if (member === null || no !== null) return no ?? refused('member.none')
    const { communityId } = member
    await forgetEverywhere(services, member)
    return journaled({ ...context, communityId, member }, async (tx) => {
      const now = await tx.get('members', member.memberId)
      if (now === null) return refused('member.none')
      if (isSecretary(now) && (await secretariesNow(tx, { services, communityId })) <= 1) {
        return refused('member.lastSecretary')
      }
      await tx.set('members', { ...forgetMember(now), version: now.version + 1 })
      return accepted({ left: true as const })
    })
  },
})

const isSecretary = ({ roles }: MemberDocument): boolean => roles.includes('secretary')

/** Looked at before anything is forgotten. */
async function hindrance(store: Store, member: MemberDocument): Promise<Reply<never> | null> {
  const [busy, secretaries] = await Promise.all([
    stillBusy(store, member),
    isSecretary(member) ? secretaryIds(store, member.communityId) : [],
  ])
  if (isSecretary(member) && secretaries.length <= 1) return refused('member.lastSecretary')
  return busy === null ? null : refused('member.stillBusy', busy)
}
