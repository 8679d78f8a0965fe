import type { LineView } from '../../../contract/views/order'
import { orderStatuses } from '../../../domain/order/types'
import { dayMs, hourMs } from '../../../domain/kernel/time'
import { lineWords } from './lineWords'

const now = Date.parse('2026-11-20T10:00:00+08:00')
const line = (change: Partial<LineView>): LineView => ({
  owner: { kind: 'community', name: '' },
  step: 'reported',
  dueAt: now + dayMs,
  endBy: null,
  overdue: false,
  pastEnd: false,
  blocked: null,
  accepted: false,
  disputed: false,
  ...change,
})

test('[R6] every status has words for everyone who may read it', () => {
  for (const step of orderStatuses) {
    for (const part of ['reporter', 'crew', 'offered', 'waiting', 'other'] as const) {
      expect(lineWords(line({ step }), part, now).step).not.toBe('')
    }
  }
})

test('the resident hears who comes and when, and need not ring up', () => {
  const words = lineWords(line({ step: 'taken', owner: { kind: 'crew', name: '刘**' } }), 'reporter', now)
  expect(words).toMatchObject({ who: '刘师傅', step: '已接单', next: '您不用再打电话', tone: 'blue' })
  expect(words.when).toContain('前来')
})

test('the crew reads the same order as their own promise', () => {
  const words = lineWords(line({ step: 'taken', owner: { kind: 'crew', name: '刘建' } }), 'crew', now)
  expect(words).toMatchObject({ who: '您', step: '已接单' })
})

test('[R6] overdue changes the words as well as the colour', () => {
  const late = line({ step: 'open', dueAt: now - hourMs, overdue: true })
  const words = lineWords(late, 'reporter', now)
  expect(words.tone).toBe('late')
  expect(words.when).toContain('已超时')
})

test('[R6] blocked tells by whom, why, and when it is looked at again', () => {
  const blocked = { by: '隔壁业主', why: '要先商量谁出钱', until: now + dayMs }
  const words = lineWords(line({ step: 'blocked', blocked }), 'reporter', now)
  expect(words).toMatchObject({ who: '隔壁业主', next: '要先商量谁出钱' })
  expect(words.when).toContain('再看')
})

test('whoever waits knows the place in line', () => {
  expect(lineWords(line({ step: 'taken' }), 'waiting', now, { place: 2 }).step).toBe('排在第 2 位')
})

test('[V2] whoever is asked reads until when, and that a no does no harm', () => {
  const words = lineWords(line({ step: 'open' }), 'offered', now, { answerBy: now + 2 * hourMs })
  expect(words).toMatchObject({ when: '名额留到今天 12:00', next: '去不了也没关系，不记失约' })
})

test('while somebody objects nobody is promised the points; the resident’s line stays as it was', () => {
  const disputed = { ...line({ step: 'scored' }), disputed: true }
  expect(lineWords(line({ step: 'scored' }), 'crew', now).next).toBe('公示期满就到您账上')
  expect(lineWords(disputed, 'crew', now)).toMatchObject({ tone: 'amber', step: '有异议，正在核实' })
  expect(lineWords(disputed, 'reporter', now)).toEqual(lineWords(line({ step: 'scored' }), 'reporter', now))
})

test('what is mended is never shown as late', () => {
  expect(lineWords(line({ step: 'confirmed', overdue: true }), 'reporter', now).tone).toBe('green')
})
