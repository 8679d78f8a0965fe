/** A message that WeChat would have sent. */
export interface OutboxMessage {
  /** counts up from 1 while the local cloud runs */
  readonly id: number
  /** epoch ms on the shifted clock */
  readonly at: number
  /** openid of the receiver */
  readonly to: string
  readonly templateId: string
  readonly page: string
  readonly data: unknown
}

/** Older messages make room for newer ones beyond this. */
export const OUTBOX_MAX = 1000

export interface Outbox {
  add(message: Omit<OutboxMessage, 'id'>): OutboxMessage
  /** Oldest first. */
  all(): readonly OutboxMessage[]
}

export function createOutbox(): Outbox {
  let nextId = 1
  const messages: OutboxMessage[] = []
  return {
    add(message) {
      const kept = { id: nextId, ...message }
      nextId += 1
      messages.push(kept)
      if (messages.length > OUTBOX_MAX) messages.shift()
      return kept
    },
    all: () => [...messages],
  }
}
