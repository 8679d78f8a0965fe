import { communityOf } from './own'
import { memberHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { communityRulesView } from './view'

export const communityRules = memberHandler({
  action: 'community.rules',
  run: async ({ services, communityId }) =>
    accepted(communityRulesView(await communityOf(services.store, communityId))),
})
