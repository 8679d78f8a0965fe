import { endRelative } from '../../domain/member/relatives'
import { journalCommand } from '../platform/journalCommand'
import { accepted, refused } from '../platform/reply'
import { mustBeTheirs, whoseFamily } from './relatives'

export const memberEndRelative = journalCommand({
  action: 'member.endRelative',
  work: async (tx, context) => {
    const { input, at } = context
    const before = await whoseFamily(tx, context)
    const relative = before.family?.find(({ relativeId }) => relativeId === input.relativeId) ?? null
    mustBeTheirs(context, 'endKin', before.memberId, relative)
    const ended = endRelative(before, input.relativeId, at)
    if (!ended.ok) return refused(ended.code, ended.detail)
    const { family, relatives } = ended
    await tx.set('members', { ...before, family, relatives, version: before.version + 1 })
    return accepted({ relativeId: input.relativeId })
  },
})
