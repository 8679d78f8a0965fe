import { actionNames, type ActionName } from '../../contract/names'
import type { PersonName } from '../../cloudfunctions/testing/people'
import { openidOf, others, people } from '../../cloudfunctions/testing/people'
import { personIdOf } from '../../cloudfunctions/platform/identity'
import { everybody, openBusy, type Busy } from './stage'

let busy: Busy
beforeAll(async () => {
  busy = await openBusy()
}, 60_000)
afterAll(() => busy.api.close())

const cast = { ...people, ...others }
type Known = keyof typeof cast

/** What must not be told of a person: the name, the telephone, the door. */
const secretsOf = (name: Known): readonly RegExp[] => {
  const { name: called, phone, home } = cast[name]
  // A number on two doors, one in each community, tells of nobody.
  const doors = Object.values(cast).filter((person) => person.home?.room === home?.room)
  const room = doors.length === 1 && home !== null ? home.room : 'nowhere'
  return [called, phone, `(?<![0-9A-Za-z])${room}(?![0-9A-Za-z])`].map((text) => new RegExp(text))
}

const desk: readonly PersonName[] = ['secretary', 'staff']
/** lists made for the desk, where whole names belong */
const deskActions: readonly ActionName[] = [
  'order.desk',
  'desk.figures',
  'order.get',
  'order.mine',
  'order.board',
  'member.home',
  'volunteer.list',
  'member.list',
  'community.export',
  'points.objections',
]

/** Who may read about whom in this reply, from the privacy rule of the design. */
function may(
  viewer: PersonName,
  action: ActionName,
  subject: Known,
  input: Readonly<Record<string, unknown>>,
): boolean {
  if (viewer === subject) return true
  const ownPeople = viewer === 'otherSecretary' ? others : desk.includes(viewer) ? people : {}
  if (subject in ownPeople && deskActions.includes(action)) return true
  // The crew go to the resident's door while they hold the order.
  const order = busy.api.documents('orders').find(({ _id }) => _id === input['orderId'])
  const crew = order !== undefined && 'crew' in order.state ? order.state.crew : []
  const holds = crew.some(({ memberId }) => memberId === busy.api.memberId(viewer))
  return holds && action === 'order.contact' && subject === 'resident'
}

/** Inputs that look at everything there is, in our community, by id. */
function inputsOf(action: ActionName): readonly Readonly<Record<string, unknown>>[] {
  const ofOrders = busy.orders.map((orderId) => ({ orderId }))
  switch (action) {
    case 'order.get':
    case 'order.contact':
      return ofOrders
    case 'order.desk':
      return [{}, { status: 'finished' }, { counts: true }]
    case 'volunteer.list':
      return [{}, { status: 'approved' }]
    case 'community.export':
      return ['members', 'orders', 'redemptions', 'settlements'].map((collection) => ({ collection }))
    case 'points.line':
      return [{ settlementId: busy.settlementId, line: 0 }]
    case 'market.book':
      return [{ goodsId: busy.goodsId }]
    case 'market.waiting':
      return [{}, { status: 'collected' }]
    case 'market.cancel':
      return [{ redemptionId: busy.redemptionId }]
    case 'community.get':
      return [{}, { communityId: 'qianshang' }]
    default:
      return [{}]
  }
}

test.each(everybody)(
  '%s reads in no reply what is not theirs to know',
  async (viewer) => {
    const { api } = busy
    const own = viewer in cast ? secretsOf(viewer as Known).map(({ source }) => source) : []
    for (const action of actionNames) {
      for (const input of inputsOf(action)) {
        for (const communityId of [undefined, 'qianshang', 'liugou']) {
          const event = { action, input, ...(communityId === undefined ? {} : { communityId }) }
          const text = JSON.stringify(await api.send(viewer, event))
          for (const subject of Object.keys(cast) as Known[]) {
            const told = secretsOf(subject).filter(
              (secret) => secret.test(text) && !own.includes(secret.source),
            )
            if (told.length > 0 && !may(viewer, action, subject, input)) {
              throw new Error(
                `${action} ${JSON.stringify(input)} tells ${viewer} ${String(told[0])} of ${subject}: ${text}`,
              )
            }
            const ids = [openidOf(subject), personIdOf(openidOf(subject))]
            if (ids.some((id) => text.includes(id)))
              throw new Error(`${action} tells ${viewer} who ${subject} is on WeChat`)
          }
        }
      }
    }
  },
  120_000,
)

test.each(['outsider', 'otherVolunteer', 'otherSecretary', 'stranger'] as const)(
  '%s learns nothing of the other community, not even that something exists',
  async (viewer) => {
    const { api } = busy
    const ids = [...busy.orders, busy.goodsId, busy.redemptionId, busy.photoId]
    for (const action of actionNames) {
      const nothing = { orderId: 'nothing-here', goodsId: 'nothing-here', redemptionId: 'nothing-here' }
      for (const input of inputsOf(action)) {
        if (Object.keys(input).length === 0) continue
        const reply = await api.send(viewer, { action, input })
        for (const id of ids) expect(JSON.stringify(reply)).not.toContain(id)
        const other = Object.fromEntries(
          Object.entries(input).map(([key, value]) => [key, key in nothing ? 'nothing-here' : value]),
        )
        expect({ action, reply }).toEqual({ action, reply: await api.send(viewer, { action, input: other }) })
      }
    }
  },
  120_000,
)

test('the log and the messages of all this name nobody', () => {
  const { api } = busy
  const lines = [
    ...api.logged,
    ...api.cloud.outbox.all().map(({ data, page }) => JSON.stringify({ data, page })),
  ]
  expect(api.cloud.outbox.all().length).toBeGreaterThan(0)
  for (const line of lines) {
    for (const subject of Object.keys(cast) as Known[]) {
      for (const secret of secretsOf(subject)) expect(line).not.toMatch(secret)
      expect(line).not.toContain(openidOf(subject))
    }
  }
})
