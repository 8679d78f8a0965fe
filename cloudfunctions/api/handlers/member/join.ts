import { newMember } from '../../../lib/bootstrap'
import { communityByCode } from '../../../lib/community-code'
import { anyoneHandler } from '../../../lib/context'
import { knownHome } from '../../../lib/homes'
import { journaled } from '../../../lib/journaled'
import { checkWords } from '../../../lib/moderation'
import { accepted, refused } from '../../../lib/reply'
import { meView } from '../../views/me'

export const memberJoin = anyoneHandler({
  action: 'member.join',
  run: async (context) => {
    const { services, input, person, at } = context
    const community = await communityByCode(services.store, input.communityId)
    if (community === null) return refused('community.notFound')
    const { communityId } = community
    const home = knownHome(community, input.home)
    if (home === null) return refused('member.homeUnknown')
    await checkWords(context, [input.name], 'profile')
    const { name, phone } = input
    const member = newMember(communityId, { openid: person.openid, name, phone, home }, at)
    return journaled({ ...context, communityId, member }, async (tx) => {
      // The id is made of person and community, so joining twice at once meets itself here.
      if ((await tx.get('members', member._id)) !== null) return refused('member.already')
      await tx.add('members', member)
      return accepted(meView(member))
    })
  },
})
