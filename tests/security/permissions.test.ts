import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from '../../contract/actions'
import { actionNames } from '../../contract/names'
import { actingAs } from '../../domain/member/acting'
import { can } from '../../domain/member/policy'
import { roles, type Role } from '../../domain/member/types'
import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import type { PersonName } from '../../cloudfunctions/testing/people'
import { specimens } from '../../cloudfunctions/testing/specimens'
import { permissionsPage } from '../../scripts/permissions/page'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

/** Somebody of each role, who has besides it only that of a resident. */
const bearers: Readonly<Record<Role, PersonName>> = {
  resident: 'neighbour',
  volunteer: 'first',
  staff: 'staff',
  secretary: 'secretary',
  property: 'property',
}

describe.each(actionNames)('%s', (action) => {
  const { may } = actions[action]

  test.each(roles)('by the role %s passes the door exactly when the table says so', async (role) => {
    // Nobody's role is asked there, and leaving would take the bearers away.
    if (may === 'anyone') return
    const acting = actingAs({ memberId: 'm', communityId: 'qianshang', roles: ['resident', role] })
    const reply = await api.send(bearers[role], { action, input: specimens[action].full })
    const refusedByRole = !reply.ok && reply.code === 'role.wrong'
    // Reporting on behalf of somebody is decided by what is reported, not by the action.
    if (action === 'order.report') expect(refusedByRole).toBe(!can(acting, 'runDesk'))
    else expect(refusedByRole).toBe(may !== 'member' && !can(acting, may))
  })

  test('[C8] in another community is nobody’s, whatever they are in their own', async () => {
    if (may === 'anyone') return
    const event = { action, input: specimens[action].full, communityId: 'qianshang' }
    expect(await api.send('otherSecretary', event)).toEqual({ ok: false, code: 'member.none' })
  })
})

test('the page of permissions is printed from the table', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'permissions.md'), 'utf8')
  expect(page).toBe(permissionsPage())
})
