import { useState } from 'react'

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
  send: (values: Values) => unknown
}

/** A form: its values, what is wrong with them, and its button. */
export function useForm<Values extends object, Field extends string = keyof Values & string>({
  start,
  check,
  send,
}: Asked<Values, Field>): Submit<Field> & { values: Values; change: (some: Partial<Values>) => void } {
  const [values, setValues] = useState(start)
  const change = (some: Partial<Values>) => setValues((old) => ({ ...old, ...some }))
  return { values, change, ...useSubmit(check(values), () => send(values)) }
}

/** The words for a field in which something must be written. */
export const owed = (written: string, words: string): string | undefined =>
  written.trim() === '' ? words : undefined
