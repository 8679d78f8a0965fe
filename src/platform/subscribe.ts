/** A browser gets no messages from WeChat. */
export const askMessages = (_templateIds: readonly string[]): Promise<boolean> => Promise.resolve(false)
