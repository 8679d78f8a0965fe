import { expect } from 'expect'
import { format } from 'node:util'

/** One test of a rule. */
export interface Case {
  name: string
  run: () => unknown
}

type Body = (...args: unknown[]) => unknown

/** Loads a test file with `describe`, `test`, `test.each` and `expect` in place, and says what it would run. */
export function casesOf(load: () => void): Case[] {
  const cases: Case[] = []
  const around: string[] = []
  const test = (name: string, run: () => unknown) =>
    void cases.push({ name: [...around, name].join(' › '), run })
  const describe = (name: string, inside: () => void) => {
    around.push(name)
    inside()
    around.pop()
  }
  Object.assign(globalThis, {
    expect,
    test: Object.assign(test, { each: eachOf(test) }),
    describe: Object.assign(describe, { each: eachOf(describe) }),
  })
  load()
  return cases
}

/** `test.each(table)(name, body)`: one test for each row, its values in the name as `%s` and `%j` ask. */
function eachOf(declare: (name: string, body: () => void) => void) {
  return (table: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of table) {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row]
      declare(format(name, ...values), () => body(...values))
    }
  }
}
