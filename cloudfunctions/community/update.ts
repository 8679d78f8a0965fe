import { namedTwice } from '../../domain/community/homes'
import { journaled, journaledHandler } from '../platform/journaled'
import { checkPublicWords } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import { communityRulesView } from './view'

export const communityUpdate = journaledHandler({
  action: 'community.update',
  run: async (context) => {
    const { input, communityId } = context
    const twice = namedTwice(input.buildings ?? [])
    if (twice !== null) return refused('community.namedTwice', { name: twice })
    const buildings = (input.buildings ?? []).flatMap(({ name, units }) => [name, ...units])
    await checkPublicWords(context, [input.marketHours, ...buildings], 'profile')
    return journaled(context, async (tx) => {
      const before = await tx.get('communities', communityId)
      if (before === null) return refused('community.notFound')
      const rules = Object.entries(input.rules ?? {}).filter(([, value]) => value !== undefined)
      const after = {
        ...before,
        phone: input.phone ?? before.phone,
        marketHours: input.marketHours ?? before.marketHours,
        buildings: input.buildings ?? before.buildings,
        rules: { ...before.rules, ...Object.fromEntries(rules) },
      }
      await tx.set('communities', after)
      return accepted(communityRulesView(after))
    })
  },
})
