import { create } from 'zustand'
import type { DeskRow } from '../../../../contract/views/order'
import type { Difficulty } from '../../../../domain/order/scores'
import { call } from '../../../cloud/call'
import { wordsFor } from '../../../words/refusals'
import { remember } from '../order/doneStore'
import { forgetWith } from '../../../app/forget'

interface ScoringState {
  selected: readonly string[]
  /** set by hand; small when absent */
  difficulty: Readonly<Record<string, Difficulty>>
  /** a batch is under way: how many of how many */
  running: { done: number; of: number } | null
  /** the batch is being asked about on its sheet */
  asking: boolean
  /** the one whose plus and minus lines are open on their sheet */
  adjusting: string | null
  /** why single orders of the last batch were refused, in words */
  refused: Readonly<Record<string, string>>
}

const fresh: ScoringState = {
  selected: [],
  difficulty: {},
  running: null,
  asking: false,
  adjusting: null,
  refused: {},
}

export const useScoring = create<ScoringState>(() => fresh)

forgetWith(() => useScoring.setState(fresh))

export function toggle(orderId: string): void {
  useScoring.setState(({ selected }) => ({
    selected: selected.includes(orderId) ? selected.filter((id) => id !== orderId) : [...selected, orderId],
  }))
}

export const ask = (asking: boolean): void => useScoring.setState({ asking })

export const adjust = (adjusting: string | null): void => useScoring.setState({ adjusting })

export const select = (selected: readonly string[]): void => useScoring.setState({ selected })

export function setDifficulty(orderId: string, difficulty: Difficulty): void {
  useScoring.setState((old) => ({ difficulty: { ...old.difficulty, [orderId]: difficulty } }))
}

/**
 * Scores one after another by the standard, so that a refusal (own household, changed meanwhile) stops only its own
 * order. Each is a command of its own: a lost network leaves nothing half done. Answers how many were scored.
 */
export async function scoreAll(rows: readonly DeskRow[]): Promise<number> {
  const { difficulty } = useScoring.getState()
  const refused: Record<string, string> = {}
  let scored = 0
  for (const [index, { orderId }] of rows.entries()) {
    useScoring.setState({ running: { done: index, of: rows.length } })
    const answer = await call('order.score', { orderId, difficulty: difficulty[orderId] ?? 'small' })
    if (answer.ok) {
      scored += 1
      remember(answer.data)
    } else {
      refused[orderId] = wordsFor(answer)
      if (answer.code === 'network') break
    }
  }
  useScoring.setState({ running: null, refused, selected: Object.keys(refused) })
  return scored
}
