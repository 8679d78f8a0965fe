import { actions } from '../../contract/actions'
import { actionNames, isQuery } from '../../contract/names'
import { rolesThatMay } from '../../domain/member/policy'
import { roles, type Role } from '../../domain/member/types'

export const permissionsFile = 'docs/permissions.md'

/** 居民 … in the order of the columns. */
const roleNames: Readonly<Record<Role, string>> = {
  resident: '居民',
  volunteer: '志愿者',
  staff: '社区工作者',
  secretary: '书记',
  property: '物业',
}

/** Who may ask what: role × action, as the router decides it (tests/security/permissions.test.ts tries every cell). */
export function permissionsPage(): string {
  const head = ['action', '', 'deed', ...roles.map((role) => roleNames[role])]
  const rows = actionNames.map((name) => {
    const { may } = actions[name]
    const allowed = may === 'anyone' || may === 'member' ? roles : rolesThatMay(may)
    const deed = may === 'anyone' ? 'anyone, without membership' : may
    return [
      `\`${name}\``,
      isQuery(name) ? 'asks' : 'does',
      deed,
      ...roles.map((role) => (allowed.includes(role) ? '●' : '')),
    ]
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Permissions',
    '',
    'Printed by `npm run docs:permissions` from `domain/member/policy.ts` and the contract; a test holds it to them. Whose the thing is (own order, own family, other community) is decided by the rules of each noun: a thing of another community does not exist for the caller.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}
