export interface Saver {
  /** whether this device can keep a file; when not, offer sending it or copying the words */
  able: boolean
  /** Saves words as a file of this name. */
  save(name: string, text: string): void
  /** Hands a file of this name to a chat, right after a tap; false when it was not sent. Only where `able` is false. */
  send(name: string, text: string): Promise<boolean>
  /** Brings a file of the cloud within reach, before the tap that keeps it; null when it did not arrive. */
  fetch(fileId: string): Promise<string | null>
  /** Keeps what was fetched under this name. */
  keep(name: string, fetched: string): void
  /** Hands what was fetched to a chat, right after a tap, and forgets it; false when it was not sent. Only where `able` is false. */
  pass(name: string, fetched: string): Promise<boolean>
}
