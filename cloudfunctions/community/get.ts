import { communityByCode } from './byCode'
import { anyoneHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'
import { communityView } from './view'

export const communityGet = anyoneHandler({
  action: 'community.get',
  run: async ({ services, input, communityId, member }) => {
    const code = input.communityId ?? communityId ?? member?.communityId
    const community = code === undefined ? null : await communityByCode(services.store, code)
    return community === null ? refused('community.notFound') : accepted(communityView(community))
  },
})
