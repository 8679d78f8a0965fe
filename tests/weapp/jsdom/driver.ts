import type { MiniProgram } from './launch'

// eslint-disable-next-line @typescript-eslint/no-require-imports
const exparser = require('miniprogram-exparser') as {
  Event: {
    create(type: string, detail: object, options: object): object
    dispatchEvent(node: object, event: object): void
  }
}

/** A node of the simulator's tree, through all nested components. */
export interface SimulatedNode {
  id?: string
  class?: string
  is?: string
  /** its element; slots and blocks have none */
  $$?: HTMLElement
  shadowRoot?: SimulatedNode
  childNodes?: SimulatedNode[]
  parentNode?: SimulatedNode
}

type Drawn = SimulatedNode & { $$: HTMLElement }
// A piece of text has an element too, without a tag.
const isDrawn = (node: SimulatedNode): node is Drawn => typeof node.$$?.tagName === 'string'

/** What the page does at a tap, it does in the turns right after it; what comes later is waited for by `until`. */
// eslint-disable-next-line house/no-waiting-for-time -- turns of the simulator's own timers, which tell nobody
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

/** The hands and eyes of a test: reads the open page, taps and types as a person does. */
export function hands(app: MiniProgram) {
  const nodes = (): Drawn[] => {
    const found: SimulatedNode[] = []
    const walk = (node: SimulatedNode | undefined) => {
      if (!node) return
      found.push(node)
      walk(node.shadowRoot)
      node.childNodes?.forEach(walk)
    }
    walk(app.top().rendered._exparserNode as SimulatedNode)
    return found.filter(isDrawn)
  }
  const words = (node: Drawn) => node.$$.textContent.replace(/\s+/g, ' ').trim()
  const text = () => app.top().rendered.dom.textContent.replace(/\s+/g, ' ').trim()

  const fire = async (node: SimulatedNode, type: string, detail: object = {}) => {
    const options = {
      bubbles: true,
      capturePhase: true,
      composed: true,
      extraFields: { touches: [], changedTouches: [] },
    }
    exparser.Event.dispatchEvent(node, exparser.Event.create(type, detail, options))
    await turn()
  }
  /** waits until `read` gives something; fails with what the page said instead */
  const until = async <T>(
    what: string,
    read: () => T | undefined | false,
    timeoutMs = 30_000,
  ): Promise<T> => {
    const end = Date.now() + timeoutMs
    for (;;) {
      const value = read()
      if (value) return value
      if (Date.now() > end)
        throw new Error(`waited for ${what}; ${app.top().route} says: ${text().slice(0, 600)}`)
      await turn()
    }
  }
  const smallest = (label: string | RegExp) => {
    const fits = (node: Drawn) =>
      typeof label === 'string' ? words(node) === label : label.test(words(node))
    const hits = nodes().filter(fits)
    return hits.sort((a, b) => words(a).length - words(b).length || depth(b) - depth(a))[0]
  }
  return {
    nodes,
    text,
    fire,
    until,
    sees: (part: string) => until(`“${part}”`, () => text().includes(part)),
    arrives: (route: string) => until(`page ${route}`, () => app.top().route === route),
    tap: async (label: string | RegExp) =>
      fire(await until(`something to tap: ${String(label)}`, () => smallest(label)), 'tap'),
    tapClass: async (name: string) =>
      fire(await until(`.${name}`, () => nodes().find((n) => has(n, name))), 'tap'),
    type: async (name: string, value: string) =>
      fire(await until(`.${name}`, () => nodes().find((n) => has(n, name))), 'input', {
        value,
        cursor: value.length,
      }),
  }
}

const has = (node: SimulatedNode, name: string) => (node.class ?? '').split(/\s+/).includes(name)
function depth(node: Drawn): number {
  let steps = 0
  for (let at = node.$$.parentElement; at; at = at.parentElement) steps++
  return steps
}
