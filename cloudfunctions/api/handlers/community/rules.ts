import { communityOf } from '../../../lib/community'
import { memberHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { communityRulesView } from '../../views/community'

export const communityRules = memberHandler({
  action: 'community.rules',
  run: async ({ services, communityId }) =>
    accepted(communityRulesView(await communityOf(services.store, communityId))),
})
