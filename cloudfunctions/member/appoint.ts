import { decideAppoint, losesSecretary } from '../../domain/member/appointing'
import { journalCommand } from '../platform/journalCommand'
import type { MemberContext } from '../platform/context'
import type { Transaction } from '../platform/transaction'
import { bodyIn } from '../body/bodies'
import { secretariesNow } from './secretaries'
import { Refused, accepted, refused } from '../platform/reply'

export const memberAppoint = journalCommand({
  action: 'member.appoint',
  work: async (tx, context) => {
    const { input, communityId } = context
    const before = await tx.get('members', input.memberId)
    if (before === null || before.communityId !== communityId || before.roles.length === 0) {
      return refused('member.notFound')
    }
    const bodyId = await bodyOf(tx, context)
    const secretaries = losesSecretary(before, input.roles) ? await secretariesNow(tx, context) : 1
    const decision = decideAppoint(before, input.roles, secretaries)
    if (!decision.ok) return refused(decision.code)
    const roles = decision.events[0]?.roles ?? before.roles
    await tx.set('members', { ...before, roles, bodyId, version: before.version + 1 })
    // The answer stays in the appointer's journal: it must not outlive a person who asks to be forgotten (U4).
    return accepted({ memberId: before.memberId, roles })
  },
})

/** For which body whoever is made 物业 works (R5); null for everybody else. Throws Refused. */
async function bodyOf(
  tx: Transaction,
  { input, communityId }: MemberContext<'member.appoint'>,
): Promise<string | null> {
  if (!input.roles.includes('property')) return null
  if (input.bodyId === undefined) throw new Refused('body.missing')
  const body = bodyIn(communityId, await tx.get('bodies', input.bodyId))
  if (body === null) throw new Refused('body.notFound')
  if (body.closedAt !== null) throw new Refused('body.closed')
  return body.bodyId
}
