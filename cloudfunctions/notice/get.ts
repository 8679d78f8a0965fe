import { can } from '../../domain/member/policy'
import { memberHandler } from '../platform/context'
import type { NoticeDocument } from '../platform/collections/notices'
import { attachmentsById } from '../attachment/attachments'
import { accepted, refused } from '../platform/reply'
import { readable } from './command'
import { noticeDeskView } from './deskView'
import { noticeView } from './view'

export const noticeGet = memberHandler<'notice.get', NoticeDocument | null>({
  action: 'notice.get',
  load: ({ services, input }) => services.store.get('notices', input.noticeId),
  target: { communityOf: (found) => found?.communityId ?? null, missing: 'notice.notFound' },
  run: async (context, found) => {
    const { services, member, acting, at } = context
    const document = readable(found, context)
    if (document === null) return refused('notice.notFound')
    const { state } = document
    const staff = can(acting, 'runDesk')
    const [photos, desk] = await Promise.all([
      attachmentsById(services.store, state.photos),
      staff ? noticeDeskView(context, state) : null,
    ])
    return accepted({ ...noticeView(state, photos, { member, staff, at }), desk })
  },
})
