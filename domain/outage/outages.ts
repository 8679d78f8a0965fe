import { refuse, type Refusal } from '../kernel/decision'
import { samePlace } from '../kernel/home'
import { dayMs } from '../kernel/time'
import type { OrderKind } from '../order/types'
import { outageLimits } from './limits'
import type { Ended, Outage, OutageFacts, OutageKind, Standing } from './types'

type Answer<Code extends string, State extends Outage = Standing> =
  { ok: true; outage: State } | Refusal<Code>

/** Its times hang together: it ends after it begins and after now, begins soon, and lasts no season. */
function timesWrong({ startsAt, endsAt }: Pick<OutageFacts, 'startsAt' | 'endsAt'>, at: number): boolean {
  return (
    endsAt <= at ||
    endsAt <= startsAt ||
    endsAt > at + outageLimits.days * dayMs ||
    startsAt > at + outageLimits.aheadDays * dayMs
  )
}

/** Announces one (R9). `facts.buildings` as the community spells them. */
export function announceOutage(
  facts: OutageFacts,
  {
    at,
    by,
    standing,
    ...ids
  }: { outageId: string; communityId: string; by: string; at: number; standing: number },
): Answer<'outage.timeWrong' | 'outage.tooMany'> {
  if (timesWrong(facts, at)) return refuse('outage.timeWrong', { maxDays: outageLimits.days })
  if (standing >= outageLimits.standing) return refuse('outage.tooMany', { max: outageLimits.standing })
  return {
    ok: true,
    outage: { ...ids, ...facts, status: 'standing', announcedAt: at, byMemberId: by, version: 1, toldAt: at },
  }
}

/** What a change is written to: one that stands still, as its writer saw it. */
function standingAs(outage: Outage, seen: number, at: number): Answer<'outage.ended' | 'outage.changed'> {
  if (outage.status === 'ended' || outage.endsAt <= at) return refuse('outage.ended')
  return outage.version === seen ? { ok: true, outage } : refuse('outage.changed')
}

/** Says it anew: another hour, other buildings, other words. Everybody it touches is told again. */
export function correctOutage(
  outage: Outage,
  { seen, facts, at }: { seen: number; facts: OutageFacts; at: number },
): Answer<'outage.ended' | 'outage.changed' | 'outage.timeWrong' | 'outage.same'> {
  const now = standingAs(outage, seen, at)
  if (!now.ok) return now
  if (timesWrong(facts, at)) return refuse('outage.timeWrong', { maxDays: outageLimits.days })
  if (sameFacts(now.outage, facts)) return refuse('outage.same')
  return { ok: true, outage: { ...now.outage, ...facts, version: outage.version + 1, toldAt: at } }
}

function sameFacts(a: OutageFacts, b: OutageFacts): boolean {
  const words = ({ kind, buildings, startsAt, endsAt, words, phone }: OutageFacts) =>
    JSON.stringify([kind, buildings, startsAt, endsAt, words, phone])
  return words(a) === words(b)
}

/** The desk says that it is over before its time. */
export function endOutage(
  outage: Outage,
  { seen, at }: { seen: number; at: number },
): Answer<'outage.ended' | 'outage.changed', Ended> {
  const now = standingAs(outage, seen, at)
  if (!now.ok) return now
  return { ok: true, outage: { ...now.outage, status: 'ended', endedAt: at, by: 'desk' } }
}

/** When time ends it; null once it is over. Epoch ms. */
export const outageWakeAt = (outage: Outage): number | null =>
  outage.status === 'standing' ? outage.endsAt : null

/** Its time is over: it ended then, however late the clock came by. Null while it is not. */
export function wakeOutage(outage: Outage, at: number): Ended | null {
  if (outage.status === 'ended' || outage.endsAt > at) return null
  return { ...outage, status: 'ended', endedAt: outage.endsAt, by: 'time' }
}

/** Stands now or will: also before the clock has come by, what is over is over. */
export const isStanding = (outage: Outage, at: number): boolean =>
  outage.status === 'standing' && outage.endsAt > at

/** It is cut off at this moment. */
export const isNow = ({ startsAt }: Pick<OutageFacts, 'startsAt'>, at: number): boolean => startsAt <= at

/** Whether it is about this building; who lives nowhere yet is told of everything. */
export const touches = ({ buildings }: Pick<OutageFacts, 'buildings'>, building: string | null): boolean =>
  building === null || buildings.length === 0 || buildings.some((name) => samePlace(name, building))

/** What is likely reported because of it. */
const explained: Readonly<Record<OutageKind, readonly OrderKind[]>> = {
  water: ['pipe', 'appliance'],
  power: ['electric', 'appliance', 'lock'],
  gas: ['appliance', 'pipe'],
  lift: ['other', 'electric'],
  heating: ['pipe'],
  other: [],
}

/** Words that name it, whatever kind was chosen. */
const tells: Readonly<Record<OutageKind, RegExp>> = {
  water: /停水|没水|没有水|断水|水压|不出水/,
  power: /停电|没电|没有电|断电|跳闸|灯.{0,3}不亮/,
  gas: /停气|没气|没有气|断气|打不着火/,
  lift: /电梯/,
  heating: /暖气|供暖|不热/,
  other: /^\b$/,
}

/** A report of this kind or in these words may well be about it: a hint, never a refusal (R9). */
export const explains = (
  { kind }: Pick<OutageFacts, 'kind'>,
  report: { kind: OrderKind | null; text: string },
) => tells[kind].test(report.text) || (report.kind !== null && explained[kind].includes(report.kind))
