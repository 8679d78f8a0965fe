import type { Home } from '../../domain/kernel/home'
import { communityOf } from '../community/own'
import type { MemberContext } from '../platform/context'
import { knownHome } from '../../domain/community/homes'
import { journalCommand } from '../platform/journalCommand'
import { ownDocument } from './secretaries'
import { checkWords, wordsOfHome } from '../platform/moderation'
import { formerHomesAfter, formerHomesMax } from '../../domain/member/homes'
import { Refused, accepted, refused } from '../platform/reply'
import { meView } from './meView'

export const memberUpdate = journalCommand({
  action: 'member.update',
  prepare: async (context) => {
    const home = await homeOf(context)
    await checkWords(context, [context.input.name, wordsOfHome(home)], 'profile')
    return { home }
  },
  work: async (tx, context, { home }) => {
    const before = await ownDocument(tx, context)
    const { name = before.name, phone = before.phone } = context.input
    const formerHomes = home === undefined ? before.formerHomes : formerHomesAfter(before, home, context.at)
    if (formerHomes === null) return refused('request.tooMany', { max: formerHomesMax })
    const moved = { name, phone, home: home ?? before.home, ...(formerHomes && { formerHomes }) }
    const member = { ...before, ...moved, version: before.version + 1 }
    await tx.set('members', member)
    return accepted(meView(member))
  },
})

async function homeOf({
  services,
  communityId,
  input,
}: MemberContext<'member.update'>): Promise<Home | undefined> {
  if (input.home === undefined) return undefined
  const home = knownHome(await communityOf(services.store, communityId), input.home)
  if (home === null) throw new Refused('member.homeUnknown')
  return home
}
