import { measureEveryAction } from '../measured'
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
      'Requests to the database in all / one after another + requests to storage and WeChat, on the way that succeeds; the baseline is what was recorded last. Exact and the same on every machine. A command looks for its requestId in its own book only (ADR 9), which for an order is the order itself: so each order command is three in all and two deep, who is asking and the order side by side, then one write; a grab too, because it asks for the order and for the keys its person holds in one request. A report and a picture pay one read beside others for the bound of a day. A command that moves points or stock reads before its transaction what needs no lock, side by side (the community by the name the phone gives), and its transaction no longer begins with the journal; inside one, requests go one after another. Notices and consents (R3) each lie in a collection of their own, so the home page, one’s own data and the leaving read each once more, side by side with the others, and the desk’s day counts what waits on them and what of them time could not do. What a phone sends in is written down before it comes, so that no upload lies about that nobody knows of (M7): `attachment.begin`, seven; taking it in reads that inside its transaction and writes, when the raw upload is wiped, that it is: two more, and two deep. A report with a recording reads whether another report has it: one more, beside the others. An old table that is taken in lies in a collection of its own: the desk’s day asks it once for what time could not do, and who leaves is looked for in it. What is handed over is checked against the opening times, and what stands on the shelf against the community’s own categories (M4): `market.pickup`, `market.agree` and `market.put` read the community beside the others, and `market.put` the article as it was where one is named. Writing its lines shows their words to WeChat first: one request beside.',
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
