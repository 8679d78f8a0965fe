export interface Saver {
  /** whether this device can keep a file; when not, offer copying the words */
  able: boolean
  /** Saves words as a file of this name. */
  save(name: string, text: string): void
}
