import type { Saver } from './saverTypes'

/** WeChat has no downloads folder: what would be saved is copied instead. */
export const saver: Saver = { able: false, save: () => undefined }
