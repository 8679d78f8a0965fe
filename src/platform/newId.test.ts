import { shapes } from '../../contract/shapes'
import { newId } from './newId'

test('ids are made where the engine has no crypto, as in WeChat', () => {
  const crypto = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true })
  try {
    expect(newId()).toMatch(shapes.requestId)
  } finally {
    if (crypto) Object.defineProperty(globalThis, 'crypto', crypto)
    else Reflect.deleteProperty(globalThis, 'crypto')
  }
})

test('no two of many are the same, and later ones sort later', () => {
  const ids = Array.from({ length: 2000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.map((id) => id.slice(0, 8))).toEqual([...ids].map((id) => id.slice(0, 8)).sort())
})
