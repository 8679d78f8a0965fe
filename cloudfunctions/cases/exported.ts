import { timeWords } from '../../domain/kernel/time'
import { fieldsOf, type Book } from '../platform/book'
import type { CaseDocument } from '../platform/collections/cases'
import { ownMax, type OwnAsked } from '../platform/module'
import { stateIn, type KindOf } from '../platform/caseKind'

/** Cases as the community takes them home; each kind says how much of its state may leave. */
export const caseBook = (kindOf: KindOf): Book<CaseDocument> => ({
  title: '事项',
  columns: [
    { key: 'no', title: '编号', width: 14, read: ({ no }) => no },
    { key: 'kind', title: '类别', width: 10, read: (document) => kindOf(document).title },
    { key: 'label', title: '事项', width: 40, read: (document) => labelOf(kindOf, document) },
    { key: 'status', title: '状态', width: 10, read: (document) => statusOf(kindOf, document) },
    { key: 'opened', title: '登记日期', width: 12, read: ({ openedAt }) => ({ day: openedAt }) },
    {
      ...{ key: 'due', title: '期限', width: 12 },
      read: ({ dueAt, endBy }) => (dueAt === null && endBy === null ? '' : { day: dueAt ?? endBy ?? 0 }),
    },
  ],
  by: ['openedAt', 'desc'],
  row: fieldsOf<CaseDocument>()({
    shown: ['_id', 'communityId', 'kind', 'no', 'status', 'since', 'openedAt', 'dueAt', 'endBy', 'lateAt'],
    left: [
      ...([
        'version',
        'keys',
        'listKeys',
        'ownerKeys',
        'peopleIds',
        'openedBy',
        'newsKeys',
        'newsAt',
      ] as const),
      ...(['wakeAt', 'wakeTries', 'journal'] as const),
    ],
    other: (document) => ({ state: stateToTake(kindOf, document) }),
  }),
})

const stateToTake = (kindOf: KindOf, document: CaseDocument) => {
  const kind = kindOf(document)
  return kind.exported(stateIn(kind, document)) ?? {}
}

function labelOf(kindOf: KindOf, document: CaseDocument): string {
  const kind = kindOf(document)
  const state = stateIn(kind, document)
  return kind.exported(state) === null ? '' : kind.label(state)
}

function statusOf(kindOf: KindOf, document: CaseDocument): string {
  const kind = kindOf(document)
  return kind.statusName(stateIn(kind, document))
}

/** Cases that keep something of me, in my own words. */
export const ownCases =
  (kindOf: KindOf) =>
  async ({ store, communityId, memberId }: OwnAsked) => {
    const found = await store.find(
      'cases',
      { communityId, peopleIds: memberId },
      { orderBy: [['openedAt', 'desc']], fields: ['kind', 'no', 'openedAt', 'state'], limit: ownMax },
    )
    const lines = found.flatMap((document) => {
      const kind = kindOf(document)
      const words = kind.own(stateIn(kind, document), memberId)
      return words === null ? [] : [`${timeWords(document.openedAt)} ${kind.title} ${document.no}，${words}`]
    })
    return { title: '需求和别的事项', lines }
  }
