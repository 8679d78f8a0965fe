import { unitsOf } from '../../domain/member/acting'
import { isListed } from '../../domain/need/evolve'
import { ofKind, stateIn } from '../platform/caseKind'
import type { CaseDocument } from '../platform/collections/cases'
import { memberHandler } from '../platform/context'
import { attachmentsById } from '../attachment/attachments'
import { accepted, refused } from '../platform/reply'
import { unitsNow } from '../unit/units'
import { needKind } from './kind'
import { mayRead, needView } from './view'

export const needGet = memberHandler<'need.get', CaseDocument | null>({
  action: 'need.get',
  load: async ({ services, input }) => ofKind(needKind, await services.store.get('cases', input.needId)),
  target: { communityOf: (found) => found?.communityId ?? null, missing: 'need.notFound' },
  run: async ({ services: { store }, acting, at }, found) => {
    const need = found === null ? null : stateIn(needKind, found)
    if (need === null || !mayRead(need, acting)) return refused('need.notFound')
    const works = isListed(need) ? need.works : []
    const answered = need.status === 'answered' ? need.answer.photos : []
    const ids = [...new Set([...works.flatMap(({ photos }) => photos), ...answered])]
    const [photos, units] = await Promise.all([
      attachmentsById(store, ids),
      need.status === 'open' ? unitsNow(store, unitsOf(acting), at) : [],
    ])
    return accepted(
      needView(need, photos, { acting, at, units: units.map(({ unitId, name }) => ({ unitId, name })) }),
    )
  },
})
