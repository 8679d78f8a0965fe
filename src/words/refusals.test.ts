import { readdirSync } from 'node:fs'
import path from 'node:path'
import { refusalCodes } from '../../contract/json'
import { wordsFor } from './refusals'

// What a feature alone can need comes with its code; here all of it is loaded.
const src = path.join(__dirname, '..')
for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith(`${path.sep}refusals.ts`)) jest.requireActual(path.join(src, file))
}
const unknown = wordsFor({ ok: false, code: 'order.fromTheFuture' as 'busy' })

test.each([...refusalCodes, 'network'] as const)(
  '%s is said in one or two plain Chinese sentences',
  (code) => {
    const words = wordsFor({ ok: false, code })
    expect(words).toMatch(/^[\u4e00-\u9fff].*[。]$/)
    expect(words.length).toBeLessThanOrEqual(40)
    expect(words).not.toMatch(/undefined|null|[a-z]/i)
    expect(words).not.toBe(unknown)
  },
)

test('a lost race names who was first and offers the line', () => {
  expect(wordsFor({ ok: false, code: 'order.taken', detail: { first: '刘*' } })).toBe(
    '刘*先接到了。您可以排队，有空位第一个告诉您。',
  )
})

test('a changed order tells what it is now', () => {
  const words = wordsFor({ ok: false, code: 'order.wrongState', detail: { status: 'withdrawn' } })
  expect(words).toContain('“已撤回”')
})

test('too few points tells both numbers', () => {
  const words = wordsFor({ ok: false, code: 'points.notEnough', detail: { available: 12, needed: 30 } })
  expect(words).toContain('要 30 分，现在有 12 分')
})

test('a code without words here is told as something that was not done, and what to do next', () => {
  expect(unknown).toBe('这件事没有办成，情况可能变了。请刷新看看，再试一次。')
})

test('a command without an answer is said to be kept', () => {
  expect(wordsFor({ ok: false, code: 'network' }, true)).toContain('已经替您存好')
})
