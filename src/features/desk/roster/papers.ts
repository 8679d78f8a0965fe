import type { VolunteerProfile } from '../../../../domain/member/types'
import { isoDay } from '../../../words/dates'
import type { Tone } from '../../../ui/tone'

export interface Paper {
  text: string
  tone: Tone
}

/** Licences and insurance in words; what has run out says so (V3). `now` in epoch ms. */
export function papersOf(profile: VolunteerProfile, now: number): readonly Paper[] {
  const papers: Paper[] = profile.licences.map(({ name, number, validUntil }) =>
    validUntil < now
      ? { text: `${name} ${isoDay(validUntil)} 过期了`, tone: 'late' }
      : { text: `${name} ${number}，到 ${isoDay(validUntil)}`, tone: 'green' },
  )
  if (profile.insuredUntil === null) papers.push({ text: '还没有保险', tone: 'amber' })
  else if (profile.insuredUntil < now)
    papers.push({ text: `保险 ${isoDay(profile.insuredUntil)} 到期了`, tone: 'late' })
  else papers.push({ text: `保险到 ${isoDay(profile.insuredUntil)}`, tone: 'green' })
  if (profile.guardian !== null) papers.push({ text: `未满 18 岁，监护人 ${profile.guardian}`, tone: 'blue' })
  return papers
}
