import { dayMs, hourMs } from '../../../domain/kernel/time'
import { sayTimed } from './sayTimed'

const now = Date.parse('2026-11-21T10:00:00+08:00')

test('moments are said as on the day they are read', () => {
  const hint = ['师傅说修好了，请您看看。', { part: now + 2 * dayMs }, '前没说，就算修好了'] as const
  expect(sayTimed(hint, now)).toBe('师傅说修好了，请您看看。后天上午前没说，就算修好了')
  expect(sayTimed(hint, now + dayMs)).toBe('师傅说修好了，请您看看。明天上午前没说，就算修好了')
  expect(sayTimed(['约好', { moment: now + 5 * hourMs }, '前上门'], now)).toBe('约好今天 15:00前上门')
  expect(sayTimed(['点开看原因'], now)).toBe('点开看原因')
})
