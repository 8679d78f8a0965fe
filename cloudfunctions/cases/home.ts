import type { TodoView } from '../../contract/views/todo'
import { ownerKeysOf } from '../../domain/case/header'
import { newsMs } from '../../domain/todo/todo'
import type { CaseDocument } from '../platform/collections/cases'
import type { HomeAsked, HomeShared } from '../platform/module'
import { stateIn, type KindOf } from '../platform/caseKind'

/** More than anybody looks through on their first page. */
const casesMax = 60

/** What waits for me in cases of any kind, as myself or for a unit, and what has come of mine in the last days: one request. */
export function nearCases({ store, member, at }: HomeAsked): Promise<CaseDocument[]> {
  const { communityId } = member
  const { command } = store
  // What waits at the desk stands on the desk's day.
  const keys = ownerKeysOf(member).filter((key) => key !== 'role:staff' && key !== 'role:secretary')
  const owed = { communityId, ownerKeys: command.in(keys) }
  const news = { communityId, newsKeys: command.in(keys), newsAt: command.gt(at - newsMs) }
  return store.find('cases', command.or([owed, news]), {
    fields: ['kind', 'state'],
    limit: casesMax,
  })
}

export const caseTodos =
  (kindOf: KindOf) =>
  ({ member, at }: HomeShared, near: readonly CaseDocument[]): { todos: TodoView[] } => {
    const viewer = { memberId: member.memberId, keys: ownerKeysOf(member), at }
    return {
      todos: near.flatMap((document) => {
        const kind = kindOf(document)
        return kind.todos(stateIn(kind, document), viewer)
      }),
    }
  }
