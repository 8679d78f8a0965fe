import { forgetMember } from '../../../../domain/member/forget'
import { anyoneHandler } from '../../../lib/context'
import { forgetEverywhere, stillBusy } from '../../../lib/forget'
import { journalIdOf, journaled } from '../../../lib/journaled'
import { countSecretaries, secretaryIds, touchDesk } from '../../../lib/members'
import { accepted, refused } from '../../../lib/reply'

/**
 * Forgets from the outside in: copies first, the member last. A call that is cut off leaves the member there to call
 * again, and every step may be repeated.
 */
export const memberLeave = anyoneHandler({
  action: 'member.leave',
  run: async (context) => {
    const { services, hash, member } = context
    if (member === null) {
      // Gone already: the one thing that may still be asked is the answer to this very request.
      const before = await services.store.get('journal', journalIdOf(context))
      if (before === null) return refused('member.none')
      return before.hash === hash ? accepted({ left: true as const }) : refused('request.idReused')
    }
    const { communityId } = member
    const secretaries = await secretaryIds(services.store, communityId)
    if (member.roles.includes('secretary') && secretaries.length <= 1) return refused('member.lastSecretary')
    const busy = await stillBusy(services.store, member)
    if (busy !== null) return refused('member.stillBusy', busy)
    await forgetEverywhere(services, member)
    return journaled({ ...context, communityId, member }, async (tx) => {
      const before = await tx.get('members', member.memberId)
      if (before === null) return refused('member.none')
      await touchDesk(tx, communityId)
      if (before.roles.includes('secretary') && (await countSecretaries(tx, secretaries)) <= 1) {
        return refused('member.lastSecretary')
      }
      await tx.set('members', { ...forgetMember(before), version: before.version + 1 })
      return accepted({ left: true as const })
    })
  },
})
