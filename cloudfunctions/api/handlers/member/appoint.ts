import { decideAppoint } from '../../../../domain/member/desk'
import { memberHandler } from '../../../lib/context'
import { journaled } from '../../../lib/journaled'
import { countSecretaries, secretaryIds, touchDesk } from '../../../lib/members'
import { accepted, refused } from '../../../lib/reply'

export const memberAppoint = memberHandler({
  action: 'member.appoint',
  run: async (context) => {
    const { input, communityId, services } = context
    const known = await secretaryIds(services.store, communityId)
    return journaled(context, async (tx) => {
      const before = await tx.get('members', input.memberId)
      if (before === null || before.communityId !== communityId || before.roles.length === 0) {
        return refused('member.notFound')
      }
      await touchDesk(tx, communityId)
      const decision = decideAppoint(before, input.roles, await countSecretaries(tx, known))
      if (!decision.ok) return refused(decision.code)
      const roles = decision.events[0]?.roles ?? before.roles
      await tx.set('members', { ...before, roles, version: before.version + 1 })
      // The answer stays in the appointer's journal: it must not outlive a person who asks to be forgotten (U4).
      return accepted({ memberId: before.memberId, roles })
    })
  },
})
