import type { Page } from 'playwright-core'

/** One thing to press: found again after the page was opened anew. */
export interface Press {
  readonly name: string
  /** its kind: two cards of one list are of one kind */
  readonly kind: string
  /** which of its name and kind */
  readonly index: number
}

interface Place {
  x: number
  y: number
}

/* Runs inside the page. */

/** What can be pressed now, in the sheet in front or else on the page, in reading order; what is meant to be tapped again and again is left out. */
function listed(): Press[] {
  const repeats = '.w-stepper-button, .counter-key'
  const pressable = '[role=button], [role=tab], [role=radio], [role=checkbox], [role=link], [data-row]'
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0
  const sheets = [...document.querySelectorAll('[role=dialog]')].filter(shown)
  const pages = [...document.querySelectorAll('.w-page')].filter(shown)
  const root = sheets.at(-1) ?? pages.at(-1) ?? document.body
  const counted = new Map<string, number>()
  return [...root.querySelectorAll(pressable)]
    .filter(
      (element) =>
        shown(element) && !element.matches(repeats) && element.getAttribute('aria-disabled') !== 'true',
    )
    .map((element) => {
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
      // A card, a row, a place in the navigation is of the kind of its class; a button is its words.
      const kind = element.matches('.w-button')
        ? `button ${name}`
        : element.className.replace(/\S*-(on|off|late|here|1|2|3)\b/g, '').trim()
      const key = `${kind} ${name}`
      const index = counted.get(key) ?? 0
      counted.set(key, index + 1)
      element.setAttribute('data-press', JSON.stringify({ name, kind, index }))
      return { name, kind, index }
    })
}

/** Where it lies now, brought into sight; null while it is not there or something lies over it. */
function placed(press: Press): Place | null {
  const element = [...document.querySelectorAll('[data-press]')]
    .filter((each) => each.getAttribute('data-press') === JSON.stringify(press))
    .at(-1)
  if (element === undefined) return null
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const place = { x: x + width / 2, y: y + height / 2 }
  const hit = document.elementFromPoint(place.x, place.y)
  return hit !== null && element.contains(hit) ? place : null
}

export const pressesOn = (page: Page): Promise<Press[]> => page.evaluate(listed)

/** The middle of it, once nothing lies over it; null when it is not on the page. */
export async function placeOf(page: Page, press: Press): Promise<Place | null> {
  const all = await pressesOn(page)
  if (
    !all.some(({ name, kind, index }) => name === press.name && kind === press.kind && index === press.index)
  )
    return null
  const handle = await page.waitForFunction(placed, press, { timeout: 5_000 }).catch(() => null)
  return handle === null ? null : await handle.jsonValue()
}

/** Presses it as the keyboard does, which leaves its place free; false when it is not on the page. */
export async function pressByKey(page: Page, press: Press): Promise<boolean> {
  await pressesOn(page)
  return page.evaluate((sought) => {
    const element = [...document.querySelectorAll<HTMLElement>('[data-press]')].find(
      (each) => each.getAttribute('data-press') === JSON.stringify(sought),
    )
    element?.click()
    return element !== undefined
  }, press)
}

/** Takes the glass away that lies over what was pressed (ui/pressGuard), as time would. */
export const liftGlass = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('body > [aria-hidden]'))
      if (one.style.zIndex === '2000') one.remove()
  })
