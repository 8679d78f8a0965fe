import { timeWords } from '../../domain/kernel/time'
import { noticeStatusNames } from '../../domain/notice/names'
import { nameOnWall } from '../../domain/posting/consent'
import { fieldsOf, type Book } from '../platform/book'
import type { NoticeDocument } from '../platform/collections/notices'
import { ownMax, type OwnAsked } from '../platform/module'

export const noticeBook: Book<NoticeDocument> = {
  title: '公告',
  columns: [
    { key: 'title', title: '标题', width: 30, read: ({ state }) => state.title },
    { key: 'text', title: '正文', width: 60, read: ({ state }) => state.text },
    { key: 'status', title: '状态', width: 10, read: ({ state }) => noticeStatusNames[state.status] },
    { key: 'posted', title: '贴出', width: 12, read: ({ postedAt }) => ({ day: postedAt }) },
    { key: 'read', title: '看过', width: 8, read: ({ state }) => state.receipts?.read.length ?? '' },
    { key: 'unread', title: '没看', width: 8, read: ({ state }) => state.receipts?.waitingIds.length ?? '' },
    {
      ...{ key: 'names', title: '名单', width: 30 },
      read: ({ state }) => state.named.map(({ name }) => name).join('、'),
      masked: ({ state }) => state.named.map(nameOnWall).join('、'),
    },
  ],
  by: ['postedAt', 'desc'],
  row: fieldsOf<NoticeDocument>()({
    shown: ['_id', 'communityId', 'postedAt', 'audience', 'peopleIds', 'deskAt'],
    left: ['concernedIds', 'wakeAt', 'wakeTries'],
    other: ({ state }) => ({
      state: {
        ...state,
        objections: state.objections.map(({ person: { memberId, name, home }, ...said }) => ({
          ...said,
          person: { memberId, name, home },
        })),
      },
    }),
  }),
}

/** Notices that keep something of me, in my own words. */
export async function ownNotices({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, peopleIds: memberId }
  const found = await store.find('notices', where, {
    orderBy: [['postedAt', 'desc']],
    fields: ['state'],
    limit: ownMax,
  })
  const lines = found.map(({ state: { title, postedAt, receipts, named, objections } }) => {
    const read = receipts?.read.find((one) => one.memberId === memberId)
    const name = named.find((one) => one.memberId === memberId)
    const said = objections.find(({ person }) => person.memberId === memberId)
    return [
      `${timeWords(postedAt)} ${title}`,
      ...(read === undefined ? [] : [`${timeWords(read.at)} 看过`]),
      ...(name === undefined ? [] : [consentWords[name.consent]]),
      ...(said === undefined
        ? []
        : [
            `提过异议：${said.reason}`,
            said.answer === null ? '等社区答复' : `社区答复：${said.answer.text}`,
          ]),
    ].join('，')
  })
  return { title: '公告', lines }
}

const consentWords = { asked: '问过名字写不写全', given: '同意写全名', refused: '名字不写全' } as const
