import oldest from '../../config/oldest.json'
import { sightsOf, type Sight } from './support/pages'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

// Phones as old as config/oldest.json allows: today’s browser without what they lack.
jest.setTimeout(600_000)

const without = [...oldest.lacks.methods, ...oldest.lacks.functions, ...oldest.lacks.guarded]

let town: Town
let sights: readonly Sight[]

beforeAll(async () => {
  town = await openTown()
  sights = await sightsOf(town.cloud)
})
afterAll(() => town.close())

/** What a page complains about while its script runs. */
function complaintsOf(phone: Phone): string[] {
  const complaints: string[] = []
  phone.page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('the browser of this test has nothing that the oldest phones lack', async () => {
  const phone = await town.phone('resident', { without })
  // Away from the app, which brings one of them along (config/replaceAll.js).
  await phone.page.goto(`${town.cloud.url}/contract.json`)
  const left = await phone.page.evaluate(
    (names) =>
      names.filter((name) => {
        const found = name
          .split('.')
          .reduce<unknown>(
            (at, key) => (at === undefined ? at : Reflect.get(Object(at) as object, key)),
            window,
          )
        return found !== undefined
      }),
    without,
  )
  expect(left).toEqual([])
  await phone.close()
})

test('every page opens on the oldest phones, and none of its scripts fails', async () => {
  const wrong: Record<string, string[]> = {}
  const phones = new Map<string, { phone: Phone; complaints: string[] }>()
  for (const { name, who, at, shows } of sights) {
    let here = phones.get(who)
    if (here === undefined) {
      const phone = await town.phone(who, { without })
      here = { phone, complaints: complaintsOf(phone) }
      phones.set(who, here)
    }
    await here.phone.open(at)
    await here.phone.sees(shows)
    const complaints = here.complaints.splice(0)
    if (complaints.length > 0) wrong[name] = complaints
  }
  for (const { phone } of phones.values()) await phone.close()
  expect(wrong).toEqual({})
})

test('a report on the oldest phone, from page to page, up to its order', async () => {
  const phone = await town.phone('resident', { without })
  const complaints = complaintsOf(phone)
  await phone.tap('打字报修')
  await phone.write('哪里坏了', '阳台窗户把手松了')
  await phone.tap('报修')
  await phone.tap('看这一单')
  await phone.sees('阳台窗户把手松了', '待受理')
  expect(complaints).toEqual([])
  await phone.close()
})

test('a redemption on the oldest phone: the code is drawn', async () => {
  const phone = await town.phone('volunteer', { at: 'pages/market/index', without })
  const complaints = complaintsOf(phone)
  await phone.tap(/^暖壶，15 分/)
  await phone.tap('用 15 分换 1 件')
  await phone.sees('换好了！领取码在“等您来领”里。')
  await phone.tap('看二维码')
  await phone.page.getByRole('img', { name: '领取二维码' }).waitFor()
  expect(complaints).toEqual([])
  await phone.close()
})
