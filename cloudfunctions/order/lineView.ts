import type { LineView } from '../../contract/views/order'
import { maskName } from '../../domain/kernel/mask'
import { orderLine } from '../../domain/order/line'
import type { OrderState } from '../../domain/order/states'
import { crewName, takesPart, type Viewer } from './viewer'

/** R6 as this viewer may read it: names masked; the reason of a block, and a dispute, for those who take part. */
export function lineView(state: OrderState, viewer: Viewer, now: number): LineView {
  const line = orderLine(state, now)
  const { blocked } = line
  return {
    ...line,
    owner: { kind: line.owner.kind, name: ownerName(line.owner, viewer) },
    disputed: line.disputed && takesPart(viewer),
    blocked: blocked === null ? null : { ...blocked, why: takesPart(viewer) ? blocked.why : '' },
  }
}

function ownerName({ kind, name }: LineView['owner'], viewer: Viewer): string {
  if (kind === 'crew') return crewName(viewer, name)
  if (kind === 'property' || kind === 'other') return takesPart(viewer) || viewer.bodyHasIt ? name : ''
  if (kind === 'reporter') return viewer.joined ? '' : viewer.staff || viewer.reporter ? name : maskName(name)
  return name
}
