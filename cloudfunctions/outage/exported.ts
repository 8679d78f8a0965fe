import { outageNames, outagePlaces } from '../../domain/outage/names'
import { fieldsOf, type Book } from '../platform/book'
import type { OutageDocument } from '../platform/collections/outages'
import { timeWords } from '../../domain/kernel/time'

const ways = { time: '到点', desk: '提前' } as const

export const outageBook: Book<OutageDocument> = {
  title: '停水停电',
  columns: [
    { key: 'kind', title: '停什么', width: 12, read: ({ state }) => outageNames[state.kind] },
    { key: 'places', title: '哪些楼', width: 30, read: ({ state }) => outagePlaces(state.buildings) },
    { key: 'announced', title: '告知', width: 12, read: ({ announcedAt }) => ({ day: announcedAt }) },
    { key: 'starts', title: '从', width: 20, read: ({ state }) => timeWords(state.startsAt) },
    { key: 'ends', title: '到', width: 20, read: ({ state }) => timeWords(state.endsAt) },
    { key: 'words', title: '说明', width: 40, read: ({ state }) => state.words },
    {
      ...{ key: 'ended', title: '怎么恢复的', width: 12 },
      read: ({ state }) => (state.status === 'ended' ? ways[state.by] : ''),
    },
  ],
  by: ['announcedAt', 'desc'],
  row: fieldsOf<OutageDocument>()({
    shown: ['_id', 'communityId', 'announcedAt', 'state'],
    left: ['toldUntil', 'wakeAt', 'wakeTries'],
  }),
}
