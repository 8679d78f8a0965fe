import { create } from 'zustand'
import type { InputOf } from '../../../../contract/actions'
import { dayMs } from '../../../../domain/kernel/time'
import type { OrderStatus } from '../../../../domain/order/types'
import { forgetWith } from '../../../app/forget'

/** Days by which rows are chosen, both included, as YYYY-MM-DD; '' where it is open. */
export interface Span {
  from: string
  until: string
}

interface RegisterState {
  /** one status, or everything */
  status: OrderStatus | 'all'
  /** searched for in the whole register */
  words: string
  /** of the days on which they were reported */
  span: Span
  /** the order whose sheet is open beside the table */
  openId: string | null
  /** open work by status, as the register brought it last */
  counts: Readonly<Record<string, number>>
}

export const anyDay: Span = { from: '', until: '' }

/** How the secretary looks at the register; stays while they go to other pages and back. */
const fresh: RegisterState = { status: 'all', words: '', span: anyDay, openId: null, counts: {} }

export const useRegister = create<RegisterState>(() => fresh)

forgetWith(() => useRegister.setState(fresh))
export const filterBy = (status: RegisterState['status']): void =>
  useRegister.setState({ status, openId: null })
export const searchFor = (words: string): void => useRegister.setState({ words })
export const spanOver = (span: Span): void => useRegister.setState({ span, openId: null })
export const openRow = (openId: string | null): void => useRegister.setState({ openId })

/** Told at every drawing: what is the same changes nothing, and nothing is drawn again for it. */
export function keepCounts(counts: RegisterState['counts']): void {
  if (JSON.stringify(counts) !== JSON.stringify(useRegister.getState().counts))
    useRegister.setState({ counts })
}

const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** What is chosen, as the cloud is asked for it. */
export const filterOf = ({
  status,
  words,
  span,
}: Pick<RegisterState, 'status' | 'words' | 'span'>): InputOf<'register.count'> => ({
  ...(words.trim() === '' ? {} : { words: words.trim() }),
  ...(status === 'all' ? {} : { status }),
  ...(span.from === '' ? {} : { from: midnight(span.from) }),
  ...(span.until === '' ? {} : { until: midnight(span.until) + dayMs }),
})
