import type { HistoryLine } from '../../contract/views/order'
import { bodyIdOfSent } from '../../domain/body/first'
import { maskName } from '../../domain/kernel/mask'
import { storyOf } from '../../domain/order/story'
import type { OrderState } from '../../domain/order/states'
import type { StoryEntry } from '../../domain/order/types'
import type { OrderDocument, AttachmentDocument } from '../platform/documents'
import { photoViews } from '../attachment/view'
import { ofBodyOnly, takesPart, type Viewer } from './viewer'
import { wordsOfOthers } from './wordsFor'

/**
 * What happened, when, who it was, and what they gave: words, pictures, stars. Looks at the contact are for the reporter
 * and the desk to know about; who objected, for the desk alone; what was given, for whom it belongs to.
 */
export function historyView(
  { journal, state }: OrderDocument,
  viewer: Viewer,
  photos: readonly AttachmentDocument[],
): HistoryLine[] {
  const whole = viewer.staff || viewer.reporter
  const nameless = (type: string, byName: string) =>
    byName === '' ||
    viewer.joined ||
    ofJoining.has(type) ||
    (type === 'objected' && !viewer.staff) ||
    ofAppeals.has(type)
  const named = (name: string) => (viewer.staff ? name : maskName(name))
  const given = new Set(storyOf(state))
  /** The entry of this event; each is told once, also when several came in one moment. */
  const entryOf = (type: string, at: number): StoryEntry | undefined => {
    const entry = [...given].find((each) => each.what === type && each.at === at)
    if (entry !== undefined) given.delete(entry)
    return entry
  }
  const { memberId } = viewer.member
  return journal.flatMap(({ at, byName, byMemberId, events }) =>
    events
      .map(({ type }) => ({ type, entry: entryOf(type, at) }))
      .filter(({ type }) => whole || type !== 'contactViewed')
      .filter(({ type }) => takesPart(viewer) || type !== 'objected')
      .filter(({ type }) => viewer.staff || viewer.came || !ofAppeals.has(type))
      .filter(({ type, entry }) => !ofBodies.has(type) || mayKnowOf(entry, viewer, state.communityId))
      .filter(({ type }) => viewer.staff || !ofDesk.has(type))
      .map(({ type, entry }) => ({
        at,
        what: type,
        who: nameless(type, byName) ? '' : named(byName),
        ...(byMemberId === memberId && !nameless(type, byName) ? { me: true as const } : {}),
        ...givenView(entry, { viewer, photos, named, state }),
      })),
  )
}

/** Who else meets it is nobody's business. */
const ofJoining: ReadonlySet<string> = new Set(['joined', 'unjoined'])

/** Between the desk and whom a lapse is counted against. */
const ofAppeals: ReadonlySet<string> = new Set(['lapseAppealed', 'lapseAnswered'])

/** Of the desk alone: no points were given yet. */
const ofDesk: ReadonlySet<string> = new Set(['scoreProposed', 'scoreReturned'])

/** What passes between the community and a body. */
const ofBodies: ReadonlySet<string> = new Set(['handedOver', 'accepted', 'answered', 'overdueTold'])

/** Of what was sent to another body a company learns nothing, not even that it was. */
const mayKnowOf = (entry: StoryEntry | undefined, viewer: Viewer, communityId: string): boolean =>
  !ofBodyOnly(viewer) || (entry !== undefined && isOfBody(entry, viewer, communityId))

const isOfBody = (entry: StoryEntry, { bodyId }: Viewer, communityId: string): boolean =>
  'toName' in entry && bodyId !== null && bodyIdOfSent({ to: 'other', ...entry }, communityId) === bodyId

type Given = Pick<
  HistoryLine,
  'note' | 'photos' | 'stars' | 'release' | 'offer' | 'body' | 'until' | 'fixed' | 'before'
>
const nothing: Given = { note: '', photos: [] }

interface Telling {
  viewer: Viewer
  photos: readonly AttachmentDocument[]
  named: (name: string) => string
  state: OrderState
}

function givenView(entry: StoryEntry | undefined, { viewer, photos, named, state }: Telling): Given {
  const { communityId } = state
  if (entry === undefined) return nothing
  // Who was let go, and how, stands in the line itself.
  const release =
    entry.what === 'released' ? { release: { cause: entry.cause, name: named(entry.name) } } : {}
  // Nobody but the desk learns who said no.
  const offer =
    entry.what === 'offerEnded' && mayRead(entry, viewer, communityId)
      ? { offer: { why: entry.why, name: named(entry.name) } }
      : {}
  const stars =
    entry.what === 'confirmed' && entry.stars !== null && mayReadStars(viewer) ? { stars: entry.stars } : {}
  if (!mayRead(entry, viewer, communityId)) return { ...nothing, ...release, ...offer, ...stars }
  const seen = { memberId: viewer.member.memberId, staff: viewer.staff }
  const shown = 'photos' in entry ? photoViews(photos, entry.photos ?? [], seen) : []
  return {
    note: saidIn(entry, viewer, state),
    photos: shown,
    ...release,
    ...offer,
    ...stars,
    ...bodyView(entry),
    ...(entry.what === 'corrected' ? { before: entry.before } : {}),
  }
}

/** Which body it was, what day it named, and whether it is mended. */
const bodyView = (entry: StoryEntry): Pick<Given, 'body' | 'until' | 'fixed'> => ({
  ...('toName' in entry ? { body: entry.toName } : {}),
  ...('until' in entry ? { until: entry.until } : {}),
  ...('fixed' in entry ? { fixed: entry.fixed } : {}),
})

/** People write telephone numbers into their reasons: only the desk, the reporter and who wrote it read them whole. */
const saidIn = ({ words, memberId }: StoryEntry, viewer: Viewer, state: OrderState): string =>
  memberId === viewer.member.memberId ? words : wordsOfOthers(words, state, viewer)

const mayReadStars = (viewer: Viewer): boolean => takesPart(viewer) || viewer.came

/** To whom these words belong: the desk and the reporter, those whose work they are about, and whoever said them. */
function mayRead(entry: StoryEntry, viewer: Viewer, communityId: string): boolean {
  const { memberId } = viewer.member
  if (viewer.staff || entry.memberId === memberId) return true
  switch (entry.what) {
    // Why somebody could not come is between them and the desk.
    case 'released':
    case 'leftLine':
    case 'offerEnded':
    case 'scoreProposed':
    case 'scoreReturned':
      return false
    // An objection is read by the desk and whoever objected, its answer by whom it concerns.
    case 'objected':
      return false
    // What stood there before is between the desk and whose it is; so is what was said on the phone.
    case 'corrected':
    case 'called':
    case 'confirmed':
      return viewer.reporter
    // Why the desk holds it to be without danger: whoever goes there may know.
    case 'published':
      return viewer.crew
    case 'finished':
    case 'leftUnresolved':
      return takesPart(viewer) || entry.crew.some((one) => one.memberId === memberId)
    case 'reopened':
    case 'reopenUndone':
    case 'scoreWithdrawn':
    case 'scoreKept':
    case 'timeSet':
    case 'timeDeclined':
      return takesPart(viewer) || viewer.came
    case 'handedOver':
    case 'accepted':
    case 'answered':
      return takesPart(viewer) || isOfBody(entry, viewer, communityId)
    case 'declined':
    case 'blocked':
    case 'withdrawn':
      return takesPart(viewer)
    // Points are given in the open (P1).
    case 'scored':
    case 'scoreCorrected':
      return true
    default:
      throw new Error(`unknown entry of a story ${String(entry satisfies never)}`)
  }
}
