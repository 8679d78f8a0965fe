import { create } from 'zustand'
import type { DeskRow, OrderAnswer } from '../../../../contract/views/order'
import { hazardsOf } from '../../../../domain/order/hazards'
import { keyHere } from '../../../cloud/community'
import { storage } from '../../../platform/storage'
import { emptyDraft, inputOf, toldByOf, type IntakeDraft } from './draft'
import { forgetWith } from '../../../app/forget'

/** each community has its own */
const key = () => keyHere('draft', 'intake')

interface IntakeState {
  draft: IntakeDraft
  /** written down and sent: now it waits to be published */
  sent: DeskRow | null
}

const kept = (): IntakeState => ({
  draft: { ...emptyDraft, ...(storage.get(key()) as Partial<IntakeDraft> | undefined) },
  sent: null,
})
/** The report being written down. Kept on this machine, so that a closed window loses nothing of a phone call. */
export const useIntake = create<IntakeState>(kept)

export function change(draft: IntakeDraft): void {
  storage.set(key(), draft)
  useIntake.setState({ draft })
}

/**
 * The report has its number; what is left of it is the row that is published next.
 * @param slots the community's rule: how many people an order asks for
 */
export function reported(answer: OrderAnswer, at: number, slots: number): void {
  const { draft } = useIntake.getState()
  storage.remove(key())
  useIntake.setState({ draft: emptyDraft, sent: rowOf(draft, answer, { at, slots }) })
}

forgetWith(() => useIntake.setState(kept()))

export function startAnew(): void {
  useIntake.setState({ sent: null })
}

function rowOf(
  draft: IntakeDraft,
  { orderId, no, status }: OrderAnswer,
  { at, slots }: { at: number; slots: number },
): DeskRow {
  const { kind, channel, home, text, photos } = draft
  const { urgent = false } = inputOf(draft, at)
  return {
    ...{ orderId, no, status, kind, channel, urgent, home, text },
    reporterName: draft.name.trim(),
    reporterPhone: draft.noPhone ? '' : draft.phone,
    dangers: hazardsOf(text, draft.danger),
    proxyName: null,
    summary: '',
    wordsHeld: false,
    slots,
    photos: photos.map((photo) => ({ ...photo, checking: true })),
    voice: null,
    crewNames: [],
    crewIds: [],
    offers: [],
    reportedAt: at,
    finishedAt: null,
    resultNote: '',
    resultPhotos: [],
    stars: null,
    visits: [],
    points: null,
    singleHanded: false,
    proposal: null,
    noticed: false,
    line: {
      owner: { kind: 'community', name: '' },
      step: status,
      dueAt: null,
      endBy: null,
      overdue: false,
      pastEnd: false,
      blocked: null,
      accepted: false,
      disputed: false,
    },
    reopenedCount: 0,
    joined: 0,
    call: { dueAt: null, tries: 0, last: null, toldBy: toldByOf(draft) },
  }
}
