import { useCallback, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../contract/actions'
import { notify } from '../ui/noticeStore'
import { call } from './call'
import type { CommandName } from '../../contract/names'
import { wordsFor } from '../words/refusals'
import type { Answer, Problem } from '../words/reply'

/** Each is given what was asked as well: by the time of the answer the screen may show something else. */
interface Options<Input, Data> {
  /** what to say when it is done */
  done?: string | ((data: Data, input: Input) => string)
  /** after it is done: refresh, go on */
  onDone?: (data: Data, input: Input) => unknown
  /** return true when the screen has said it itself; otherwise the refusal's own sentence is shown */
  onRefused?: (problem: Problem, input: Input) => boolean
  /** by which consent I do it for somebody else (R3) */
  consentId?: string | undefined
}

export interface Command<Name extends CommandName> {
  run: (input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>
  /** for <Button busy> */
  busy: boolean
}

/** A command on a button: one at a time, says the outcome in words. */
export function useCommand<Name extends CommandName>(
  name: Name,
  options: Options<InputOf<Name>, OutputOf<Name>> = {},
): Command<Name> {
  const [busy, setBusy] = useState(false)
  const latest = useRef(options)
  latest.current = options

  const run = useCallback(
    async (input: InputOf<Name>) => {
      setBusy(true)
      const answer = await call(name, input, latest.current.consentId).finally(() => setBusy(false))
      const { done, onDone, onRefused } = latest.current
      if (answer.ok) {
        if (done !== undefined) notify('done', typeof done === 'function' ? done(answer.data, input) : done)
        onDone?.(answer.data, input)
      } else if (onRefused?.(answer, input) !== true) {
        notify('refusal', wordsFor(answer, true))
      }
      return answer
    },
    [name],
  )
  return { run, busy }
}
