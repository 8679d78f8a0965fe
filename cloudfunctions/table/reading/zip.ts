import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable'

interface Entry {
  method: number
  start: number
  packed: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endBytes = 22
const commentMax = 65_535
const entriesMax = 2_000

export interface Zip {
  names: readonly string[]
  has: (name: string) => boolean
  /** Unpacked; '' when there is no such entry. */
  text: (name: string) => string
}

/**
 * A zip, read by its directory alone. What its directory says of sizes is not believed: whatever is unpacked counts
 * against one budget for the whole file, and unpacking ends where that is used up.
 * @param budget bytes that all of it may come to
 */
export function openZip(file: Buffer, budget: number): Zip {
  const entries = directoryOf(file)
  let left = budget
  const unpack = ({ method, start, packed }: Entry): Buffer => {
    const data = dataAt(file, start, packed)
    if (method === 0 && data.length <= left) return data
    if (method !== 8) throw new Unreadable(method === 0 ? 'tooLarge' : 'broken')
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(left, 1) })
    } catch (error) {
      throw new Unreadable(isTooLarge(error) ? 'tooLarge' : 'broken')
    }
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    text: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return ''
      const bytes = unpack(entry)
      left -= bytes.length
      return bytes.toString('utf8')
    },
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof RangeError || (error as { code?: unknown } | null)?.code === 'ERR_BUFFER_TOO_LARGE'

function directoryOf(file: Buffer): Map<string, Entry> {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  if (count > entriesMax) throw new Unreadable('broken')
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) throw new Unreadable('broken')
    if ((file.readUInt16LE(at + 8) & 1) === 1) throw new Unreadable('locked')
    const [nameBytes, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field))
    const name = file.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0))
    entries.set(name.replace(/\\/g, '/'), {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      start: file.readUInt32LE(at + 42),
    })
    at += 46 + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

function endOf(file: Buffer): number {
  for (let at = file.length - endBytes; at >= Math.max(0, file.length - endBytes - commentMax); at -= 1) {
    if (file.readUInt32LE(at) === endMark) return at
  }
  throw new Unreadable('broken')
}

function dataAt(file: Buffer, start: number, packed: number): Buffer {
  if (start + 30 > file.length || file.readUInt32LE(start) !== fileMark) throw new Unreadable('broken')
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
  if (from + packed > file.length) throw new Unreadable('broken')
  return file.subarray(from, from + packed)
}
