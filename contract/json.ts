import { actorsThatMay } from '../domain/member/policy'
import { toJsonSchema } from '@valibot/to-json-schema'
import { actions } from './actions'
import type { May } from './action'
import { actionNames, names } from './names'
import { commonRefusals, type RefusalCode } from './refusals'

/** Every reason to say no: what some action may answer. */
export const refusalCodes: readonly RefusalCode[] = [
  ...new Set([...commonRefusals, ...actionNames.flatMap((name) => actions[name].refusals)]),
]

/** The contract as data, served at /contract.json: every action with its schema, who may ask, and its refusals. */
export function contractJson() {
  return {
    refusals: refusalCodes,
    actions: actionNames.map((name) => {
      const { may, about, input, refusals } = actions[name]
      return {
        name,
        kind: names[name],
        roles: rolesOf(may),
        about,
        input: toJsonSchema(input, { errorMode: 'ignore', typeMode: 'input' }),
        refusals: [...new Set([...commonRefusals, ...refusals])],
      }
    }),
  }
}

/** Whoever may do it as a member needs no role besides. */
function rolesOf(may: May): readonly string[] {
  if (may === 'anyone' || may === 'member') return [may]
  const actors = actorsThatMay(may)
  return actors.includes('member') ? ['member'] : actors
}
