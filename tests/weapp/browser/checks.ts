import type { PageMeasure } from './measure'

/** WeChat's own limits for a good score, and the project's for one setData (docs/ARCHITECTURE.md). */
const limits = { nodes: 1_000, depth: 30, setDataBytes: 64 * 1024, firstDataMs: 5_000 }

const within = (what: keyof typeof limits) => (page: PageMeasure) =>
  page[what] <= limits[what] ? [] : [`${page[what]}`]

/** What is looked at on every page that is opened: by the sentence that must be true, what is wrong. */
export const checks: Readonly<Record<string, (page: PageMeasure) => readonly string[]>> = {
  'every page of every package shows something': ({ text }) => (text === '' ? ['nothing'] : []),
  'nothing is written to the error log, and no wx call goes without an answer': ({ problems }) => problems,
  'each page asks the cloud once at most (design: budgets)': ({ calls }) => (calls.length > 1 ? calls : []),
  'WeChat would stop no template as recursive': ({ recursions }) => recursions,
  'no page has 1,000 elements': within('nodes'),
  'no page is 30 deep': within('depth'),
  'no setData carries more than 64 KB': within('setDataBytes'),
  'the first data are there within five seconds': within('firstDataMs'),
}
