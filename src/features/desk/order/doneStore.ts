import { create } from 'zustand'
import type { DeskRow, OfferRow, OrderAnswer } from '../../../../contract/views/order'
import type { OrderStatus } from '../../../../domain/order/types'
import { forgetWith } from '../../../app/forget'

interface Move {
  status: OrderStatus
  points?: number
  /** a second person must agree to my score first */
  waits?: true
  /** for whom places are kept now, when that has changed */
  offers?: readonly OfferRow[]
  /** epoch ms of this phone, as the lists' own time is */
  at: number
}

/** What this desk has done since its lists were read: rows follow at once, without asking the cloud again. */
export const useDone = create<{ moves: Readonly<Record<string, Move>> }>(() => ({ moves: {} }))

export function remember(
  { orderId, status, points, waits }: OrderAnswer,
  offers?: readonly OfferRow[],
): void {
  const move: Move = {
    ...{ status, at: Date.now() },
    ...(points === undefined ? {} : { points }),
    ...(waits === undefined ? {} : { waits }),
    ...(offers === undefined ? {} : { offers }),
  }
  useDone.setState(({ moves }) => ({ moves: { ...moves, [orderId]: move } }))
}

/** Rows read at `readAt` as they are now; with `status`, those that went elsewhere are gone. */
export function afterMoves(
  rows: readonly DeskRow[],
  moves: Readonly<Record<string, Move>>,
  readAt: number | undefined,
  status?: OrderStatus,
): readonly DeskRow[] {
  const now = rows.map((row) => {
    const move = moves[row.orderId]
    if (move === undefined || (readAt !== undefined && readAt > move.at)) return row
    return {
      ...row,
      status: move.status,
      points: move.points ?? row.points,
      proposal: move.waits === true ? ownProposal(move.at) : null,
      offers: move.offers ?? (move.status === 'open' ? row.offers : []),
      line: {
        ...row.line,
        owner: ownerAfter(move.status) ?? row.line.owner,
        step: move.status,
        dueAt: null,
        overdue: false,
        pastEnd: false,
      },
    }
  })
  return status === undefined ? now : now.filter((row) => row.status === status)
}

/** What I have just scored alone, until the list tells it itself. */
const ownProposal = (at: number): DeskRow['proposal'] => ({
  ...{ name: '', mine: true, points: 0, rule: '', reason: '' },
  at,
})

/** Whose turn it is after a step of the desk, as far as the step alone tells. */
function ownerAfter(status: OrderStatus): DeskRow['line']['owner'] | null {
  if (status === 'open') return { kind: 'volunteers', name: '' }
  return status === 'reported' ? { kind: 'community', name: '' } : null
}

/** How many there are of each status, with what was done since `readAt`. */
export function countsAfter(
  counts: Readonly<Record<string, number>> | undefined,
  rows: readonly DeskRow[],
  moves: Readonly<Record<string, Move>>,
  readAt: number | undefined,
): Readonly<Record<string, number>> | undefined {
  if (counts === undefined) return undefined
  const after: Record<string, number> = { ...counts }
  const turn = (status: OrderStatus, by: number) => {
    if (status in after) after[status] = Math.max(0, (after[status] ?? 0) + by)
  }
  for (const { orderId, status } of rows) {
    const move = moves[orderId]
    if (move === undefined || move.status === status || (readAt !== undefined && readAt > move.at)) continue
    turn(status, -1)
    turn(move.status, 1)
  }
  return after
}

forgetWith(() => useDone.setState({ moves: {} }))
