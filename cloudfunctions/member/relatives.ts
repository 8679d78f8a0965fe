import type { KinView } from '../../contract/views/member'
import { actingAs, type Thing } from '../../domain/member/acting'
import { can, type Deed } from '../../domain/member/policy'
import type { Relative } from '../../domain/member/types'
import type { ActionName } from '../../contract/names'
import type { MemberContext } from '../platform/context'
import type { MemberDocument } from '../platform/documents'
import { memberHandler } from '../platform/context'
import { accepted, Refused } from '../platform/reply'
import type { Transaction } from '../platform/transaction'
import { ownDocument } from './secretaries'

/** Who named whom as family: theirs who said it, and in the hands of who is named. */
const thingOf = (memberId: string, relative: Relative | null): Thing => ({
  ownerId: memberId,
  consentId: null,
  holderIds: relative?.memberId == null ? [] : [relative.memberId],
  waitingIds: [],
  joinerIds: [],
  formerIds: [],
  sentTo: null,
  onceSentTo: [],
  isKnown: false,
})

/** Throws `role.wrong` when it is neither theirs nor the desk's to say. */
export function mustBeTheirs(
  { member }: Pick<MemberContext<ActionName>, 'member'>,
  deed: Extract<Deed, 'nameKin' | 'endKin'>,
  memberId: string,
  relative: Relative | null = null,
): void {
  if (!can(actingAs(member), deed, thingOf(memberId, relative))) throw new Refused('role.wrong')
}

/** Whose family it is about: one's own, or, as the desk asks, another member's. Throws `member.notFound`. */
export async function whoseFamily(
  tx: Transaction,
  context: MemberContext<'member.addRelative' | 'member.endRelative'>,
): Promise<MemberDocument> {
  const { input, member, communityId } = context
  if (input.memberId === undefined || input.memberId === member.memberId) return ownDocument(tx, context)
  const found = await tx.get('members', input.memberId)
  // Whoever has left has no roles any more.
  if (found === null || found.communityId !== communityId || found.roles.length === 0) {
    throw new Refused('member.notFound')
  }
  return found
}

/** More than name one person. */
const namedByMax = 50

export const memberRelatives = memberHandler({
  action: 'member.relatives',
  load: ({ services: { store }, input }) =>
    Promise.resolve(input.memberId === undefined ? null : store.get('members', input.memberId)),
  run: async (context, found) => {
    const { services, communityId, input, member } = context
    const who = input.memberId === undefined || input.memberId === member.memberId ? member : found
    if (who === null || who.communityId !== communityId) throw new Refused('member.notFound')
    mustBeTheirs(context, 'nameKin', who.memberId)
    const named = await services.store.find(
      'members',
      { communityId, relatives: who.memberId },
      { fields: ['memberId', 'name', 'family'], limit: namedByMax },
    )
    return accepted({
      name: who.name,
      mine: openOf(who).map(({ relativeId, name, phone, since, byDesk }) => ({
        ...{ memberId: who.memberId, relativeId, name, phone, since, byDesk },
      })),
      theirs: named.flatMap((one) =>
        openOf(one)
          .filter(({ memberId }) => memberId === who.memberId)
          .map(({ relativeId, since, byDesk }): KinView => ({
            ...{ memberId: one.memberId, relativeId, name: one.name, phone: '', since, byDesk },
          })),
      ),
    })
  },
})

const openOf = ({ family = [] }: Pick<MemberDocument, 'family'>): readonly Relative[] =>
  family.filter(({ endedAt }) => endedAt === null)
