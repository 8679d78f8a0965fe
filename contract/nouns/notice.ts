import { noun, page } from '../noun'
import type { noticeRefusals } from '../refusals/notice'

export const notice = noun<(typeof noticeRefusals)[number]>()({
  names: {
    'notice.list': 'query',
    'notice.get': 'query',
    'notice.desk': 'query',
    'notice.post': 'command',
    'notice.correct': 'command',
    'notice.withdraw': 'command',
    'notice.read': 'command',
    'notice.consent': 'command',
    'notice.object': 'command',
    'notice.answer': 'command',
    'notice.remind': 'command',
  },
  rooms: [{ key: 'deskNotices', text: '公告', icon: 'notice' }],
  pages: {
    noticeBoard: page('packages/notice/board/index'),
    notice: page<{ noticeId: string }>('packages/notice/one/index'),
    deskNotices: page('packages/desk/notices/index'),
    noticeWall: page<{ noticeId: string }>('packages/desk/noticeWall/index'),
  },
})
