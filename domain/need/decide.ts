import { accept, refuse, type Decision } from '../kernel/decision'
import { dayMs, startOfDay } from '../kernel/time'
import { privateSideOf, tellsPrivate } from '../order/summary'
import { needDays } from './terms'
import type { Asker, Need, NeedCommand, NeedEvent, NeedRefusal, NeedStatus } from './types'

type Answer = Decision<NeedEvent, NeedRefusal>

/** In which states each command is heard. */
const heardIn = {
  list: ['asked', 'open'],
  decline: ['asked', 'open'],
  withdraw: ['asked', 'open', 'claimed', 'done'],
  invite: ['open'],
  uninvite: ['open'],
  claim: ['open'],
  promise: ['claimed'],
  release: ['claimed'],
  finish: ['claimed'],
  confirm: ['done'],
  answer: ['confirmed'],
  look: ['claimed', 'done'],
} as const satisfies Readonly<Record<NeedCommand['type'], readonly NeedStatus[]>>

/** Everything that happens to a need, decided (C1). */
export function decideNeed(need: Need, command: NeedCommand): Answer {
  if (!(heardIn[command.type] as readonly NeedStatus[]).includes(need.status))
    return refuse('need.wrongState')
  return whyNot(need, command) ?? accept(command)
}

function whyNot(need: Need, command: NeedCommand): Exclude<Answer, { ok: true }> | null {
  switch (command.type) {
    case 'list':
      return tellsOf([command.title, command.text], need.asker) ? refuse('need.private') : null
    case 'promise':
      return whyNotDay(command)
    case 'confirm':
      return command.fixed || command.words !== '' ? null : refuse('need.reasonMissing')
    case 'answer':
      return whyNotAnswer(need, command)
    case 'invite':
      return need.status === 'open' && need.invitation?.offerId === command.invitation.offerId
        ? refuse('need.already')
        : null
    case 'claim':
      return isAskers(need, command.helper.memberId) ? refuse('need.own') : null
    case 'decline':
    case 'withdraw':
    case 'uninvite':
    case 'release':
    case 'finish':
    case 'look':
      return null
    default:
      throw new Error(`unknown command ${String(command satisfies never)}`)
  }
}

const isAskers = ({ asker }: Need, memberId: string): boolean => asker.memberId === memberId

/** Words for everybody tell nobody's name, door or phone. */
const tellsOf = (words: readonly string[], asker: Asker): boolean =>
  words.some((each) => tellsPrivate(each, privateSideOf(asker)))

function whyNotDay({ promisedAt, at }: { promisedAt: number; at: number }) {
  if (promisedAt < at) return refuse('need.dayPast' as const)
  const max = needDays.promiseMax
  return promisedAt > at + max * dayMs ? refuse('need.dayFar' as const, { max }) : null
}

/** Only pictures of the work itself hang with the answer. */
function whyNotAnswer(need: Need, { text, photos }: { text: string; photos: readonly string[] }) {
  if (tellsOf([text], need.asker)) return refuse('need.private' as const)
  const known = 'works' in need ? need.works.flatMap((work) => work.photos) : []
  return photos.every((id) => known.includes(id)) ? null : refuse('need.photosUnknown' as const)
}

/** The last moment of the day of `at`: what is promised for a day may be done until its evening. */
export const endOfDay = (at: number): number => startOfDay(at) + dayMs - 1
