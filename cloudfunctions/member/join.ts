import { newMember } from '../community/seed'
import { communityByCode } from '../community/byCode'
import { anyoneHandler } from '../platform/context'
import { knownHome } from '../../domain/community/homes'
import { answeredBefore, journaled } from '../platform/journaled'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { meView } from './meView'

export const memberJoin = anyoneHandler({
  action: 'member.join',
  run: async (context) => {
    const { services, input, person, at } = context
    const [before, community] = await Promise.all([
      answeredBefore(context),
      communityByCode(services.store, input.communityId),
    ])
    if (before !== null) return before
    if (community === null) return refused('community.notFound')
    const { communityId } = community
    const home = knownHome(community, input.home)
    if (home === null) return refused('member.homeUnknown')
    await checkWords(context, [input.name, wordsOfHome(home)], 'profile')
    const { name, phone } = input
    const member = newMember(communityId, { openid: person.openid, name, phone, home }, at)
    return journaled({ ...context, communityId, member }, async (tx) => {
      // The id is made of person and community, so joining twice at once meets itself here.
      const memberId = await freeId(tx, member._id, person.openid)
      if (memberId === null) return refused('member.already')
      const joined = { ...member, _id: memberId, memberId }
      await tx.add('members', joined)
      return accepted(meView(joined))
    })
  },
})

/** Who left and comes back is somebody new: the old id stays with the ledger. Null when this person is a member now. */
async function freeId(tx: Transaction, first: string, openid: string): Promise<string | null> {
  for (let life = 1; ; life += 1) {
    const memberId = life === 1 ? first : `${first}-${String(life)}`
    const before = await tx.get('members', memberId)
    if (before === null) return memberId
    if (before.openid === openid) return null
  }
}
