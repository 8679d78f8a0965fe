import type { Home } from '../../domain/kernel/home'
import { knownHome } from '../../domain/community/homes'
import { askNeed } from '../../domain/need/ask'
import { decideNeed } from '../../domain/need/decide'
import { evolveNeed } from '../../domain/need/evolve'
import { needLimits } from '../../domain/need/limits'
import type { Need } from '../../domain/need/types'
import { openCommand } from '../cases/open'
import { communityOf } from '../community/own'
import type { MemberContext } from '../platform/context'
import { checkPublicWords, checkWords, wordsOfHome } from '../platform/moderation'
import { Refused } from '../platform/reply'
import { needKind } from './kind'
import { checkPlace } from './place'

type Context = MemberContext<'need.take'>

export const needTake = openCommand(needKind, {
  action: 'need.take',
  perDay: needLimits.perDay,
  prepare: async (context: Context) => {
    const { input } = context
    const { asker } = input
    const [home] = await Promise.all([
      homeOf(context),
      checkPlace(context, input),
      checkWords(context, [input.words, asker?.name, wordsOfHome(asker?.home)]),
      checkPublicWords(context, [input.title, input.text]),
    ])
    return { home }
  },
  open: ({ input, communityId, member, at }, { home }, { caseId: needId, no }) => {
    const { kind, source, words, title, text, place } = input
    const { name = '', phone = '' } = input.asker ?? {}
    const asker = { memberId: null, name, phone, home }
    const asked: Need = askNeed({
      needId,
      no,
      communityId,
      kind,
      source,
      asker,
      words,
      by: member.memberId,
      at,
    })
    const listed = decideNeed(asked, { type: 'list', title, text, place, at })
    return listed.ok ? { ok: true, state: listed.events.reduce(evolveNeed, asked) } : listed
  },
  answer: (_opening, { needId, no, status }) => ({ needId, no, status }),
})

/** Where they live, as the community spells it. Throws `member.homeUnknown`. */
async function homeOf({ services, communityId, input }: Context): Promise<Home | null> {
  const told = input.asker?.home
  if (told === undefined) return null
  const home = knownHome(await communityOf(services.store, communityId), told)
  if (home === null) throw new Refused('member.homeUnknown')
  return home
}
