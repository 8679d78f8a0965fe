import { applicationProblem, applyInput, noApplication } from './application'

test('one skill is enough to apply', () => {
  expect(applicationProblem(noApplication)).toBe('点一点您会修什么，一样也行')
  expect(applicationProblem({ ...noApplication, skills: ['lock'] })).toBeUndefined()
})

test('a minor names a guardian', () => {
  const minor = { ...noApplication, skills: ['lock' as const], minor: true }
  expect(applicationProblem(minor)).toMatch(/家长/)
  expect(applicationProblem({ ...minor, guardian: '周敏' })).toBeUndefined()
})

test('papers are good until the end of their day here', () => {
  const licence = { name: '电工证', number: 'T-001', validUntil: '2027-03-01' }
  const input = applyInput({ ...noApplication, skills: ['electric'], licences: [licence] })
  expect(input.licences?.[0]?.validUntil).toBe(Date.parse('2027-03-01T15:59:59Z'))
  expect(input).not.toHaveProperty('insuredUntil')
})
