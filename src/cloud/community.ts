import { storage } from '../platform/storage'

const key = 'community'

/** Which of my communities I am in; undefined lets the cloud take the one I joined last. */
export const communityId = (): string | undefined => storage.get(key) as string | undefined
export const rememberCommunity = (id: string): void => storage.set(key, id)
/** It is none of mine (any more). */
export const forgetCommunity = (): void => storage.remove(key)

/** The key of something that this phone keeps for one community: whoever belongs to two has it twice. */
export const keyIn = (place: string | undefined, kind: Kept, name: string): string =>
  `${kind}:${place ?? ''}:${name}`
export const keyHere = (kind: Kept, name: string): string => keyIn(communityId(), kind, name)
/** It is kept for this community, or from before this phone knew that there are several. */
export const isKeptFor = (place: string, key: string): boolean =>
  kept.some((kind) => [place, ''].some((one) => key.startsWith(keyIn(one, kind, ''))))

/** Answers, forms that were begun, and news that were read. */
const kept = ['read', 'draft', 'seen'] as const
type Kept = (typeof kept)[number]
