import { communityOf } from '../../../lib/community'
import { anyoneHandler } from '../../../lib/context'
import { accepted } from '../../../lib/reply'
import { communityView } from '../../views/community'
import { meView } from '../../views/me'

export const memberMe = anyoneHandler({
  action: 'member.me',
  run: async ({ services, member }) => {
    if (member === null) return accepted(null)
    const community = await communityOf(services.store, member.communityId)
    return accepted({ ...meView(member), community: communityView(community) })
  },
})
