import type { Page } from 'playwright-core'
import type { Phone } from './phone'

/** Nobody presses Tab more often than this to reach one thing. */
const mostTabs = 90

interface Here {
  name: string
  /** how far the thing that is looked for lies from here, for the arrows of this group; null when it is not in it */
  steps: number | null
}

/* Runs inside the page. */

/** What has the focus, by its name, and how many steps of the arrows lead to what is looked for. */
function look({ source, flags }: { source: string; flags: string }): Here {
  const sought = new RegExp(source, flags)
  const nameOf = (element: Element | null | undefined) =>
    (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, '')
  // Nothing has the focus: then it is the whole page's, which is called like everything on it.
  const at = document.activeElement === document.body ? null : document.activeElement
  const group = at?.closest('[role=tablist], [role=radiogroup], [role=navigation], [role=grid]')
  const stops = [...(group?.querySelectorAll('[data-stop], [data-row]') ?? [])]
  const [from, to] = [stops.indexOf(at as Element), stops.findIndex((stop) => sought.test(nameOf(stop)))]
  return { name: nameOf(at), steps: from < 0 || to < 0 ? null : to - from }
}

/** Somebody who has no mouse: Tab, the arrows, Enter, Esc and letters. */
export class Keys {
  readonly #phone: Phone
  readonly #page: Page

  constructor(phone: Phone) {
    this.#phone = phone
    this.#page = phone.page
  }

  /** Moves the focus to what is called so: with Tab, and within a group with the arrows. */
  async to(name: string | RegExp): Promise<void> {
    const sought = typeof name === 'string' ? new RegExp(`^${name.replace(/\s+/g, '')}$`) : name
    const asked = { source: sought.source, flags: sought.flags }
    const met: string[] = []
    for (let tabs = 0; tabs <= mostTabs; tabs += 1) {
      const { name: here, steps } = await this.#page.evaluate(look, asked)
      if (sought.test(here)) return
      if (steps !== null) {
        for (let step = 0; step < Math.abs(steps); step += 1)
          await this.#page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
        if (sought.test((await this.#page.evaluate(look, asked)).name)) return
      }
      met.push(here.slice(0, 16))
      await this.#page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${String(name)}, but: ${met.join(' | ')}`)
  }

  async press(name: string | RegExp, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    await this.#phone.thing(name).first().waitFor()
    await this.to(name)
    await this.#page.keyboard.press(key)
  }

  /** Writes into the field that is called so, in place of what stood there. */
  async write(label: string, text: string): Promise<void> {
    await this.to(label)
    await this.#page.keyboard.press('ControlOrMeta+a')
    await this.#page.keyboard.insertText(text)
  }

  async key(name: string): Promise<void> {
    await this.#page.keyboard.press(name)
  }

  /** What has the focus. */
  async here(): Promise<string> {
    return (await this.#page.evaluate(look, { source: '(?!)', flags: '' })).name
  }
}
