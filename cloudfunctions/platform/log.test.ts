import { createLog, scrub } from './log'

const personal = [
  '陈桂兰',
  '13900000001',
  '1401',
  '2号楼',
  'oABCDEFGHIJKLMNOPQRSTUVWX123',
  'p3k2qzv6xw4m5n7a2b3c4d5e6f7',
]

test('what could name a person or a home is taken out of a message', () => {
  const message = `E11000 dup key: { : "${personal[0]}" } ${personal.join(' ')} for '${personal[1]}'`
  for (const word of personal) expect(scrub(message)).not.toContain(word)
  expect(scrub(message)).toContain('dup key')
})

test('a fault is logged with its name, code and places, but not its own words about people', () => {
  const lines: string[] = []
  const error = Object.assign(new TypeError(`no home of ${personal.join(', ')}`), { errCode: -502001 })
  createLog((line) => lines.push(line)).fault('order.grab', error)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ action: 'order.grab', name: 'TypeError', code: -502001 })
  for (const word of personal) expect(lines.join()).not.toContain(word)
})

test('whatever is thrown can be logged', () => {
  const lines: string[] = []
  const log = createLog((line) => lines.push(line))
  for (const thrown of [undefined, null, 'text', 7, {}]) log.fault('order.grab', thrown)
  expect(lines).toHaveLength(5)
})
