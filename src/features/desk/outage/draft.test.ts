import { hourMs, minuteMs } from '../../../../domain/kernel/time'
import { momentOf, newForm, problemsOf } from './draft'

const midnight = Date.parse('2026-11-26T00:00:00.000+08:00')

test('[R9] an hour as people write it', () => {
  const at = (hour: string) => {
    const moment = momentOf('2026-11-26', hour)
    return moment === null ? null : (moment - midnight) / hourMs
  }
  expect(['18:00', '18', '18点', '18点半', '8：30', '18时', '24:00', '8点5分', ' 9 : 15 '].map(at)).toEqual([
    ...[18, 18, 18, 18.5, 8.5, 18, 24, 8 + 5 / 60, 9.25],
  ])
  expect(['', '傍晚', '25', '18:60', '24:01', '118'].map(at)).toEqual([null, null, null, null, null, null])
})

test('[R9] it must be over after it begins and after now', () => {
  const now = midnight + 10 * hourMs
  const form = newForm(now + minuteMs)
  expect(problemsOf(form, now)).toEqual({ startHour: undefined, endHour: undefined })
  expect(form.endHour).toBe('13:00')
  expect(problemsOf({ ...form, endHour: '9:00' }, now).endHour).toBe('恢复的时间要在后面')
  const later = { ...form, begun: false, startHour: '14:00' }
  expect(problemsOf(later, now).endHour).toBe('恢复的时间要在后面')
  expect(problemsOf({ ...later, startHour: '早上' }, now).startHour).toBe('写几点，如 8:00')
})
