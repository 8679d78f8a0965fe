import type { Cell } from '../../../domain/kernel/cell'
import { importLimits } from '../../../domain/tables/limits'
import type { Merge, Sheet } from '../../../domain/tables/types'
import { Unreadable } from './unreadable'

/** No list of 10,000 lines reaches further down. */
const lineMax = 200_000

/**
 * A sheet as it is put together cell by cell. It is as large as what stands in it, whatever it claims to be: blank cells
 * cost nothing, and too many lines are refused when they come.
 */
export class Grid {
  private readonly rows: Cell[][] = []
  private readonly merges: Merge[] = []
  private filled = 0
  private last = -1

  private readonly name: string
  private readonly rowsLeft: number

  /** @param rowsLeft lines that may still be filled, over all sheets */
  constructor(name: string, rowsLeft: number) {
    this.name = name
    this.rowsLeft = rowsLeft
  }

  /** How many lines have something in them. */
  get size(): number {
    return this.filled
  }

  put(row: number, column: number, value: Cell): void {
    if (value === null || value === '' || column < 0 || column >= importLimits.columns || row < 0) return
    const cell = typeof value === 'string' ? cut(value) : value
    if (row >= lineMax) throw new Unreadable('tooManyRows')
    while (this.rows.length <= row) this.rows.push([])
    const line = this.rows[row] ?? []
    if (line.length === 0) this.filled += 1
    if (this.filled > this.rowsLeft) throw new Unreadable('tooManyRows')
    while (line.length <= column) line.push(null)
    line[column] = cell
    this.last = Math.max(this.last, row)
  }

  merge(merge: Merge): void {
    if (this.merges.length < importLimits.rows) this.merges.push(merge)
  }

  sheet(): Sheet {
    return { name: this.name, rows: this.rows.slice(0, this.last + 1), merges: this.merges }
  }
}

/** One more than may stand there: the reader sees that it was too long. */
const cut = (text: string): string =>
  text.length > importLimits.cell + 1 ? text.slice(0, importLimits.cell + 1) : text
