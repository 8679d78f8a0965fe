import type { ImportProblem } from '../../../domain/tables/problems'

/** Thrown when a file cannot be read, with the reason that its sender is told. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly why: ImportProblem
  constructor(why: ImportProblem) {
    super(`a table is ${why}`)
    this.why = why
  }
}
