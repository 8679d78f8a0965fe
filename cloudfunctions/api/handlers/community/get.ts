import { communityByCode } from '../../../lib/community-code'
import { anyoneHandler } from '../../../lib/context'
import { accepted, refused } from '../../../lib/reply'
import { communityView } from '../../views/community'

export const communityGet = anyoneHandler({
  action: 'community.get',
  run: async ({ services, input, communityId, member }) => {
    const code = input.communityId ?? communityId ?? member?.communityId
    const community = code === undefined ? null : await communityByCode(services.store, code)
    return community === null ? refused('community.notFound') : accepted(communityView(community))
  },
})
