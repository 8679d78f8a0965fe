import { nearMs } from '../../src/ui/pressGuardFacts'
import { liftGlass, placeOf, pressByKey, pressesOn, type Press } from './support/buttons'
import { nothing, record, tooMuch } from './support/effects'
import { sightsOf, type Sight } from './support/pages'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

// Every button of every page under a finger that taps three times: at once, and again when the answer has come and
// something else may lie there. What comes of it is what one tap does. The time within which a tap repeats the one before
// is stretched: on a busy machine the answer comes late, and a finger's second tap with it.
jest.setTimeout(900_000)

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

interface Walk {
  readonly wrong: string[]
  tapped: number
  /** kinds of things that were tapped enough: two cards of one list, one place of the navigation */
  readonly seen: Map<string, number>
}

const mostOfOneKind = 2

/** Runs in the page before the app does. */
function stretch(shortMs: number): void {
  const real = window.setTimeout.bind(window)
  window.setTimeout = ((work: () => void, ms = 0) =>
    real(work, ms === shortMs ? 60_000 : ms)) as typeof setTimeout
}

/** Taps three times; tells what is too much, whether anything came of it, and whether a sheet did. */
async function tapThrice(phone: Phone, { x, y }: { x: number; y: number }) {
  const { page } = phone
  const recorder = await record(page)
  await page.mouse.click(x, y)
  await page.mouse.click(x, y)
  await recorder.settle()
  await page.mouse.click(x, y)
  await recorder.settle()
  const effects = await recorder.effects()
  return { wrong: tooMuch(effects), idle: nothing(effects), opened: effects.seen.opened > 0 }
}

async function show(phone: Phone, sight: Sight, through?: Press): Promise<boolean> {
  await phone.open(sight.at)
  // Not its words: an earlier tap may have changed them.
  await phone.page.waitForFunction(() => {
    const page = document.querySelector('.w-page')
    return page !== null && (page.textContent ?? '').length > 0 && page.querySelector('.w-skeleton') === null
  })
  if (through === undefined) return true
  if (!(await pressByKey(phone.page, through))) return false
  return phone
    .sheet()
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    )
}

/** Taps everything on this page, or in the sheet that `through` opens, each on the page as it opens. */
async function walk(phone: Phone, sight: Sight, tally: Walk, through?: Press): Promise<void> {
  if (!(await show(phone, sight, through))) return
  let fresh = true
  for (const press of await pressesOn(phone.page)) {
    const kind = press.kind.startsWith('button ')
      ? `${sight.name} ${through?.name ?? ''} ${press.kind}`
      : press.kind
    const times = tally.seen.get(kind) ?? 0
    if (times >= mostOfOneKind) continue
    tally.seen.set(kind, times + 1)
    if (!fresh && !(await show(phone, sight, through))) return
    const place = await placeOf(phone.page, press)
    if (place === null) continue
    const { wrong, idle, opened } = await tapThrice(phone, place)
    tally.tapped += 1
    const where = [sight.name, through?.name, press.name].filter(Boolean).join(' › ')
    if (wrong !== null) tally.wrong.push(`${where}: ${wrong}`)
    fresh = idle
    await liftGlass(phone.page)
    if (opened && through === undefined) {
      await walk(phone, sight, tally, press)
      fresh = false
    }
  }
}

test('a tap, a double tap and one more do what one tap does, on every button of every page and sheet', async () => {
  const sights = await sightsOf(town.cloud)
  const tally: Walk = { wrong: [], tapped: 0, seen: new Map() }
  const people = [...new Set(sights.map(({ who }) => who))]
  const wideFrom = (who: string) => (who === 'secretary' ? [false, true] : [false])
  await Promise.all(
    people.map(async (who) => {
      for (const wide of wideFrom(who)) {
        const phone = await town.phone(who, { wide })
        await phone.page.context().addInitScript(stretch, nearMs)
        for (const sight of sights)
          if (sight.who === who && (!wide || sight.name.startsWith('desk'))) await walk(phone, sight, tally)
        await phone.close()
      }
    }),
  )
  console.log(`${tally.tapped} buttons tapped three times`)
  expect(tally.wrong).toEqual([])
  expect(tally.tapped).toBeGreaterThan(150)
})
