import { storage } from '../platform/storage'
import type { Pending } from './outbox'

const idNames = ['orderId', 'goodsId', 'redemptionId'] as const
const wordNames = ['summary', 'goodsName', 'name', 'title'] as const
type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

function find(value: unknown, idName: string, id: unknown): Thing | undefined {
  if (!isThing(value)) return undefined
  if (value[idName] === id && wordNames.some((name) => typeof value[name] === 'string')) return value
  for (const part of Object.values(value)) {
    const found = find(part, idName, id)
    if (found) return found
  }
  return undefined
}

/** What a command is about, in the words this phone last read of it: 卧室门框开裂（编号 261126-09）; '' when it knows none. */
export function rememberedThing({ input }: Pending): string {
  const asked = input as Thing
  if (typeof asked['text'] === 'string') return asked['text']
  const idName = idNames.find((name) => typeof asked[name] === 'string')
  if (idName === undefined) return ''
  for (const key of storage.keys().filter((one) => one.startsWith('read:'))) {
    const thing = find(storage.get(key), idName, asked[idName])
    if (!thing) continue
    const words = wordNames.map((name) => thing[name]).find((word) => typeof word === 'string') as string
    return typeof thing['no'] === 'string' ? `${words}（编号 ${thing['no']}）` : words
  }
  return ''
}
