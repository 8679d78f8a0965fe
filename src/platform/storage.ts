import { openid } from './identity'
import type { Storage } from './types'

// Each person keeps their own things, also when several phones stand in one window (the stage).
const prefix = () => `weixiu:${openid()}:`
const memory = new Map<string, string>()

/** localStorage, or this window's memory where the browser keeps nothing (private windows, full disks). */
export const storage: Storage = {
  get(key: string): unknown {
    try {
      const kept = memory.get(prefix() + key) ?? window.localStorage.getItem(prefix() + key)
      return kept === null ? undefined : (JSON.parse(kept) as unknown)
    } catch {
      return undefined
    }
  },
  set(key, value) {
    const kept = JSON.stringify(value)
    try {
      window.localStorage.setItem(prefix() + key, kept)
      memory.delete(prefix() + key)
    } catch {
      memory.set(prefix() + key, kept)
    }
  },
  remove(key) {
    memory.delete(prefix() + key)
    try {
      window.localStorage.removeItem(prefix() + key)
    } catch {
      // nothing was kept there
    }
  },
  keys() {
    let kept: string[] = []
    try {
      kept = Object.keys(window.localStorage)
    } catch {
      // memory alone
    }
    return [...new Set([...kept, ...memory.keys()])]
      .filter((key) => key.startsWith(prefix()))
      .map((key) => key.slice(prefix().length))
  },
}
