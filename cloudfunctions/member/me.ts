import { communityOf } from '../community/own'
import { anyoneHandler } from '../platform/context'
import { accepted } from '../platform/reply'
import { communityView } from '../community/view'
import { meView } from './meView'

export const memberMe = anyoneHandler({
  action: 'member.me',
  run: async ({ services, member }) => {
    if (member === null) return accepted(null)
    const community = await communityOf(services.store, member.communityId)
    return accepted({ ...meView(member), community: communityView(community) })
  },
})
