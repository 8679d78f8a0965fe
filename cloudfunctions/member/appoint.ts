import { decideAppoint, losesSecretary } from '../../domain/member/appointing'
import { journalCommand } from '../platform/journalCommand'
import { secretariesNow } from './secretaries'
import { accepted, refused } from '../platform/reply'

export const memberAppoint = journalCommand({
  action: 'member.appoint',
  work: async (tx, context) => {
    const { input, communityId } = context
    const before = await tx.get('members', input.memberId)
    if (before === null || before.communityId !== communityId || before.roles.length === 0) {
      return refused('member.notFound')
    }
    const secretaries = losesSecretary(before, input.roles) ? await secretariesNow(tx, context) : 1
    const decision = decideAppoint(before, input.roles, secretaries)
    if (!decision.ok) return refused(decision.code)
    const roles = decision.events[0]?.roles ?? before.roles
    await tx.set('members', { ...before, roles, version: before.version + 1 })
    // The answer stays in the appointer's journal: it must not outlive a person who asks to be forgotten (U4).
    return accepted({ memberId: before.memberId, roles })
  },
})
