/** A browser gets no messages from WeChat. */
export function askMessages(_templateIds: readonly string[]): void {
  // nobody to ask
}
