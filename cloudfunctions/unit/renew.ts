import { checkPublicWords } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { unitCommand } from './command'

const keyOf = (communityId: string, name: string) => `unit:${communityId}:${name}`

export const unitRenew = unitCommand({
  action: 'unit.renew',
  command: async ({ services: { store }, input, communityId, at }, { _id }) => {
    const { unitId: _unitId, ...terms } = input
    const others = await store.find(
      'cases',
      { keys: keyOf(communityId, terms.name) },
      { limit: 1, fields: ['kind'] },
    )
    if (others.some((other) => other._id !== _id)) throw new Refused('unit.nameTaken')
    return { type: 'renew', ...terms, at }
  },
  check: (context) => checkPublicWords(context, [context.input.name, context.input.agreement]),
})
