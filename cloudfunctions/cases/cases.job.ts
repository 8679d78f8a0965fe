import { wake, type AnyWake } from '../platform/wake'
import { stateIn, type KindOf } from '../platform/caseKind'
import { moveCase } from './move'

/** What time does to cases of every kind: one question a minute for all of them, in turn with others (ADR 10, 15). */
export const casesJob = (kindOf: KindOf): AnyWake =>
  wake({
    collection: 'cases',
    does: ['casesMoved'],
    sideBySide: 8,
    inTurn: 'odd',
    wakeAt: (document) => {
      const kind = kindOf(document)
      return kind.header(stateIn(kind, document)).wakeAt
    },
    named: (document) => {
      const kind = kindOf(document)
      const state = stateIn(kind, document)
      return { label: `${document.no} ${kind.label(state)}`, to: kind.to(document._id, state) }
    },
    act: async ({ services }, document, at) => {
      const kind = kindOf(document)
      const moved = await moveCase(services, kind, document, {
        what: 'time',
        command: (state) => kind.wake(state, at),
        at,
      })
      return moved ? { casesMoved: 1 } : {}
    },
  })
