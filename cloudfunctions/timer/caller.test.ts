import { calledByClock } from './caller'

const nobody = { trigger: undefined, openid: undefined, source: undefined }

test.each([
  ['the clock of the platform', { trigger: 'timer' }],
  ['the clock, as WeChat names it', { source: 'wx_trigger' }],
  ['the clock, both ways', { trigger: 'timer', source: 'wx_trigger', openid: '' }],
])('%s sets the timer going', (_, caller) => {
  expect(calledByClock({ ...nobody, ...caller })).toBe(true)
})

test.each([
  ['a phone', { openid: 'o-mei', source: 'wx_client' }],
  ['a phone that borrows the name of the clock', { openid: 'o-mei', trigger: 'timer' }],
  ['a login without WeChat', { source: '' }],
  ['HTTP access', { source: 'wx_http' }],
  ['a source nobody knows', { source: 'wx_unknown' }],
  ['another function', { source: 'scf' }],
  ['another function that the clock called', { source: 'wx_trigger,scf' }],
  ['a call that says nothing at all', {}],
])('%s does not', (_, caller) => {
  expect(calledByClock({ ...nobody, ...caller })).toBe(false)
})
