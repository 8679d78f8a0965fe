import { decideNeed } from '../../domain/need/decide'
import { evolveNeed, isListed } from '../../domain/need/evolve'
import { forgetInNeed, partFromNeed, wakeNeed } from '../../domain/need/forget'
import { needHeader } from '../../domain/need/header'
import { needKindNames, needStatusNames } from '../../domain/need/names'
import type { Need, NeedCommand, NeedEvent } from '../../domain/need/types'
import { privateSideOf, withoutPerson } from '../../domain/order/summary'
import type { CaseKind } from '../platform/caseKind'
import { needTodos } from './todos'
import { needWaits } from './waits'

export interface NeedTypes {
  state: Need
  command: NeedCommand
  event: NeedEvent
}

/** 需求 (C1) as a kind of case. */
export const needKind: CaseKind<NeedTypes> = {
  kind: 'need',
  title: '需求',
  prefix: '需',
  missing: 'need.notFound',
  idField: 'needId',
  header: needHeader,
  decide: decideNeed,
  evolve: evolveNeed,
  wake: wakeNeed,
  part: partFromNeed,
  forget: forgetInNeed,
  label: (need) => (isListed(need) ? need.title : needKindNames[need.kind]),
  statusName: ({ status }) => needStatusNames[status],
  to: (needId) => ['deskNeed', { needId }],
  todos: needTodos,
  waits: needWaits,
  own: ownWords,
  exported: ({ asker: { memberId, name, phone, home }, ...need }) => ({
    ...need,
    asker: { memberId, name, phone, home },
  }),
}

/** What of it is this member's: what they asked for, or did. */
function ownWords(need: Need, memberId: string): string | null {
  if (need.asker.memberId === memberId) return `我提的：${need.words}（${needStatusNames[need.status]}）`
  const works = isListed(need) ? need.works : []
  const done = works.filter(({ helper }) => helper.memberId === memberId)
  const holds = 'helper' in need && need.helper.memberId === memberId
  if (done.length === 0 && !holds) return null
  const title = isListed(need) ? need.title : ''
  // For whom it was is theirs, not the helper's to take home.
  const asker = privateSideOf(need.asker)
  return [
    `我认领的：${title}（${needStatusNames[need.status]}）`,
    ...done.map(({ words }) => withoutPerson(words, asker)),
  ].join('；')
}
