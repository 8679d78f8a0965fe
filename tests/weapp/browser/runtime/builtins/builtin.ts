import * as easel from 'glass-easel'

export type Data = Record<string, unknown>

/** One drawn tag of WeChat's. */
export interface Drawn {
  host: HTMLElement
  /** the id the template gave it */
  id: () => string
  /** its properties as the template set them */
  data: () => Data
  fire: (name: string, detail: object) => void
}

export interface Builtin {
  /** properties and what they are when the template says nothing */
  properties: Data
  /** once, when it is drawn; the answer draws it again: with the name of the property that changed, or all */
  draw?: (drawn: Drawn) => ((changed: string | null) => void) | undefined
}

/** A boolean property as templates write it: `{{true}}`, `""` and `"true"` are on. */
export const isOn = (value: unknown): boolean => value === '' || (Boolean(value) && value !== 'false')

export const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

export const fireOn = (node: easel.Element, name: string, detail: object): void =>
  easel.Event.triggerEvent(node, name, detail)
