import { crawlUrls } from './crawl-urls'
import { openLab, type Lab } from './lab'
import { measure, type PageMeasure } from './measure'

/** WeChat's own limits for a good score, and the project's for one setData (docs/ARCHITECTURE.md). */
const limits = { nodes: 1_000, depth: 30, setDataBytes: 64 * 1024, firstDataMs: 5_000 }

/** A page asks the cloud once as it opens (design: budgets), but for these, and why. */
const asksMore: Readonly<Record<string, string>> = {
  'pages/home/index': 'orders and notices',
  'packages/desk/scoring/index': 'orders and the standard',
  'packages/desk/clearing/index': 'orders and notices',
}

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
}, 120_000)
afterAll(() => lab.close())

const over = (pages: PageMeasure[], what: keyof typeof limits) =>
  pages.filter((page) => page[what] > limits[what]).map(({ route, [what]: much }) => `${route}: ${much}`)

describe.each(['resident', 'volunteer', 'secretary'])('opened by the %s', (role) => {
  let pages: PageMeasure[]
  let problems: string[]
  beforeAll(async () => {
    const phone = await lab.phone(role)
    const urls = await crawlUrls(lab, role)
    ;({ pages, problems } = await measure(phone, lab.network, (route) => urls[route] ?? route))
  }, 120_000)

  test('every page of every package shows something', () => {
    expect(pages.filter(({ text }) => text === '').map(({ route }) => route)).toEqual([])
  })
  test('nothing is written to the error log, and no wx call goes without an answer', () => {
    expect(problems).toEqual([])
  })
  test('each page asks the cloud once at most', () => {
    const over = pages.filter(({ route, calls }) => calls.length > 1 && !(route in asksMore))
    expect(over.map(({ route, calls }) => `${route}: ${calls.join(', ')}`)).toEqual([])
  })
  test('WeChat would stop no template as recursive', () => {
    expect(pages.flatMap(({ route, recursions }) => recursions.map((way) => `${route}: ${way}`))).toEqual([])
  })
  test('no page has 1,000 elements or is 30 deep', () => {
    expect([...over(pages, 'nodes'), ...over(pages, 'depth')]).toEqual([])
  })
  test('no setData carries more than 64 KB', () => {
    expect(over(pages, 'setDataBytes')).toEqual([])
  })
  test('the first data are there within five seconds', () => {
    expect(over(pages, 'firstDataMs')).toEqual([])
  })
})
