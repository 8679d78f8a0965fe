import { readFileSync } from 'node:fs'
import { architectureFile, architectureNow } from './page'
import { countPlaces } from './places'

const counted = countPlaces()

test.each(counted.places)('one more $kind touches five places at most', ({ files }) => {
  expect(files.length).toBeGreaterThan(0)
  expect(files.slice(5)).toEqual([])
})

test('a whole noun stands on ten lines at most outside its own folders', () => {
  expect(counted.shipped.map(({ file, text }) => `${file}: ${text}`).slice(10)).toEqual([])
})

test('docs/ARCHITECTURE.md says what is so: npm run places', () => {
  expect(readFileSync(architectureFile, 'utf8')).toBe(architectureNow())
})
