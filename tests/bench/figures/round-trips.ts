import { measureEveryAction } from '../every-action'
import { readRecorded, writeRecorded } from '../recorded'
import type { RoundTrips } from '../meter'
import type { Section } from '../table'

const shown = ({ total, deep, beside }: RoundTrips) => `${total} / ${deep}${beside > 0 ? ` + ${beside}` : ''}`
const same = (a: RoundTrips, b: RoundTrips) =>
  a.total === b.total && a.deep === b.deep && a.beside === b.beside

/** @param record agrees to what is measured now: the regression test compares with it from now on */
export async function roundTripFigures(record: boolean): Promise<Section> {
  const costs = await measureEveryAction()
  const recorded = readRecorded()
  if (record) writeRecorded(costs)
  return {
    title: 'Round trips of each action',
    about:
      'Requests to the database in all / one after another + requests to storage and WeChat, on the way that succeeds; the baseline is what was recorded last. Exact and the same on every machine.',
    figures: Object.entries(costs).map(([action, cost]) => {
      const before = recorded[action]
      return {
        what: action,
        value: shown(cost),
        baseline: before === undefined ? 'new' : shown(before),
        ratio: before !== undefined && same(before, cost) ? '=' : '≠',
      }
    }),
  }
}
