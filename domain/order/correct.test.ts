import { after, confirm, finish, grab, hours, publish, refusalOf, reported, start } from '../testing/orders'
import { correct as rule, reportPhotosMax } from './correct'
import { forgetInOrder } from './forget'
import { searchKeysOf } from './searchKeys'
import { storyOf } from './story'
import type { CommandOf } from './commands'

const byPhone = reported({ channel: 'phone' })
const done = [publish, grab(1), start(1), finish(1)]
const correct = (what: Partial<CommandOf<'correct'>>): CommandOf<'correct'> => ({
  ...{ type: 'correct', photos: [], reason: '听错了', by: 's1', at: hours(7) },
  ...what,
})
const elsewhere = { building: '3', unit: '1', room: '202' }

test('[S9] name, telephone, place and result are put right, and what stood there before stays with the reason', () => {
  const right = { name: '钱朵朵', phone: '13800009999', place: elsewhere, note: '换了门框和合页' }
  const state = after(byPhone, ...done, correct(right))
  expect(state).toMatchObject({
    ...{ status: 'finished', reporter: { name: '钱朵朵', phone: '13800009999' }, place: elsewhere },
    result: { note: '换了门框和合页' },
  })
  expect(storyOf(state).at(-1)).toMatchObject({
    ...{ what: 'corrected', memberId: 's1', words: '听错了' },
    before: { name: '钱多多', phone: '13800001234', place: byPhone.place, note: '换了一截门框' },
  })
  expect(searchKeysOf(state)).toContain('13800009999')
  expect(searchKeysOf(state)).not.toContain('13800001234')
})

test('[S9] in any state, also when it is scored; only what is otherwise changes', () => {
  const confirmed = after(reported(), ...done, confirm, correct({ place: elsewhere }))
  expect(confirmed).toMatchObject({ status: 'confirmed', place: elsewhere, result: { note: '换了一截门框' } })
  expect(refusalOf(confirmed, correct({ place: elsewhere }))).toBe('order.sameAgain')
  expect(refusalOf(confirmed, correct({}))).toBe('order.sameAgain')
})

test('[S9] without a reason, of a member’s own name, or to the crew’s own door it is refused', () => {
  const order = after(byPhone, ...done)
  expect(refusalOf(order, correct({ name: '钱朵朵', reason: '' }))).toBe('input.invalid')
  expect(refusalOf(after(byPhone), correct({ note: '换了' }))).toBe('input.invalid')
  expect(refusalOf(order, correct({ place: { building: '9', unit: '1', room: '101' } }))).toBe(
    'order.crewHome',
  )
  for (const what of [{ name: '钱朵朵' }, { phone: '13800009999' }])
    expect(refusalOf(after(reported(), ...done), correct(what))).toBe('order.ownProfile')
  const left = forgetInOrder(after(reported(), ...done), 'r1', [])
  expect(rule(left, correct({ place: elsewhere }))).toMatchObject({ ok: false, code: 'order.ownProfile' })
})

test('[R2] the desk adds pictures of what it saw, none is taken away, and no end of them', () => {
  const one = after({ ...byPhone, photos: ['p1'] }, correct({ photos: ['p2'], reason: '' }))
  expect(one.photos).toEqual(['p1', 'p2'])
  expect(storyOf(one).at(-1)).toMatchObject({ what: 'corrected', photos: ['p2'], before: {} })
  const photos = Array.from({ length: reportPhotosMax - 1 }, (_, index) => `x${String(index)}`)
  expect(refusalOf(one, correct({ photos }))).toBe('input.invalid')
})

test('the public words tell neither the new name nor number', () => {
  const told = after({ ...byPhone, summary: '钱朵朵家的门框开裂' }, correct({ name: '钱朵朵' }))
  expect(told.summary).toContain('门框开裂')
  expect(told.summary).not.toContain('钱朵朵')
})

test('what stood there before is forgotten with whose it was', () => {
  const state = forgetInOrder(after(reported(), ...done, correct({ place: elsewhere })), 'r1', [])
  expect(storyOf(state).at(-1)).toMatchObject({ what: 'corrected', before: {}, photos: [] })
})
