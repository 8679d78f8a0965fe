import { awardNames } from '../../domain/award/award'
import type { Award, AwardPerson } from '../../domain/award/types'
import { maskName } from '../../domain/kernel/mask'
import { timeWords } from '../../domain/kernel/time'
import { withoutPerson } from '../../domain/order/summary'
import { fieldsOf, type Book } from '../platform/book'
import type { AwardDocument } from '../platform/collections/awards'
import { ownMax, type OwnAsked } from '../platform/module'

const namesOf = ({ state }: AwardDocument, say: (name: string) => string) =>
  state.people.map(({ name }) => say(name)).join('、')

const exportedPerson = ({ memberId, name, home }: AwardPerson) => ({ memberId, name, home })

export const awardBook: Book<AwardDocument> = {
  title: '手工奖分',
  columns: [
    { key: 'asked', title: '提出', width: 12, read: ({ askedAt }) => ({ day: askedAt }) },
    { key: 'kind', title: '为什么', width: 12, read: ({ state }) => awardNames[state.kind] },
    { key: 'points', title: '每人', width: 8, read: ({ state }) => state.points },
    {
      ...{ key: 'names', title: '给谁', width: 30 },
      read: (award) => namesOf(award, (name) => name),
      masked: (award) => namesOf(award, maskName),
    },
    { key: 'words', title: '凭据', width: 40, read: ({ state }) => state.words, masked: () => '' },
  ],
  by: ['askedAt', 'desc'],
  row: fieldsOf<AwardDocument>()({
    shown: ['_id', 'communityId', 'askedAt', 'openUntil', 'peopleIds'],
    left: [],
    other: ({ state }) => ({
      state: {
        ...state,
        people: state.people.map(exportedPerson),
        by: exportedPerson(state.by),
        answer: state.answer === null ? null : { ...state.answer, by: exportedPerson(state.answer.by) },
      },
    }),
  }),
}

/** The evidence without the names of the others whom it was about: theirs are not mine to take home. */
const wordsWithoutOthers = ({ words, people, by }: Award, memberId: string): string =>
  [...people, by]
    .filter((one) => one.memberId !== memberId && one.name !== '')
    .reduce((left, { name }) => withoutPerson(left, { name, phone: '' }), words)

/** Awards that name me, in words. */
export async function ownAwards({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, peopleIds: memberId }
  const found = await store.find('awards', where, {
    orderBy: [['askedAt', 'desc']],
    fields: ['state'],
    limit: ownMax,
  })
  const lines = found.map(({ state }) => {
    const { askedAt, kind, points, people } = state
    const mine = people.some((one) => one.memberId === memberId)
    const what = `${timeWords(askedAt)} ${awardNames[kind]} ${points} 分，${mine ? '给我的' : '我经手的'}`
    return `${what}：${wordsWithoutOthers(state, memberId)}`
  })
  return { title: '手工奖分', lines }
}
