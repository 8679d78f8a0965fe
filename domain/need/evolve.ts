import { needLimits } from './limits'
import type { Claim, ClaimedNeed, DoneNeed, ListedNeed, Need, NeedEvent, OpenNeed, Work } from './types'

/** The need after what happened. An event that does not fit its state is an error of the program. */
export function evolveNeed(need: Need, event: NeedEvent): Need {
  switch (event.type) {
    case 'list':
      return listed(need, event)
    case 'decline':
      return {
        ...base(need),
        status: 'declined',
        since: event.at,
        reason: event.reason,
        byMemberId: event.byMemberId,
      }
    case 'withdraw':
      return withdrawn(need, event)
    case 'invite':
      return { ...inStatus(need, 'open'), invitation: event.invitation }
    case 'uninvite':
      return { ...inStatus(need, 'open'), invitation: null }
    case 'claim': {
      const { invitation: _over, ...open } = inStatus(need, 'open')
      const claim: Claim = { helper: event.helper, claimedAt: event.at, promisedAt: null }
      return { ...open, ...claim, status: 'claimed', since: event.at }
    }
    case 'promise':
      return { ...inStatus(need, 'claimed'), promisedAt: event.promisedAt }
    case 'release':
      return released(inStatus(need, 'claimed'), event)
    case 'finish': {
      const claimed = inStatus(need, 'claimed')
      const { words, photos, at } = event
      const work: Work = { helper: claimed.helper, words, photos, at, verdict: null }
      return { ...claimed, status: 'done', since: at, works: kept([...claimed.works, work]) }
    }
    case 'confirm':
      return confirmed(inStatus(need, 'done'), event)
    case 'answer': {
      const { type: _type, ...answer } = event
      return { ...inStatus(need, 'confirmed'), status: 'answered', since: event.at, answer }
    }
    case 'look':
      return need
    default:
      throw new Error(`unknown event ${String(event satisfies never)}`)
  }
}

type Event<Type extends NeedEvent['type']> = Extract<NeedEvent, { type: Type }>

function inStatus<Status extends Need['status']>(
  need: Need,
  status: Status,
): Extract<Need, { status: Status }> {
  if (need.status !== status) throw new Error(`a need that is ${need.status} instead of ${status}`)
  return need as Extract<Need, { status: Status }>
}

const kept = <Each>(history: readonly Each[]): Each[] => history.slice(-needLimits.history)

/** What it was from the beginning. */
function base(need: Need) {
  const { needId, communityId, no, kind, source, asker, words, enteredByMemberId, openedAt, since } = need
  return { needId, communityId, no, kind, source, asker, words, enteredByMemberId, openedAt, since }
}

function listed(need: Need, { title, text, place, at }: Event<'list'>): OpenNeed {
  // Other words for what is listed already give nobody new time.
  if (need.status === 'open') return { ...need, title, text, place }
  return {
    ...base(need),
    ...{ title, text, place, listedAt: at, claims: [], works: [] },
    ...{ status: 'open', since: at, invitation: null },
  }
}

function released(
  { helper, claimedAt, promisedAt: _no, ...rest }: ClaimedNeed,
  event: Event<'release'>,
): OpenNeed {
  const { cause, reason, at } = event
  const claim = { helper, from: claimedAt, until: at, cause, reason }
  return { ...rest, status: 'open', since: at, invitation: null, claims: kept([...rest.claims, claim]) }
}

/** 没办好: back to who claimed it, who promises another day; the whole has no new time. */
function confirmed(need: DoneNeed, { fixed, words, by, at }: Event<'confirm'>): Need {
  const last = need.works.at(-1)
  const verdict = { fixed, words, by, at }
  const works = last === undefined ? need.works : [...need.works.slice(0, -1), { ...last, verdict }]
  if (fixed) return { ...need, status: 'confirmed', since: at, works }
  return { ...need, status: 'claimed', since: at, works, promisedAt: null }
}

function withdrawn(need: Need, { reason, at }: Event<'withdraw'>): Need {
  const shown = isListed(need) ? publicPart(need) : null
  return { ...base(need), status: 'withdrawn', since: at, reason, listed: shown }
}

const publicPart = ({ title, text, place, listedAt, claims, works }: ListedNeed) => ({
  ...{ title, text, place, listedAt, claims, works },
})

export const isListed = (need: Need): need is ListedNeed => 'claims' in need
