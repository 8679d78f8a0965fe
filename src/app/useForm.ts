import { useRef, useState } from 'react'
import { keyHere } from '../cloud/community'
import { storage } from '../platform/storage'

/** What is wrong with each field, in words; what is right is absent or undefined. */
export type Problems<Field extends string> = Partial<Record<Field, string | undefined>>

interface Submit<Field extends string> {
  /** what is wrong with this field, once somebody has tried to send; for <Field error> */
  problem: (field: Field) => string | undefined
  /** for the button: sends when nothing is wrong, and from then on says what is */
  submit: () => unknown
}

/** The button of a form whose values are kept elsewhere: in a draft that survives, or in a store. */
export function useSubmit<Field extends string>(
  problems: Problems<Field>,
  send: () => unknown,
): Submit<Field> {
  const [tried, setTried] = useState(false)
  const wrong = Object.values(problems).some((words) => words !== undefined)
  const submit = () => {
    setTried(true)
    return wrong ? undefined : send()
  }
  return { problem: (field) => (tried ? problems[field] : undefined), submit }
}

interface Form<Values, Field extends string> extends Submit<Field> {
  values: Values
  change: (some: Partial<Values>) => void
  /** what was there when it opened comes from an earlier time, and lies over what is saved */
  restored: boolean
}

interface Asked<Values, Field extends string> {
  start: Values
  check: (values: Values) => Problems<Field>
  /** answers what came of it; nothing where the form does not send it itself */
  send: (values: Values) => unknown
  /** what is written is kept under this name until it was sent: a sheet that was closed, or an app that was killed, loses nothing (U2) */
  draft: string
}

const wasDone = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true

/** A form: its values, what is wrong with them, and its button. */
export function useForm<Values extends object, Field extends string = keyof Values & string>({
  start,
  check,
  send,
  draft,
}: Asked<Values, Field>): Form<Values, Field> {
  const key = keyHere('draft', draft)
  const [kept] = useState(() => storage.get(key) as Partial<Values> | undefined)
  const [values, setValues] = useState(() => ({ ...start, ...kept }))
  const latest = useRef(values)
  const change = (some: Partial<Values>) => {
    // Kept at once, not when the screen comes to it: by then the app may be gone.
    latest.current = { ...latest.current, ...some }
    storage.set(key, latest.current)
    setValues(latest.current)
  }
  const sendAndForget = async () => {
    const answer = await send(values)
    if (wasDone(answer)) storage.remove(key)
    return answer
  }
  return { values, change, restored: kept !== undefined, ...useSubmit(check(values), sendAndForget) }
}

/** For a form whose values go into another one: handed on is sent. */
export const handingOn =
  <Values>(hand: (values: Values) => unknown) =>
  (values: Values) => {
    hand(values)
    return { ok: true }
  }

/** The words for a field in which something must be written. */
export const owed = (written: string, words: string): string | undefined =>
  written.trim() === '' ? words : undefined
