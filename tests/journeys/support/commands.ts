import { names } from '../../../contract/names'

/** Whether this action changes something. */
export const isCommand = (action: string): boolean =>
  (names as Readonly<Record<string, 'command' | 'query'>>)[action] === 'command'
