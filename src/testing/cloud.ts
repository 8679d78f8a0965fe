import type { Envelope, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode, RefusalDetail } from '../../contract/refusals'
import type { MeView } from '../../contract/views/member'
import { forgetHere } from '../app/forget'
import { transport } from '../platform/transport'
import { NetworkFailure } from '../platform/types'
import { useSession } from '../app/session'
import { useNotices } from '../ui/noticeStore'
import { community } from './people'

type Answers = { [Name in ActionName]?: (input: never) => OutputOf<Name> | Promise<OutputOf<Name>> }

/** Everything the screen sent, in order. */
export const sent: Envelope[] = []

/** A refusal to throw from an answer. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly detail: RefusalDetail | undefined
  constructor(code: RefusalCode, detail?: RefusalDetail) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

/** No answer comes: throw it from an answer. */
export const noNetwork = (): never => {
  throw new NetworkFailure('no answer')
}

/** A cloud that answers these actions; any other is a network failure. */
export function answering(answers: Answers): void {
  jest.spyOn(transport, 'deliver').mockImplementation(async (envelope) => {
    sent.push(envelope)
    const answer = answers[envelope.action as ActionName]
    if (answer === undefined) return noNetwork()
    try {
      return { ok: true, data: await answer(envelope.input as never) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { ok: false, code: error.code, ...(error.detail ? { detail: error.detail } : {}) }
    }
  })
}

/** What was sent for one action. */
export const sentOf = (action: ActionName): Envelope[] =>
  sent.filter((envelope) => envelope.action === action)

/** A phone nobody has used, in the hands of `me`; null has not joined, undefined is not known yet. Stores and memory begin anew. */
export function freshPhone(me: MeView | null | undefined): void {
  localStorage.clear()
  sent.length = 0
  forgetHere()
  useNotices.setState({ items: [] })
  useSession.setState({ me, community, problem: undefined })
}
