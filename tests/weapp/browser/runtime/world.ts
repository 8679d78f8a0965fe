import type { Build } from '../buildTypes'
import type { AppHandle, Entry } from './handleTypes'

/** What a test says before the app starts: who holds the phone, and what WeChat answers to calls that ask. */
export interface PhoneSettings {
  openid: string
  /** `ok` fulfils the call with these fields, `fail` refuses it with this message */
  answers: Record<string, Answer>
  /** pictures in the album: temporary path → base64 */
  files: Record<string, string>
}
export type Answer = { ok: object } | { fail: string }

declare global {
  interface Window {
    weappBuild: Build
    weappTemplates: Record<string, unknown>
    weappTemplateChoice: TemplateChoice | null
    weappSettings: PhoneSettings
    weapp: AppHandle
  }
}

/** The functions of Taro's utils.wxs that choose a template. */
export interface TemplateChoice {
  a(level: number, nodeName: string, path: string): string
  f(path: string, nodeName: string): string
}

export const build = window.weappBuild
export const settings = window.weappSettings
export const log: Entry[] = []

export function note(kind: Entry['kind'], what: string, bytes?: number): void {
  log.push({ kind, what, at: performance.now(), ...(bytes === undefined ? {} : { bytes }) })
}

export const said = (thing: unknown): string =>
  thing instanceof Error
    ? (thing.stack ?? thing.message)
    : typeof thing === 'string'
      ? thing
      : JSON.stringify(thing)

/** Everything that goes wrong anywhere in the page ends in the log, where the tests look. */
export function watchErrors(): void {
  window.addEventListener('error', (event) => note('error', event.message))
  window.addEventListener('unhandledrejection', (event) => note('error', `unhandled: ${said(event.reason)}`))
  for (const level of ['error', 'warn'] as const) {
    const original = console[level].bind(console)
    console[level] = (...words: unknown[]) => {
      if (level === 'error') note('error', words.map(said).join(' '))
      original(...words)
    }
  }
}
