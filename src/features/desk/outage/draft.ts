import type { InputOf } from '../../../../contract/actions'
import type { OutageView } from '../../../../contract/views/outage'
import { hourMs } from '../../../../domain/kernel/time'
import type { OutageKind } from '../../../../domain/outage/types'
import type { Problems } from '../../../app/useForm'
import { hourOf, isoDay } from '../../../words/dates'

/** An outage as it is written: days from the calendar, hours as people write them. */
export interface OutageForm {
  kind: OutageKind
  buildings: readonly string[]
  /** it has begun, or begins now */
  begun: boolean
  startDay: string
  startHour: string
  endDay: string
  endHour: string
  words: string
  phone: string
}

/** Two hours from now on the whole hour, as most are mended. */
export function newForm(now: number): OutageForm {
  const end = Math.ceil(now / hourMs) * hourMs + 2 * hourMs
  return {
    ...{ kind: 'water', buildings: [], begun: true, words: '', phone: '' },
    ...{ startDay: isoDay(now), startHour: '8:00', endDay: isoDay(end), endHour: hourOf(end) },
  }
}

/** One that stands, to be corrected. */
export function formOf(
  { kind, buildings, startsAt, endsAt, words, phone }: OutageView,
  now: number,
): OutageForm {
  return {
    ...{ kind, buildings, words, phone: phone ?? '' },
    begun: startsAt <= now,
    ...{ startDay: isoDay(startsAt), startHour: hourOf(startsAt) },
    ...{ endDay: isoDay(endsAt), endHour: hourOf(endsAt) },
  }
}

/** 18:00, 18, 18点, 18点半, 8：30 on this day; null when it is no hour. Epoch ms. */
export function momentOf(day: string, hour: string): number | null {
  const said = /^(\d{1,2})(?:[:：](\d{2})|点(半|\d{1,2}分?)?|时)?$/.exec(hour.replace(/\s/g, ''))
  if (said === null) return null
  const hours = Number(said[1])
  const minutes = said[3] === '半' ? 30 : Number.parseInt(said[2] ?? said[3] ?? '0', 10)
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null
  return Date.parse(`${day}T00:00:00.000+08:00`) + hours * hourMs + minutes * 60_000
}

/** What is wrong, in words. */
export function problemsOf(form: OutageForm, now: number): Problems<'startHour' | 'endHour'> {
  const start = form.begun ? now : momentOf(form.startDay, form.startHour)
  const end = momentOf(form.endDay, form.endHour)
  return {
    startHour: start === null ? '写几点，如 8:00' : undefined,
    endHour:
      end === null
        ? '写几点，如 18:00'
        : end <= now || (start !== null && end <= start)
          ? '恢复的时间要在后面'
          : undefined,
  }
}

/** As the cloud takes it; what has begun keeps its beginning, or begins now. */
export function factsOf(form: OutageForm): InputOf<'outage.announce'> {
  const { kind, buildings, begun, words } = form
  const startsAt = begun ? null : momentOf(form.startDay, form.startHour)
  const phone = form.phone.trim()
  return {
    ...{ kind, buildings: [...buildings], words: words.trim() },
    endsAt: momentOf(form.endDay, form.endHour) ?? 0,
    ...(startsAt === null ? {} : { startsAt }),
    ...(phone === '' ? {} : { phone }),
  }
}
