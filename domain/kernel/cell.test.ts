import fc from 'fast-check'
import { asWords } from './cell'

test.each([
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '＝1+1',
  '053285550101',
  '1/2',
  '3-12',
  '2026-11-21',
  '11月21日',
  '8:30',
  '1e5',
  '1,200',
  'TRUE',
  '261121',
])('%j begins with an apostrophe', (words) => {
  expect(asWords(words)).toBe(`'${words}`)
})

test.each([
  '',
  '门框开裂',
  '139 0000 0001',
  '0532-85550101转8001',
  '2号楼2单元1401',
  '1401室',
  'a=b',
  '王-李',
])('%j stays as it is', (words) => {
  expect(asWords(words)).toBe(words)
})

test('whatever is written, no cell begins as a formula does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''),
      (rest, sign) => {
        expect(asWords(sign + rest)).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
      },
    ),
  )
})
