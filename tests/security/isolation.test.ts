import { actions, type InputOf } from '../../contract/actions'
import { actionNames, type ActionName } from '../../contract/names'
import { roles } from '../../domain/member/types'
import { openTestApi, type TestApi } from '../../cloudfunctions/testing/api'
import { elsewhere, here, others, people } from '../../cloudfunctions/testing/people'
import { goodWay } from '../../cloudfunctions/testing/specimens'
import { newMember } from '../../cloudfunctions/community/seed'
import { collections, type CollectionName } from '../../cloudfunctions/platform/collections'

// Somebody who is everything in both communities stands in the one and asks for what lies in the other (C8).

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
  const { openid, phone, home } = others.otherSecretary
  const both = { openid, phone, home, name: '韩两处', roles }
  await api.store.add('members', newMember(here.communityId, both, 1))
})
afterEach(() => api.close())

const names = Object.keys(collections) as CollectionName[]

/** What lies in our community, one text a document; who asks is not part of it. */
const ours = (): string[] =>
  names.flatMap((name) =>
    (api.documents(name) as readonly { _id: string; communityId: string }[])
      .filter(({ communityId }) => communityId === here.communityId)
      .map((document) => JSON.stringify(document)),
  )

/** What only somebody of our community may know: ids of its things, and its people. */
const secrets = (): string[] => [
  ...names
    .filter((name) => name !== 'communities')
    .flatMap((name) => api.documents(name) as readonly { _id: string; communityId: string }[])
    .filter(({ communityId }) => communityId === here.communityId)
    .map(({ _id }) => _id)
    // Its first body goes by the community's own id, which is no secret.
    .filter((id) => id !== here.communityId),
  ...Object.values(people).flatMap(({ name, phone }) => [name, phone]),
]

const stand = (action: ActionName, input: unknown) =>
  api.send('otherSecretary', { action, input, communityId: elsewhere.communityId })

test.each(actionNames)(
  '[C8] %s in the one community reads and changes nothing of the other',
  async (action) => {
    const { input } = await goodWay(action, api)
    const before = ours()
    const known = secrets()
    const reply = await stand(action, input)
    // To join our community is asked of our community, and its public facts are anybody's.
    if (action === 'member.join') return expect(reply).toEqual({ ok: false, code: 'member.already' })
    expect(ours()).toEqual(before)
    // Whoever has the number of a certificate has the paper.
    if (action === 'certificate.verify') return expect(reply.ok).toBe(true)
    const told = JSON.stringify(reply)
    const asked = JSON.stringify(input)
    for (const secret of known.filter((each) => !asked.includes(each))) expect(told).not.toContain(secret)
    expect(api.logged).toEqual([])
    return undefined
  },
)

test.each(actionNames.filter((action) => actions[action].may !== 'anyone'))(
  '[C8] %s by a member of the one only is refused in the other, and nothing changes',
  async (action) => {
    const { input } = await goodWay(action, api)
    const before = api.dump()
    for (const who of ['outsider', 'otherVolunteer'] as const) {
      const event = { action, input, communityId: here.communityId }
      expect(await api.send(who, event)).toEqual({ ok: false, code: 'member.none' })
    }
    expect(api.dump()).toBe(before)
  },
)

test('[C8] what lies in another of my communities is said to lie there, whichever way it is asked for', async () => {
  const { input } = await goodWay('order.get', api)
  const other = { ok: false, code: 'community.other', detail: { communityId: here.communityId } }
  expect(await stand('order.get', input)).toEqual(other)
  expect(await stand('order.publish', input)).toEqual(other)
  const inOurs = { action: 'order.get', input, communityId: here.communityId }
  expect(await api.send('otherSecretary', inOurs)).toMatchObject({ ok: true })
})

test('[C8] the same request to two communities is two requests, and neither is done for the other', async () => {
  const requestId = 'one-request-twice'
  const input: InputOf<'order.report'> = {
    kind: 'door',
    text: '单元门关不上',
    home: { building: '1号楼', unit: '1单元', room: '301' },
  }
  const send = (communityId: string) =>
    api.send('otherSecretary', { action: 'order.report', input, requestId, communityId })
  expect(await send(here.communityId)).toMatchObject({ ok: true })
  expect(await send(elsewhere.communityId)).toEqual({ ok: false, code: 'request.idReused' })
  expect(api.documents('orders').map(({ communityId }) => communityId)).toEqual([here.communityId])
})

test('[C8] who belongs to two is told both with their roles; leaving the one leaves the other as it was', async () => {
  const me = async (communityId?: string) => {
    const options = communityId === undefined ? {} : { communityId }
    return api.call('otherSecretary', 'member.me', {}, options)
  }
  expect(await me(elsewhere.communityId)).toMatchObject({
    data: {
      communityId: elsewhere.communityId,
      communities: [
        { communityId: here.communityId, name: here.name, roles },
        { communityId: elsewhere.communityId, name: elsewhere.name, roles: others.otherSecretary.roles },
      ],
    },
  })
  const theirs = () =>
    api.documents('members').filter(({ communityId }) => communityId === elsewhere.communityId)
  const before = theirs()
  await api.must('otherSecretary', 'member.leave', { confirm: '注销' }, { communityId: here.communityId })
  expect(theirs()).toEqual(before)
  expect(await me(here.communityId)).toEqual({ ok: false, code: 'member.none' })
  expect(await me()).toMatchObject({
    data: { communityId: elsewhere.communityId, communities: [{ name: '柳沟社区' }] },
  })
})
