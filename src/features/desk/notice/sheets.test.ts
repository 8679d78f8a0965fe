import { sheetsOf } from './sheets'

test('a short notice is one sheet, a long one and one with pictures more', () => {
  expect(sheetsOf({ text: '周三上午停水，请先存一点。', photos: [], names: [] })).toBe(1)
  expect(sheetsOf({ text: '停'.repeat(187), photos: [], names: [] })).toBe(1)
  expect(sheetsOf({ text: '停'.repeat(188), photos: [], names: [] })).toBe(2)
  expect(sheetsOf({ text: '', photos: [1], names: [] })).toBe(2)
})
