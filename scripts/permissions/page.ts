import type { May } from '../../contract/action'
import { actions } from '../../contract/actions'
import { actionNames, isQuery } from '../../contract/names'
import type { Relation } from '../../domain/member/acting'
import { actors, reachOf, type Actor } from '../../domain/member/policy'

export const permissionsFile = 'docs/permissions.md'

/** In the order of the columns. */
const actorNames: Readonly<Record<Actor, string>> = {
  member: '居民',
  proxy: '代办人',
  confirmingProxy: '代办人，能确认',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
  unit: '共建单位',
}

const relationNames: Readonly<Record<Relation, string>> = {
  own: 'own',
  held: 'in their hands',
  heldForNobody: 'in their hands, of somebody without an account',
  awaited: 'they stand in line for',
  sent: 'sent to them',
  sentOnce: 'sent to them once',
  served: 'that they held once',
  joined: 'that they have joined',
  known: 'that was on the board',
  nobodys: 'of somebody without an account',
  others: 'of others',
}

/** Who may do what, with whose things: as the router and the rules ask (tests/security/permissions.test.ts tries every cell). */
export function permissionsPage(): string {
  const head = ['action', '', 'deed', ...actors.map((actor) => actorNames[actor])]
  const rows = actionNames.map((name) => {
    const { may } = actions[name]
    const deed = may === 'anyone' ? 'anyone, without membership' : may
    return [
      `\`${name}\``,
      isQuery(name) ? 'asks' : 'does',
      deed,
      ...actors.map((actor) => cellOf(may, actor)),
    ]
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Permissions',
    '',
    'Printed by `npm run docs:permissions` from `domain/member/policy.ts` and the contract; a test holds it to them.',
    '',
    'Everybody who belongs to the community has the column 居民; each other column says what that role adds. ● is with anything of the community, words say with whose things only. A thing of another community does not exist for the caller. What state a thing must be in is decided by the rules of its noun.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

function cellOf(may: May, actor: Actor): string {
  if (may === 'anyone' || may === 'member') return actor === 'member' ? '●' : ''
  const reach = reachOf(may, actor)
  if (reach === undefined) return ''
  return reach === 'any' ? '●' : reach.map((relation) => relationNames[relation]).join('; ')
}
