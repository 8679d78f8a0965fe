import { readFileSync } from 'node:fs'
import { featuresFile, featuresPage } from './page'
import { features } from './rows'
import { testTitles, titlesIn } from './testTitles'

const titles = testTitles()
const rows = features.flatMap((section) => section.rows)

test('every test that is named for a clause is there', () => {
  const known = new Set(titles.map(({ title }) => title))
  const named = rows.flatMap(({ id, clauses }) =>
    clauses.flatMap(([, ...by]) => by.map((title) => ({ id, title }))),
  )
  expect(named.filter(({ title }) => !known.has(title))).toEqual([])
})

test('each row stands once and has clauses, and no test carries the name of a row that is none', () => {
  const ids = rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(rows.filter(({ clauses }) => clauses.length === 0)).toEqual([])
  const strange = titles.filter(({ tags }) => tags.some((tag) => !ids.includes(tag)))
  expect(strange).toEqual([])
})

test('the page in docs says what is proved now: npm run docs:features', () => {
  expect(readFileSync(featuresFile, 'utf8')).toBe(featuresPage(titles))
})

test('titles are read without their tags, whatever each puts into them', () => {
  const text = `
    test('[R6] [R7] nothing is lost', () => undefined)
    test.each([1])('[V4] a cap of %i', () => undefined)
    test.each\`a\`('a table', () => undefined)
    describe('no test', () => undefined)
  `
  expect(titlesIn(text, 'a.test.ts').map(({ title, tags }) => [title, tags])).toEqual([
    ['nothing is lost', ['R6', 'R7']],
    ['a cap of %i', ['V4']],
    ['a table', []],
  ])
})
