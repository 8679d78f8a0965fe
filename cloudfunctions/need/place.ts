import type { ActionName } from '../../contract/names'
import { communityOf } from '../community/own'
import type { MemberContext } from '../platform/context'
import { Refused } from '../platform/reply'

/** The building that everybody reads is one of this community's, or none is named. Throws `member.homeUnknown`. */
export async function checkPlace(
  { services, communityId }: Pick<MemberContext<ActionName>, 'services' | 'communityId'>,
  { place }: { place: string },
): Promise<void> {
  if (place === '') return
  const { buildings } = await communityOf(services.store, communityId)
  if (!buildings.some(({ name }) => name === place)) throw new Refused('member.homeUnknown')
}
