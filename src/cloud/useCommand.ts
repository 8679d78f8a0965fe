import { useCallback, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../contract/actions'
import { notify } from '../ui/noticeStore'
import { call } from './call'
import type { CommandName } from '../../contract/names'
import { wordsFor } from '../words/refusals'
import type { Answer, Problem } from '../words/reply'

interface Options<Data> {
  /** what to say when it is done */
  done?: string | ((data: Data) => string)
  /** after it is done: refresh, go on */
  onDone?: (data: Data) => unknown
  /** return true when the screen has said it itself; otherwise the refusal's own sentence is shown */
  onRefused?: (problem: Problem) => boolean
}

export interface Command<Name extends CommandName> {
  run: (input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>
  /** for <Button busy> */
  busy: boolean
}

/** A command on a button: one at a time, says the outcome in words. */
export function useCommand<Name extends CommandName>(
  name: Name,
  options: Options<OutputOf<Name>> = {},
): Command<Name> {
  const [busy, setBusy] = useState(false)
  const latest = useRef(options)
  latest.current = options

  const run = useCallback(
    async (input: InputOf<Name>) => {
      setBusy(true)
      const answer = await call(name, input).finally(() => setBusy(false))
      const { done, onDone, onRefused } = latest.current
      if (answer.ok) {
        if (done !== undefined) notify('done', typeof done === 'function' ? done(answer.data) : done)
        onDone?.(answer.data)
      } else if (onRefused?.(answer) !== true) {
        notify('refusal', wordsFor(answer, true))
      }
      return answer
    },
    [name],
  )
  return { run, busy }
}
