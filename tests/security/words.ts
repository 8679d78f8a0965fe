import * as v from 'valibot'
import { specimens } from '../../cloudfunctions/testing/specimens'
import { actions } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import { contractJson } from '../../contract/json'

/** A field that takes any words, and the way to it: `['licences', 0, 'name']`. */
export interface TextField {
  action: ActionName
  name: string
  path: readonly (string | number)[]
}

interface JsonSchema {
  type?: string
  properties?: Readonly<Record<string, JsonSchema>>
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
}

/** Every field of every command into which people can write what they like, read off the contract. */
export const textFields: readonly TextField[] = contractJson()
  .actions.filter(({ kind }) => kind === 'command')
  .flatMap(({ name, input }) => stringsIn(input as JsonSchema).map((path) => fieldOf(name, path)))
  .filter(({ action, path }) => takes(action, withWords(specimens[action].full, path, '随便写')))

/** The way to every string in an input; those that are one of a list, an id or a telephone are sorted out by trying. */
function stringsIn(schema: JsonSchema): (string | number)[][] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      stringsIn(inner).map((path) => [key, ...path]),
    ),
    ...(schema.items === undefined ? [] : stringsIn(schema.items).map((path) => [0, ...path])),
    ...(schema.anyOf ?? []).flatMap(stringsIn),
    ...(schema.type === 'string' ? [[]] : []),
  ]
}

function fieldOf(action: ActionName, path: TextField['path']): TextField {
  // What no specimen shows could not be tried.
  const shown = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    specimens[action].full,
  )
  if (typeof shown !== 'string') throw new Error(`the specimen of ${action} lacks ${path.join('.')}`)
  return { action, name: path.filter((step) => step !== 0).join('.'), path }
}

function takes(action: ActionName, input: unknown): boolean {
  return v.safeParse(actions[action].input, input).success
}

/** The input with these words in that field. */
export function withWords<Input>(input: Input, path: TextField['path'], words: string): Input {
  const [step, ...rest] = path
  if (step === undefined) return words as Input
  const copy = (Array.isArray(input) ? [...(input as unknown[])] : { ...input }) as Record<
    string | number,
    unknown
  >
  copy[step] = withWords(copy[step], rest, words)
  return copy as Input
}
