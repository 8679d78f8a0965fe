import { useState } from 'react'
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

interface Asked<Values, Field extends string> {
  start: Values
  check: (values: Values) => Problems<Field>
  /** answers what came of it; nothing where the form does not send it itself */
  send: (values: Values) => unknown
  /** keeps what is written under this name until it was sent: a sheet that was closed, or an app that was killed, loses nothing */
  draft?: string
}

const wasDone = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true

/** A form: its values, what is wrong with them, and its button. */
export function useForm<Values extends object, Field extends string = keyof Values & string>({
  start,
  check,
  send,
  draft,
}: Asked<Values, Field>): Submit<Field> & { values: Values; change: (some: Partial<Values>) => void } {
  const key = draft === undefined ? undefined : keyHere('draft', draft)
  const [values, setValues] = useState(() => ({ ...start, ...kept<Values>(key) }))
  const change = (some: Partial<Values>) =>
    setValues((old) => {
      const changed = { ...old, ...some }
      if (key !== undefined) storage.set(key, changed)
      return changed
    })
  const sendAndForget = async () => {
    const answer = await send(values)
    if (key !== undefined && wasDone(answer)) storage.remove(key)
    return answer
  }
  return { values, change, ...useSubmit(check(values), sendAndForget) }
}

const kept = <Values>(key: string | undefined): Partial<Values> | undefined =>
  key === undefined ? undefined : (storage.get(key) as Partial<Values> | undefined)

/** The words for a field in which something must be written. */
export const owed = (written: string, words: string): string | undefined =>
  written.trim() === '' ? words : undefined
