import { create } from 'zustand'
import type { BoardCard } from '../../../contract/views'
import type { OrderKind } from '../../../domain/order/types'
import { usePages } from '../../lib/cloud/usePages'
import { askAbout } from '../../lib/messages'
import { useCommand } from '../../lib/cloud/useCommand'
import { grabbedWords, waitingWords } from './grabWords'

interface BoardState {
  kind: OrderKind | null
  /** orders just lost, with the masked name of who was first */
  lost: Readonly<Record<string, string>>
  /** what has just become mine, before the next look at the board */
  mine: Readonly<Record<string, 'crew' | 'waiting'>>
  /** the order a command is under way for */
  busy: { orderId: string; what: 'grab' | 'wait' } | null
}

const fresh: BoardState = { kind: null, lost: {}, mine: {}, busy: null }
export const useBoardStore = create<BoardState>(() => fresh)
export const resetBoard = (): void => useBoardStore.setState(fresh, true)
export const chooseKind = (kind: OrderKind | null): void => useBoardStore.setState({ kind })

const lose = (orderId: string, first: string) =>
  useBoardStore.setState(({ lost }) => ({ lost: { ...lost, [orderId]: first } }))

function gain(orderId: string, part: 'crew' | 'waiting'): void {
  useBoardStore.setState(({ mine, lost }) => {
    const { [orderId]: _, ...others } = lost
    return { mine: { ...mine, [orderId]: part }, lost: others }
  })
}

/** A card as it stands after what this person just did: a lost one is full, a won one is mine. */
export function withOutcome(card: BoardCard, { lost, mine }: Pick<BoardState, 'lost' | 'mine'>): BoardCard {
  const part = mine[card.orderId]
  if (part !== undefined) return { ...card, mine: part }
  return card.orderId in lost ? { ...card, taken: card.slots } : card
}

/** Those whose trade fits come first; within each, the board's own order (longest waiting first) stays. */
export const fitFirst = (cards: readonly BoardCard[]): readonly BoardCard[] =>
  [...cards].sort((a, b) => Number(b.fits) - Number(a.fits))

/** What a volunteer wants to hear about after a tap. */
export const asked = { grab: ['progress', 'points'], wait: ['place', 'progress'] } as const

/** The board: its pages, the filter, and what came of grabbing. `onWon` runs after an order became this person's. */
export function useBoard(now: number, onWon: () => unknown) {
  const { kind, lost, mine, busy } = useBoardStore()
  const pages = usePages('order.board', kind === null ? {} : { kind })
  const grab = useCommand('order.grab', {
    done: (answer) => grabbedWords(answer, now),
    onDone: ({ orderId }) => {
      gain(orderId, 'crew')
      onWon()
    },
    onRefused: ({ code, detail }) => {
      const orderId = useBoardStore.getState().busy?.orderId
      if (code !== 'order.taken' || orderId === undefined) return false
      lose(orderId, String(detail?.['first'] ?? ''))
      return true
    },
  })
  const wait = useCommand('order.wait', {
    done: waitingWords,
    onDone: ({ orderId }) => {
      gain(orderId, 'waiting')
      onWon()
    },
  })
  const press = async (what: 'grab' | 'wait', orderId: string) => {
    if (useBoardStore.getState().busy) return
    useBoardStore.setState({ busy: { orderId, what } })
    askAbout(...asked[what])
    await (what === 'grab' ? grab : wait).run({ orderId })
    useBoardStore.setState({ busy: null })
  }
  const cards = fitFirst(pages.rows).map((card) => withOutcome(card, { lost, mine }))
  return { pages, cards, kind, lost, busy, press }
}
