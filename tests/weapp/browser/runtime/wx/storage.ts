import { settings } from '../world'
import { wxCalls } from './call'

// One WeChat, one person: phones of the same browser never see one another's storage.
const prefix = `${settings.openid}:`
/** WeChat's own limit for all keys together, in KB. */
const limitKb = 10 * 1024

const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

function get(key: string): unknown {
  const kept = localStorage.getItem(prefix + key)
  return kept === null ? '' : (JSON.parse(kept) as { value: unknown }).value
}
const set = (key: string, value: unknown): void =>
  localStorage.setItem(prefix + key, JSON.stringify({ value }))
const remove = (key: string): void => localStorage.removeItem(prefix + key)
const info = () => ({ keys: keys(), currentSize: 1, limitSize: limitKb })

/** wx storage on the browser's: it outlives the app being killed, as on a phone. */
export const storage: Record<string, unknown> = {
  getStorageSync: get,
  setStorageSync: set,
  removeStorageSync: remove,
  clearStorageSync: () => keys().forEach(remove),
  getStorageInfoSync: info,
  ...wxCalls({
    getStorage: ({ key }) => {
      if (!keys().includes(String(key))) throw new Error('data not found')
      return { data: get(String(key)) }
    },
    setStorage: ({ key, data }) => set(String(key), data),
    removeStorage: ({ key }) => remove(String(key)),
    getStorageInfo: info,
  }),
}
