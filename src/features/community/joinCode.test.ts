import { communityIn } from './joinCode'

test.each([
  ['qingshi', 'qingshi'],
  ['  qingshi ', 'qingshi'],
  ['https://example.org/join?community=qingshi&from=poster', 'qingshi'],
  ['c%3Dqingshi', 'qingshi'],
  ['c=qingshi', 'qingshi'],
  ['', ''],
  ['不是编号', ''],
  ['%E0%A4%A', ''],
])('%s leads to the community %s', (text, id) => {
  expect(communityIn(text)).toBe(id)
})
