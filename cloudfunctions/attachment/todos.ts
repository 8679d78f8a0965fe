import type { TodoView } from '../../contract/views/todo'
import { photoNews } from '../../domain/order/todos'
import { newsMs } from '../../domain/todo/todo'
import type { AttachmentDocument } from '../platform/documents'
import type { HomeAsked, HomeShared } from '../platform/module'

/** More pictures than anybody sends in as many days. */
const photosMax = 50

export function newestPhotos({ store, member, at }: HomeAsked): Promise<AttachmentDocument[]> {
  const { communityId, memberId } = member
  return store.find(
    'photos',
    { communityId, memberId, at: store.command.gt(at - newsMs) },
    { orderBy: [['at', 'desc']], limit: photosMax, fields: ['status', 'at'] },
  )
}

/** Pictures of mine that the check turned down, with the order they belong to. */
export function photoTodos({ reported }: HomeShared, photos: readonly AttachmentDocument[]): TodoView[] {
  const refused = photos
    .filter(({ status }) => status === 'refused')
    .map(({ _id, at }) => ({ photoId: _id, at }))
  const states = reported.map(({ state }) => state)
  return photoNews(states, refused).map(({ at, count, orderId, summary }) => ({
    key: `photo:${orderId}`,
    at,
    orderId,
    icon: 'photo',
    label: `有 ${count} 张照片没通过检查`,
    hint: [`${summary}：别人看不到。说不清的，可以打电话给社区`],
    to: ['order', { orderId }],
  }))
}
