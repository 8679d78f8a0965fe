import { readFileSync } from 'node:fs'
import { allGroups } from '../../localcloud/conformance/checks'
import { knownFacts } from '../../localcloud/conformance/known'
import { readRecord, recordFile, sourceOf, type ConformanceRecord } from '../../localcloud/conformance/record'
import { conformancePage, countsOf, pageFile } from './page'

const recordOf = (
  held: string[],
  differed: string[] = [],
  source = sourceOf('documents'),
): ConformanceRecord => ({
  day: '2026-11-25',
  sdk: '4.0.2',
  groups: { documents: { source, held, differed } },
})
const [first = '', second = ''] = Object.keys(allGroups['documents'] ?? {})
const waysOf = (record: ConformanceRecord | null) =>
  new Map(knownFacts(allGroups, record).map(({ sentence, way }) => [sentence, way]))

test('the page in docs says what the checks and the record say: npm run docs:conformance', () => {
  expect(readFileSync(pageFile, 'utf8')).toBe(conformancePage(readRecord(recordFile)))
})

test('nothing that a real environment answered differently is left standing', () => {
  const facts = knownFacts(allGroups, readRecord(recordFile))
  expect(facts.filter(({ way }) => way === 'differs')).toEqual([])
})

test('what a real environment answered is recorded, or differs, and the rest is as it was', () => {
  const [before, after] = [waysOf(null), waysOf(recordOf([first], [second]))]
  expect([after.get(first), after.get(second)]).toEqual(['recorded', 'differs'])
  const others = [...before].filter(([sentence]) => sentence !== first && sentence !== second)
  for (const [sentence, way] of others) expect(after.get(sentence)).toBe(way)
})

test('a record of a check that was changed since does not count', () => {
  expect(waysOf(recordOf([first], [], 'of another day'))).toEqual(waysOf(null))
})

test('no two facts of a group are told by one sentence, and each is counted once', () => {
  const facts = knownFacts(allGroups, null)
  const told = countsOf(facts).match(/\d+(?= \|$)/gm) ?? []
  expect(told).toHaveLength(3)
  expect(told.reduce((sum, count) => sum + Number(count), 0)).toBe(facts.length)
  expect(conformancePage(null)).toContain('No real environment has been asked yet.')
  expect(conformancePage(recordOf([first], [second]))).toContain('| not so in a real environment | 1 |')
})
