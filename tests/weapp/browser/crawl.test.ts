import { checks } from './checks'
import { crawlUrls } from './crawlUrls'
import { openLab, type Lab } from './lab'
import { measure, type PageMeasure } from './measure'

let lab: Lab
beforeAll(async () => {
  lab = await openLab()
}, 120_000)
afterAll(() => lab.close())

describe.each(['resident', 'volunteer', 'secretary'])('opened by the %s', (role) => {
  let pages: PageMeasure[]
  let problems: string[]
  beforeAll(async () => {
    const phone = await lab.phone(role)
    const urls = await crawlUrls(lab, role)
    ;({ pages, problems } = await measure(phone, lab.network, (route) => urls[route] ?? route))
  }, 120_000)

  test.each(Object.entries(checks))('%s', (_sentence, check) => {
    expect(pages.flatMap((page) => check(page).map((wrong) => `${page.route}: ${wrong}`))).toEqual([])
  })
  test('nothing went wrong between the pages either', () => {
    expect(problems).toEqual([])
  })
})
