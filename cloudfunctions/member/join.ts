import { newMember } from '../community/seed'
import { communityByCode } from '../community/byCode'
import { anyoneHandler, type AnyoneContext } from '../platform/context'
import type { CommunityDocument, MemberDocument } from '../platform/documents'
import { knownHome } from '../../domain/community/homes'
import { commitInJournal, entryOf } from '../platform/journalCommand'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { takeMark } from './mark'
import { meView } from './meView'

export const memberJoin = anyoneHandler({
  action: 'member.join',
  run: async (context) => {
    const { services, input, person } = context
    const [first, community] = await Promise.all([
      entryOf(context),
      communityByCode(services.store, input.communityId),
    ])
    return commitInJournal(context, {
      first,
      prepare: () => newcomer(context, community),
      work: async (tx, member) => {
        // The id is made of person and community, so joining twice at once meets itself here.
        const memberId = await freeId(tx, member._id, person.openid)
        if (memberId === null) return refused('member.already')
        const named = { ...member, _id: memberId, memberId }
        // Only who was here before may have left something behind.
        const joined = memberId === member._id ? named : await takeMark(tx, named, context.at)
        await tx.add('members', joined)
        return accepted(meView(joined))
      },
      // Who comes back is somebody new: theirs is the id they were given, not the one of their first life.
      by: ({ communityId }, { memberId }) => ({ communityId, memberId }),
    })
  },
})

/** Throws `community.notFound`, `member.homeUnknown` or what the check says to the words. */
async function newcomer(
  context: AnyoneContext<'member.join'>,
  community: CommunityDocument | null,
): Promise<MemberDocument> {
  const { input, person, at } = context
  if (community === null) throw new Refused('community.notFound')
  const home = knownHome(community, input.home)
  if (home === null) throw new Refused('member.homeUnknown')
  await checkWords(context, [input.name, wordsOfHome(home)], 'profile')
  const { name, phone } = input
  return newMember(community.communityId, { openid: person.openid, name, phone, home }, at)
}

/** Who left and comes back is somebody new: the old id stays with the ledger. Null when this person is a member now. */
async function freeId(tx: Transaction, first: string, openid: string): Promise<string | null> {
  for (let life = 1; ; life += 1) {
    const memberId = life === 1 ? first : `${first}-${String(life)}`
    const before = await tx.get('members', memberId)
    if (before === null) return memberId
    if (before.openid === openid) return null
  }
}
