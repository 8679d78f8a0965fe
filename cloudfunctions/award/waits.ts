import type { WaitView } from '../../contract/views/desk'
import type { DeskAsked } from '../platform/module'

/** Awards that wait for a second person (P5): one request. */
export async function awardWaits({ store, communityId, at }: DeskAsked): Promise<WaitView[]> {
  const count = await store.count('awards', { communityId, openUntil: store.command.gt(at) })
  return [
    {
      ...{ key: 'awards', icon: 'points', text: '手工奖分等核准', count, late: false, to: ['deskAwards'] },
      hint: '由另一位看过凭据再定',
    },
  ]
}
