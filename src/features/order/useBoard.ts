import { useEffect } from 'react'
import { create } from 'zustand'
import type { ActiveOrders, BoardCard, OrderAnswer, OrderRow } from '../../../contract/views/order'
import type { OrderKind } from '../../../domain/order/types'
import { usePages } from '../../cloud/usePages'
import { newsEveryMs } from '../../cloud/useQuery'
import { askAbout } from '../../app/messages'
import { useCommand } from '../../cloud/useCommand'
import { grabbedWords, waitingWords } from './grabWords'
import { forgetWith } from '../../app/forget'
import './refusals'

interface BoardState {
  kind: OrderKind | null
  /** orders just lost, with the masked name of who was first */
  lost: Readonly<Record<string, { first: string; at: number }>>
  /** what has just become mine */
  gained: Readonly<Record<string, { row: OrderRow; at: number }>>
  /** what I have taken on, as the board told it last, whatever it was filtered by */
  own: ActiveOrders
  /** the order a command is under way for */
  busy: { orderId: string; what: 'grab' | 'wait' } | null
}

const fresh: BoardState = { kind: null, lost: {}, gained: {}, own: { held: [], waiting: [] }, busy: null }
export const useBoardStore = create<BoardState>(() => fresh)
forgetWith(() => useBoardStore.setState(fresh, true))
export const chooseKind = (kind: OrderKind | null): void => useBoardStore.setState({ kind })

const lose = (orderId: string, first: string) =>
  useBoardStore.setState(({ lost }) => ({ lost: { ...lost, [orderId]: { first, at: Date.now() } } }))

function gain(row: OrderRow): void {
  useBoardStore.setState(({ gained, lost }) => {
    const { [row.orderId]: _, ...others } = lost
    return { gained: { ...gained, [row.orderId]: { row, at: Date.now() } }, lost: others }
  })
}

/** A card of the board that has just become mine, as one of my own orders. */
export function rowAfter(card: BoardCard, answer: OrderAnswer, part: 'crew' | 'waiting'): OrderRow {
  const { orderId, no, kind, building, summary, urgent, publishedAt } = card
  const { status, promisedAt, place } = answer
  return {
    ...{ orderId, no, kind, building, summary, urgent, status, part },
    reportedAt: publishedAt,
    line: {
      owner: { kind: 'crew', name: '' },
      step: status,
      dueAt: promisedAt ?? null,
      endBy: null,
      overdue: false,
      pastEnd: false,
      blocked: null,
      accepted: false,
      disputed: false,
    },
    ...(place === undefined ? {} : { place }),
  }
}

/** Outcomes since the board was read; what it was read after, it tells itself. */
const since = <Outcome extends { at: number }>(
  outcomes: Readonly<Record<string, Outcome>>,
  readAt: number | undefined,
): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(Object.entries(outcomes).filter(([, { at }]) => readAt === undefined || at >= readAt))

/** A card as it stands after what this person just did: a lost one is full, a won one is mine. */
export function withOutcome(
  card: BoardCard,
  { lost, gained }: Pick<BoardState, 'lost' | 'gained'>,
): BoardCard {
  const part = gained[card.orderId]?.row.part
  if (part === 'crew' || part === 'waiting') return { ...card, mine: part }
  return card.orderId in lost ? { ...card, taken: card.slots } : card
}

/** Those whose trade fits come first; within each, the board's own order (longest waiting first) stays. */
export const fitFirst = (cards: readonly BoardCard[]): readonly BoardCard[] =>
  [...cards].sort((a, b) => Number(b.fits) - Number(a.fits))

/** What a volunteer wants to hear about after a tap. */
export const asked = { grab: ['progress', 'points'], wait: ['place', 'progress'] } as const

/** The board: its pages, the filter, what came of grabbing, and what I have taken on. */
export function useBoard(now: number) {
  const store = useBoardStore()
  const { kind, busy } = store
  const pages = usePages('order.board', kind === null ? {} : { kind }, { every: newsEveryMs })
  const lost = since(store.lost, pages.at)
  const gained = since(store.gained, pages.at)
  const told = pages.data?.mine
  useEffect(() => {
    if (told) useBoardStore.setState({ own: told })
  }, [told])
  const won = (part: 'crew' | 'waiting') => (answer: OrderAnswer) => {
    const card = pages.rows.find(({ orderId }) => orderId === answer.orderId)
    if (card) gain(rowAfter(card, answer, part))
  }
  const grab = useCommand('order.grab', {
    done: (answer) => grabbedWords(answer, now),
    onDone: won('crew'),
    onRefused: ({ code, detail }, { orderId }) => {
      if (code !== 'order.taken') return false
      lose(orderId, String(detail?.['first'] ?? ''))
      return true
    },
  })
  const wait = useCommand('order.wait', { done: waitingWords, onDone: won('waiting') })
  const press = async (what: 'grab' | 'wait', orderId: string) => {
    if (useBoardStore.getState().busy) return
    useBoardStore.setState({ busy: { orderId, what } })
    askAbout(...asked[what])
    await (what === 'grab' ? grab : wait).run({ orderId })
    useBoardStore.setState({ busy: null })
  }
  const cards = fitFirst(pages.rows).map((card) => withOutcome(card, { lost, gained }))
  const { held, waiting } = told ?? store.own
  // What was just won stays where it was tapped, and nothing moves under the finger; it goes up when the board is read anew.
  const inPlace = (orderId: string) => cards.some((card) => card.orderId === orderId)
  const mine = [
    ...Object.values(gained)
      .map(({ row }) => row)
      .filter(({ orderId }) => !inPlace(orderId)),
    ...[...held, ...waiting].filter(({ orderId }) => !(orderId in gained)),
  ]
  return { pages, cards, mine, gained, kind, lost, busy, press }
}
