import { createHash } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** 130 bits of sha-256 as 26 letters of base32: fits every id of the contract. */
export function digestOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest()
  let bits = 0n
  for (const byte of bytes.subarray(0, 17)) bits = (bits << 8n) | BigInt(byte)
  let letters = ''
  for (let place = 0; place < 26; place += 1) {
    letters = (alphabet[Number(bits & 31n)] ?? '') + letters
    bits >>= 5n
  }
  return letters
}

/** The same person in every community, known before anything is read; tells nothing about the openid. */
export const personIdOf = (openid: string): string => `p${digestOf(`person ${openid}`)}`

/** A person in one community: nobody can tell from it that they are also a member of another. */
export const memberIdOf = (communityId: string, openid: string): string =>
  `m${digestOf(`member ${communityId} ${openid}`)}`

/** Tells a true repeat from a reused requestId: same action and same parsed input. Independent of key order. */
export function hashOf(action: string, input: unknown): string {
  return digestOf(`${action} ${JSON.stringify(sorted(input))}`)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
