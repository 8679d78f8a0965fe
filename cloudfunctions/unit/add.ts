import { Refused } from '../platform/reply'
import { unitCommand } from './command'
import { startActing } from './people'

export const unitAdd = unitCommand({
  action: 'unit.add',
  command: async ({ services: { store }, input: { memberId }, communityId, at }) => {
    const member = await store.get('members', memberId)
    if (member?.communityId !== communityId || member.roles.length === 0) throw new Refused('member.notFound')
    return { type: 'join', person: { memberId, name: member.name, since: at } }
  },
  beside: async (tx, _before, { unitId, people }) => {
    const added = people.at(-1)
    if (added === undefined || !(await startActing(tx, added.memberId, unitId))) {
      throw new Refused('member.notFound')
    }
  },
})
