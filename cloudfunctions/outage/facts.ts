import type { ParsedInputOf } from '../../contract/actions'
import { buildingNamed } from '../../domain/community/homes'
import type { OutageFacts } from '../../domain/outage/types'
import { namedCommunity, ownCommunity } from '../community/own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { checkPublicWords } from '../platform/moderation'
import { Refused } from '../platform/reply'

type Said = Pick<ParsedInputOf<'outage.announce'>, keyof OutageFacts>

export const loadCommunity = namedCommunity

/** What the desk says, with the buildings as the community spells them. Throws member.homeUnknown, text.refused, text.later. */
export async function factsOf(
  context: MemberContext<'outage.announce' | 'outage.correct'>,
  found: CommunityDocument | null,
): Promise<OutageFacts> {
  const said: Said = context.input
  const [{ buildings }] = await Promise.all([
    ownCommunity(context, found),
    checkPublicWords(context, [said.words]),
  ])
  const named = said.buildings.map((name) => buildingNamed(buildings, name)?.name)
  if (named.includes(undefined)) throw new Refused('member.homeUnknown')
  return {
    kind: said.kind,
    buildings: [...new Set(named.filter((name) => name !== undefined))],
    startsAt: said.startsAt ?? context.at,
    endsAt: said.endsAt,
    words: said.words,
    phone: said.phone ?? null,
  }
}
