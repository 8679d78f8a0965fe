import type { Page } from 'playwright-core'
import { isCommand } from './commands'
import { until } from '../../until'

/* What `watch` runs inside the page: everything it needs is within its one function. */

interface Seen {
  moves: string[]
  opened: number
  closed: number
  printed: number
  /** how often each thing was chosen, ticked or unticked */
  turned: number[]
}

/** Notes in the page where one is led, which sheets come and go, and what is ticked and unticked. */
function watch(): void {
  const turned = new Map<Element, number>()
  const seen: Seen = { moves: [location.hash], opened: 0, closed: 0, printed: 0, turned: [] }
  const moved = () => {
    if (seen.moves.at(-1) !== location.hash) seen.moves.push(location.hash)
  }
  for (const way of ['pushState', 'replaceState'] as const) {
    const real = history[way].bind(history)
    history[way] = (...how: Parameters<History['pushState']>) => {
      real(...how)
      moved()
    }
  }
  addEventListener('hashchange', moved)
  window.print = () => {
    seen.printed += 1
  }
  // How many there are and not which come and go: Taro's own elements move what lies within them.
  const sheets = () => document.querySelectorAll('[role=dialog]').length
  let before = sheets()
  const observer = new MutationObserver((changes) => {
    for (const { type, target } of changes) {
      if (type === 'attributes') turned.set(target as Element, (turned.get(target as Element) ?? 0) + 1)
    }
    const now = sheets()
    seen.opened += Math.max(0, now - before)
    seen.closed += Math.max(0, before - now)
    before = now
    seen.turned = [...turned.values()]
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-checked', 'aria-selected'],
  })
  Object.assign(window, { seenEffects: seen })
}

export interface Effects {
  /** commands that were sent, each by its request: a repeat of one request is the phone's own and harmless */
  readonly commands: readonly string[]
  readonly seen: Seen
  readonly chosen: number
  readonly saved: number
}

export interface Recorder {
  /** Waits until every call has its answer and the page has drawn what came of it. */
  settle(): Promise<void>
  effects(): Promise<Effects>
}

/** Notes what comes of the taps on this page from now on; call it after the page was opened anew. */
export async function record(page: Page): Promise<Recorder> {
  const commands = new Map<string, string>()
  let waiting = 0
  let chosen = 0
  let saved = 0
  page.removeAllListeners()
  page.on('request', (request) => {
    if (!request.url().endsWith('/call/api')) return
    waiting += 1
    const { action, requestId } = JSON.parse(request.postData() ?? '{}') as Record<string, string>
    if (isCommand(action ?? '')) commands.set(requestId ?? `${commands.size}`, action ?? '')
  })
  const answered = () => {
    waiting -= 1
  }
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => {
      if (request.url().endsWith('/call/api')) answered()
    })
  page.on('filechooser', () => {
    chosen += 1
  })
  page.on('download', () => {
    saved += 1
  })
  await page.evaluate(watch)
  const drawn = () =>
    page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  return {
    async settle() {
      await drawn()
      await until('the answers', () => waiting <= 0)
      await drawn()
      await until('the answers', () => waiting <= 0)
    },
    async effects() {
      const seen = await page.evaluate(() => (window as unknown as { seenEffects: Seen }).seenEffects)
      return { commands: [...commands.values()], seen, chosen, saved }
    },
  }
}

/** Why these effects are more than those of one tap; null when they are not. */
export function tooMuch({ commands, seen, chosen, saved }: Effects): string | null {
  if (commands.length > 1) return `sent ${commands.join(', ')}`
  if (seen.moves.length > 2) return `led to ${seen.moves.slice(1).join(' and ')}`
  if (seen.opened > 0 && seen.closed > 0 && commands.length === 0 && seen.moves.length === 1)
    return 'opened a sheet and closed it'
  if (seen.opened > 1) return 'opened two sheets'
  if (seen.turned.some((times) => times > 1)) return 'ticked and unticked'
  if (seen.printed > 1 || chosen > 1 || saved > 1) return 'printed, chose or saved twice'
  return null
}

/** Whether anything came of the taps at all. */
export const nothing = ({ commands, seen, chosen, saved }: Effects): boolean =>
  commands.length + seen.opened + seen.closed + seen.turned.length + seen.printed + chosen + saved === 0 &&
  seen.moves.length === 1
