import { create } from 'zustand'
import type { OrderStatus } from '../../../../domain/order/types'
import { forgetWith } from '../../../app/forget'

interface RegisterState {
  /** one status, or everything */
  status: OrderStatus | 'all'
  /** searched for in the rows that are loaded */
  words: string
  /** the order whose sheet is open beside the table */
  openId: string | null
  /** open work by status, as the register brought it last */
  counts: Readonly<Record<string, number>>
}

/** How the secretary looks at the register; stays while they go to other pages and back. */
const fresh: RegisterState = { status: 'all', words: '', openId: null, counts: {} }

export const useRegister = create<RegisterState>(() => fresh)

forgetWith(() => useRegister.setState(fresh))
export const filterBy = (status: RegisterState['status']): void =>
  useRegister.setState({ status, openId: null })
export const searchFor = (words: string): void => useRegister.setState({ words })
export const openRow = (openId: string | null): void => useRegister.setState({ openId })
export const keepCounts = (counts: RegisterState['counts']): void => useRegister.setState({ counts })
