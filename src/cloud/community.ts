import { storage } from '../platform/storage'

const key = 'community'

/** Which of my communities I am in; undefined lets the cloud take the one I joined last. */
export const communityId = (): string | undefined => storage.get(key) as string | undefined
export const rememberCommunity = (id: string): void => storage.set(key, id)
