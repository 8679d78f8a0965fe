import { nameRelative } from '../../domain/member/relatives'
import { journalCommand } from '../platform/journalCommand'
import { checkWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { memberBehind } from './behind'
import { mustBeTheirs, whoseFamily } from './relatives'

/** Nobody learns from the answer whether there is a member of that name and telephone. */
export const memberAddRelative = journalCommand({
  action: 'member.addRelative',
  prepare: async (context) => {
    const { services, communityId, input } = context
    await checkWords(context, [input.name], 'profile')
    return { relativeId: services.newId(), behind: await memberBehind(services.store, communityId, input) }
  },
  work: async (tx, context, { relativeId, behind }) => {
    const { input, member, at } = context
    const before = await whoseFamily(tx, context)
    mustBeTheirs(context, 'nameKin', before.memberId)
    const { name, phone } = input
    const byDesk = before.memberId !== member.memberId
    const relative = { relativeId, name, phone, memberId: behind, since: at, endedAt: null, byDesk }
    const named = nameRelative(before, relative, at)
    if (!named.ok) return refused(named.code, named.detail)
    const { family, relatives } = named
    await tx.set('members', { ...before, family, relatives, version: before.version + 1 })
    return accepted({ relativeId })
  },
})
