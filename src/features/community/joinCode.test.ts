import { communityIn } from './joinCode'

test.each([
  ['qingshi', 'qingshi'],
  ['  qingshi ', 'qingshi'],
  ['https://example.org/join?community=qingshi&from=poster', 'qingshi'],
  ['c%3Dqingshi', 'qingshi'],
  ['c=qingshi', 'qingshi'],
  ['c=01JD8Z3Q4T5V6W7X8Y9ZABCDEF', '01JD8Z3Q4T5V6W7X8Y9ZABCDEF'],
  ['http://127.0.0.1:8080/app/#/packages/member/join/index?scene=c%3DQS-2026', 'QS-2026'],
  ['', ''],
  ['不是编号', ''],
  ['%E0%A4%A', ''],
])('%s leads to the community %s', (text, id) => {
  expect(communityIn(text)).toBe(id)
})
