import type { May } from '../../../contract/action'
import { actions } from '../../../contract/actions'
import { actionNames, type ActionName } from '../../../contract/names'
import { actorsThatMay } from '../../../domain/member/policy'
import { roles, type Role } from '../../../domain/member/types'
import { fieldsOf, thingsIn, type Input, type Things } from '../../../cloudfunctions/testing/inputs'
import { specimens } from '../../../cloudfunctions/testing/specimens'
import { dayMs } from '../../../domain/kernel/time'
import { isCommand, type Move } from '../client'
import { communityIds, persons, type Person } from '../people'
import { by, withRole, type Stage } from './stage'

const queries = actionNames.filter((name) => !isCommand(name))

/** Somebody looks at something they may look at. */
export function look(stage: Stage): Move | null {
  const { random } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const action = random.pick(queries)
  const { may } = actions[action]
  const input = inputOf(stage, action, random.pick(persons))
  // Whatever may be asked is refused to some: who may not, or asks for what there is not.
  if (random.chance(0.1)) return { who: random.pick(persons), action, input: { ...input, unheardOf: 1 } }
  const able = withRole(stage, communityId, ...rolesFor(may))
  return able.length === 0 ? null : by(random.pick(able), { action, input })
}

/** Of them one is needed; none where belonging is enough. */
function rolesFor(may: May): readonly Role[] {
  if (may === 'anyone' || may === 'member') return []
  const actors = actorsThatMay(may)
  return actors.includes('member') ? [] : roles.filter((role) => role !== 'resident' && actors.includes(role))
}

/** Anybody tries anything with any id, in their community or another. */
export function mischief(stage: Stage): Move {
  const { random } = stage
  const action = random.pick(actionNames)
  const who = random.pick(persons)
  const right = inputOf(stage, action, who)
  const input = random.chance(0.15) ? { ...right, unheardOf: 1 } : right
  return random.chance(0.4)
    ? { who, action, input, communityId: random.pick(communityIds) }
    : { who, action, input }
}

/** An input about things that are there, with some of what may be left out, in the name of who sends it. */
function inputOf({ world, random, now }: Stage, action: ActionName, self: Person): Input {
  const tomorrow = [now + dayMs]
  const things: Things = {
    ...thingsIn(world),
    communityId: [...communityIds, 'nowhere'],
    line: [0, 1, 2],
    ...{ promisedAt: tomorrow, dueAt: tomorrow, reviewAt: tomorrow },
  }
  const said = fieldsOf(action, things).filter(({ optional }) => !optional || random.chance(0.3))
  const input = Object.fromEntries(said.map(({ name, choices }) => [name, random.pick(choices)]))
  return inOwnName(input, specimens[action].full, self)
}

/** Whoever names a person names themself: people are traced by their names. */
function inOwnName(input: Input, full: Input, self: Person): Input {
  const { name, phone, home } = self
  const own: Input = 'name' in full && 'phone' in full ? { name, phone, home } : {}
  const inner = (value: unknown) => (isObject(value) ? inOwnName(value, value, self) : value)
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, field in own ? own[field] : inner(value)]),
  )
}

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
