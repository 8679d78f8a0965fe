import { dayMs, hourMs } from '../kernel/time'
import { outageLimits } from './limits'
import {
  announceOutage,
  correctOutage,
  endOutage,
  explains,
  isStanding,
  outageWakeAt,
  touches,
  wakeOutage,
} from './outages'
import type { OutageFacts, Standing } from './types'

const at = Date.parse('2026-11-26T02:00:00.000Z')
const facts: OutageFacts = {
  ...{ kind: 'water', buildings: ['2号楼'], startsAt: at, endsAt: at + 6 * hourMs },
  ...{ words: '抢修', phone: null },
}
const ids = { outageId: 'o1', communityId: 'c1', by: 'm1', at, standing: 0 }

function standing(change: Partial<OutageFacts> = {}): Standing {
  const announced = announceOutage({ ...facts, ...change }, ids)
  if (!announced.ok) throw new Error(announced.code)
  return announced.outage
}

test('[R9] it ends after it begins and after now, and lasts no season', () => {
  const wrong = (change: Partial<OutageFacts>) => announceOutage({ ...facts, ...change }, ids)
  const refused = { ok: false, code: 'outage.timeWrong', detail: { maxDays: outageLimits.days } }
  expect(wrong({ endsAt: at })).toEqual(refused)
  expect(wrong({ startsAt: at + 7 * hourMs })).toEqual(refused)
  expect(wrong({ startsAt: at + 6 * hourMs })).toEqual(refused)
  expect(wrong({ endsAt: at + 90 * dayMs + 1 })).toEqual(refused)
  expect(wrong({ endsAt: at + 90 * dayMs }).ok).toBe(true)
  const far = { startsAt: at + 30 * dayMs, endsAt: at + 31 * dayMs }
  expect(wrong(far).ok).toBe(true)
  expect(wrong({ ...far, startsAt: far.startsAt + 1 })).toEqual(refused)
})

test('[R9] so many stand in one community and no more', () => {
  const told = { ...ids, standing: outageLimits.standing }
  expect(announceOutage(facts, told)).toMatchObject({ code: 'outage.tooMany', detail: { max: 30 } })
  expect(announceOutage(facts, { ...told, standing: outageLimits.standing - 1 }).ok).toBe(true)
})

test('[R9] a correction says it anew as a new version; written of an older one, or of nothing new, it changes nothing', () => {
  const outage = standing()
  const later = { ...facts, endsAt: at + 8 * hourMs }
  const corrected = correctOutage(outage, { seen: 1, facts: later, at: at + hourMs })
  expect(corrected).toMatchObject({
    outage: { endsAt: later.endsAt, version: 2, toldAt: at + hourMs, announcedAt: at },
  })
  expect(correctOutage(outage, { seen: 2, facts: later, at })).toEqual({ ok: false, code: 'outage.changed' })
  expect(correctOutage(outage, { seen: 1, facts, at })).toEqual({ ok: false, code: 'outage.same' })
  expect(correctOutage(outage, { seen: 1, facts: { ...facts, endsAt: at }, at })).toMatchObject({
    code: 'outage.timeWrong',
  })
  const over = { seen: 1, facts: later, at: facts.endsAt }
  expect(correctOutage(outage, over)).toEqual({ ok: false, code: 'outage.ended' })
})

test('[R9] it ends by itself at its hour, however late the clock comes by; or by the desk before', () => {
  const outage = standing()
  expect(outageWakeAt(outage)).toBe(facts.endsAt)
  expect(isStanding(outage, facts.endsAt - 1)).toBe(true)
  expect(isStanding(outage, facts.endsAt)).toBe(false)
  expect(wakeOutage(outage, facts.endsAt - 1)).toBeNull()
  const byTime = wakeOutage(outage, facts.endsAt + hourMs)
  expect(byTime).toMatchObject({ status: 'ended', by: 'time', endedAt: facts.endsAt })
  const byDesk = endOutage(outage, { seen: 1, at: at + hourMs })
  expect(byDesk).toMatchObject({ outage: { status: 'ended', by: 'desk', endedAt: at + hourMs } })
  expect(endOutage(outage, { seen: 2, at })).toEqual({ ok: false, code: 'outage.changed' })
  if (byTime === null || !byDesk.ok) throw new Error('it did not end')
  expect(outageWakeAt(byTime)).toBeNull()
  expect(wakeOutage(byDesk.outage, facts.endsAt)).toBeNull()
  expect(endOutage(byDesk.outage, { seen: 1, at })).toEqual({ ok: false, code: 'outage.ended' })
  expect(isStanding(byDesk.outage, at + hourMs)).toBe(false)
})

test('[R9] it touches its buildings, by any spelling, or everybody', () => {
  expect(touches(facts, '2栋')).toBe(true)
  expect(touches(facts, '3号楼')).toBe(false)
  expect(touches(facts, null)).toBe(true)
  expect(touches({ buildings: [] }, '3号楼')).toBe(true)
})

test('[R9] a report of its kind, or in its words, may be about it', () => {
  const about = (text: string, kind: 'pipe' | 'door' | null = null) =>
    explains({ kind: 'water' }, { text, kind })
  expect(about('家里没水了')).toBe(true)
  expect(about('厨房', 'pipe')).toBe(true)
  expect(about('门框开裂', 'door')).toBe(false)
  expect(about('', null)).toBe(false)
  expect(explains({ kind: 'other' }, { text: '', kind: 'other' })).toBe(false)
})
