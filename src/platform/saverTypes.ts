export interface Saver {
  /** whether this device can keep a file; when not, offer sending it or copying the words */
  able: boolean
  /** Saves words as a file of this name. */
  save(name: string, text: string): void
  /** Hands a file of this name to a chat, right after a tap; false when it was not sent. Only where `able` is false. */
  send(name: string, text: string): Promise<boolean>
}
