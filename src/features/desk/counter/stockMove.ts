import type { InputOf } from '../../../../contract/actions'

export type Move = InputOf<'market.stock'>['kind']

export const moves = ['bought', 'lost', 'adjusted'] as const satisfies readonly Move[]

/**
 * What the stock book is told. Buying and losing are told in pieces; a stock-take is told as what was counted, and
 * the book gets the difference. null: there is nothing to write, or it is no number.
 */
export function quantityOf(move: Move, typed: string, stock: number): number | null {
  if (!/^\d{1,5}$/.test(typed.trim())) return null
  const pieces = Number(typed)
  const quantity = move === 'adjusted' ? pieces - stock : pieces
  return quantity === 0 ? null : quantity
}

/** What the shelf will hold afterwards. */
export function stockAfter(move: Move, typed: string, stock: number): number | null {
  const quantity = quantityOf(move, typed, stock)
  if (quantity === null) return null
  return move === 'lost' ? stock - quantity : stock + quantity
}
