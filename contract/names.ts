import { merged } from './noun'
import { nouns } from './nouns'

/**
 * Everything people can ask of the cloud, by its stable name: a command changes something and takes a requestId, a query
 * never does. Apart from the schemas, so that the phone does not carry them; `actions` must declare exactly these.
 */
export const names = merged(nouns, 'names')

export type ActionName = keyof typeof names
export type QueryName = {
  [Name in ActionName]: (typeof names)[Name] extends 'query' ? Name : never
}[ActionName]
export type CommandName = Exclude<ActionName, QueryName>

export const actionNames = Object.keys(names) as ActionName[]
export const isActionName = (name: string): name is ActionName => Object.hasOwn(names, name)
export const isQuery = (name: ActionName): name is QueryName => names[name] === 'query'
