import type { OrderStatus } from './types'

/** R6, one line for the resident: who has it, which step, by when. Times are epoch ms. */
export interface OrderLine {
  owner: {
    kind: 'community' | 'volunteers' | 'crew' | 'reporter' | 'property' | 'other' | 'nobody'
    name: string
  }
  step: OrderStatus
  dueAt: number | null
  overdue: boolean
  blocked: { by: string; why: string; until: number } | null
}
