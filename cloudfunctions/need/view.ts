import type {
  NeedDeed,
  NeedDeskRow,
  NeedDeskView,
  NeedRow,
  NeedView,
  WorkView,
} from '../../contract/views/need'
import { lateAt } from '../../domain/case/clocks'
import { cutTo } from '../../domain/kernel/cut'
import { maskName } from '../../domain/kernel/mask'
import { can, type Deed } from '../../domain/member/policy'
import { unitsOf, type Acting } from '../../domain/member/acting'
import { decideNeed } from '../../domain/need/decide'
import { isListed } from '../../domain/need/evolve'
import { needKindNames } from '../../domain/need/names'
import { needLimits } from '../../domain/need/limits'
import { needClocks } from '../../domain/need/terms'
import { needThing } from '../../domain/need/thing'
import type { Helper, Need, NeedCommand, PublicWords, Work } from '../../domain/need/types'
import { privateSideOf, publicSummary } from '../../domain/order/summary'
import { photoViews } from '../attachment/view'
import type { AttachmentDocument } from '../platform/documents'

/** What everybody reads of who helps: a unit by its name, a member masked. */
const helperName = (helper: Helper): string => (helper.as === 'unit' ? helper.name : maskName(helper.name))

/** Its public words, once it was listed. */
const wordsOf = (need: Need): PublicWords | null => {
  if (isListed(need)) return need
  return need.status === 'withdrawn' ? need.listed : null
}

export function needRow(need: Need, memberId: string): NeedRow {
  const { needId, no, kind, status, openedAt } = need
  const shown = wordsOf(need)
  return {
    ...{ needId, no, kind, status, openedAt },
    title: shown?.title ?? cutTo(need.words, needLimits.title),
    place: shown?.place ?? '',
    helper: 'helper' in need ? helperName(need.helper) : '',
    promisedAt: 'helper' in need ? need.promisedAt : null,
    mine: need.asker.memberId === memberId,
  }
}

const isLate = (need: Need, at: number): boolean => (lateAt(needClocks(need)) ?? at + 1) <= at

export function needDeskRow(need: Need, memberId: string, at: number): NeedDeskRow {
  const { source, asker } = need
  const title = wordsOf(need)?.title ?? cutTo(bareWords(need), needLimits.title)
  return {
    ...needRow(need, memberId),
    // In a list of many no telephone and no door.
    title: title === '' ? needKindNames[need.kind] : title,
    ...{ source, asker: asker.name, late: isLate(need, at), dueAt: needClocks(need).dueAt },
  }
}

export interface NeedViewer {
  acting: Acting
  at: number
  units: NeedView['units']
}

/** Whether they read it at all: what is not listed is between whoever asked and the desk. */
export const mayRead = (need: Need, acting: Acting): boolean =>
  wordsOf(need) !== null || need.asker.memberId === acting.memberId || can(acting, 'runDesk')

/** In their hands, as themselves or as a unit. */
export const holds = (need: Need, { memberId, ...acting }: Acting): boolean => {
  if (!('helper' in need)) return false
  const { helper } = need
  return helper.as === 'unit'
    ? unitsOf({ memberId, ...acting }).includes(helper.unitId)
    : helper.memberId === memberId
}

/** One need, whole, for this viewer. */
export function needView(need: Need, photos: readonly AttachmentDocument[], viewer: NeedViewer): NeedView {
  const { acting, at, units } = viewer
  const staff = can(acting, 'runDesk')
  const isAsker = need.asker.memberId === acting.memberId
  const close = staff || isAsker || holds(need, acting)
  const told = isListed(need) ? need : need.status === 'withdrawn' ? need.listed : null
  const seen = { memberId: acting.memberId, staff: close }
  return {
    ...needRow(need, acting.memberId),
    source: need.source,
    text: wordsOf(need)?.text ?? '',
    // Whoever helps asks for it where each look is kept (need.contact, V6).
    words: staff || isAsker ? need.words : '',
    since: need.since,
    dueAt: needClocks(need).dueAt,
    claims: (told?.claims ?? []).map(({ helper, until, cause, reason }) => ({
      ...{ helper: helperName(helper), until, cause, reason: close ? reason : '' },
    })),
    works: (told?.works ?? []).map((work) =>
      workView(work, close, close ? photoViews(photos, work.photos, seen) : []),
    ),
    answer:
      need.status === 'answered'
        ? { text: need.answer.text, at: need.answer.at, photos: photoViews(photos, need.answer.photos, seen) }
        : null,
    reason: 'reason' in need && close ? need.reason : '',
    can: allowed(need, acting, at),
    units: need.status === 'open' ? units : [],
    desk: staff ? deskView(need, at) : null,
  }
}

const workView = (
  { helper, at, words, verdict }: Work,
  close: boolean,
  photos: WorkView['photos'],
): WorkView => ({
  ...{ helper: helperName(helper), at, photos },
  words: close ? words : '',
  verdict: verdict === null ? null : { ...verdict, words: close ? verdict.words : '' },
})

/** What was said, as it might be said to everybody. */
const bareWords = ({ words, asker }: Need): string => publicSummary(words, privateSideOf(asker))

function deskView(need: Need, at: number): NeedDeskView {
  const { name, phone, home } = need.asker
  const words = bareWords(need)
  const proposal = wordsOf(need) ?? {
    title: cutTo(words, needLimits.title),
    text: words.length > needLimits.title ? cutTo(words, needLimits.text) : '',
    place: home?.building ?? '',
  }
  const { title, text, place } = proposal
  return { asker: { name, phone, home }, proposal: { title, text, place }, late: isLate(need, at) }
}

/** The rules themselves are asked, with blameless values for what people would still have to fill in. */
function allowed(need: Need, acting: Acting, at: number): NeedDeed[] {
  const thing = needThing(need)
  const drafts = draftsFor(acting, at)
  return (Object.keys(drafts) as NeedDeed[]).filter((name) => {
    const [deed, command] = drafts[name]
    if (name === 'need.confirm' && holds(need, acting)) return false
    return can(acting, deed, thing) && decideNeed(need, command).ok
  })
}

function draftsFor({ memberId }: Acting, at: number): Readonly<Record<NeedDeed, [Deed, NeedCommand]>> {
  const helper = { as: 'member', memberId, name: '-' } as const
  return {
    'need.put': ['runDesk', { type: 'list', title: '-', text: '', place: '', at }],
    'need.decline': ['runDesk', { type: 'decline', reason: '-', byMemberId: memberId, at }],
    'need.withdraw': ['recallNeed', { type: 'withdraw', reason: '', at }],
    'need.claim': ['helpOut', { type: 'claim', helper, at }],
    'need.contact': ['keepClaim', { type: 'look' }],
    'need.promise': ['keepClaim', { type: 'promise', promisedAt: at, at }],
    'need.release': ['keepClaim', { type: 'release', cause: 'gaveBack', reason: '-', at }],
    'need.finish': ['keepClaim', { type: 'finish', words: '-', photos: [], at }],
    'need.confirm': ['settleNeed', { type: 'confirm', fixed: true, words: '', by: 'asker', at }],
    'need.answer': ['runDesk', { type: 'answer', text: '-', photos: [], byMemberId: memberId, at }],
  }
}
