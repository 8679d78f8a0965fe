import type { Envelope, InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { transport } from '../platform/transport'
import type { Problem } from '../words/reply'

type Given<Name extends ActionName> = OutputOf<Name> | Problem
export type Answers = {
  [Name in ActionName]?: Given<Name> | ((input: InputOf<Name>) => Given<Name> | Promise<Given<Name>>)
}

const isProblem = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'ok' in given && given.ok === false

/**
 * For tests of screens: the cloud answers by this table (data, or a refusal `{ ok: false, code }`, or a function of
 * the input); anything else is refused as `action.unknown`. Returns what was sent, in order.
 */
export function answerWith(answers: Answers): Envelope[] {
  const sent: Envelope[] = []
  jest.spyOn(transport, 'deliver').mockImplementation(async (envelope) => {
    sent.push(envelope)
    const given = answers[envelope.action as ActionName] as unknown
    const answer: unknown =
      typeof given === 'function' ? await (given as (input: unknown) => unknown)(envelope.input) : given
    if (answer === undefined) return { ok: false, code: 'action.unknown' }
    return isProblem(answer) ? answer : { ok: true, data: answer }
  })
  return sent
}
