import { readFileSync } from 'node:fs'
import { toldFile, toldPage } from './page'

test('docs/told.md is what the table says: npm run docs:told', () => {
  expect(readFileSync(toldFile, 'utf8')).toBe(toldPage())
})
