import { storage } from '../platform/storage'
import { isKeptFor, keyIn } from './community'

export interface Cached<Data> {
  data: Data
  /** when it came, epoch ms of this phone */
  at: number
}

/** grows when an answer changes its form: what an older version of the app kept is not shown by a newer one */
const shape = 4
/** at most so many answers are kept; the oldest go */
export const cacheMax = 40
/** larger answers are not worth a phone's storage, in characters */
export const cacheChars = 200_000

const indexKey = 'reads'
type Index = Record<string, number>

/** @param consentId for whom it is asked (R3): theirs is not mine */
export const cacheKey = (action: string, input: unknown, communityId?: string, consentId?: string): string =>
  keyIn(
    communityId,
    'read',
    `${action}:${consentId === undefined ? '' : `${consentId}:`}${JSON.stringify(input)}`,
  )

/** The last good answer, with the moment it came. */
export function readCached<Data>(key: string): Cached<Data> | undefined {
  const kept = storage.get(key) as (Cached<Data> & { shape?: number }) | undefined
  return kept?.shape === shape ? { data: kept.data, at: kept.at } : undefined
}

export function keepCached(key: string, data: unknown): void {
  if (JSON.stringify(data).length > cacheChars) return
  const at = Date.now()
  storage.set(key, { data, at, shape } satisfies Cached<unknown> & { shape: number })
  const index: Index = { ...(storage.get(indexKey) as Index | undefined), [key]: at }
  const oldest = Object.entries(index).sort(([, a], [, b]) => a - b)
  for (const [old] of oldest.slice(0, Math.max(0, oldest.length - cacheMax))) {
    storage.remove(old)
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an index of keys made here
    delete index[old]
  }
  storage.set(indexKey, index)
}

/** Nothing that was read in this community is kept any longer, nor which of it there was. */
export function forgetRead(communityId: string): void {
  const index = Object.entries((storage.get(indexKey) as Index | undefined) ?? {})
  for (const [key] of index) if (isKeptFor(communityId, key)) storage.remove(key)
  storage.set(indexKey, Object.fromEntries(index.filter(([key]) => !isKeptFor(communityId, key))))
}
