import Taro from '@tarojs/taro'
import type { SessionView } from '../../contract/views/member'
import { cacheKey, keepCached, readCached } from '../cloud/cache'
import { communityId, keyHere, rememberCommunity } from '../cloud/community'
import { pending, prepare } from '../cloud/outbox'
import { storage } from '../platform/storage'
import { answering, freshPhone, Refused, sent } from '../testing/cloud'
import { community, resident } from '../testing/people'
import { forgetHere, forgetWith } from './forget'
import { loadSession, useSession } from './session'
import { switchCommunity } from './switchCommunity'

const communities = [
  { communityId: 'qingshi', name: '青石社区', roles: ['resident'] },
  { communityId: 'tingchao', name: '听潮社区', roles: ['resident', 'staff'] },
] as const
const inQingshi: SessionView = { ...resident, community, communities }
const inTingchao: SessionView = {
  ...resident,
  ...{ memberId: 'm7', communityId: 'tingchao', roles: ['resident', 'staff'] },
  community: { ...community, communityId: 'tingchao', name: '听潮社区' },
  communities,
}

let mine: SessionView[]
beforeEach(() => {
  freshPhone(undefined)
  mine = [inQingshi, inTingchao]
  answering({
    'member.me': () => {
      const place = sent.at(-1)?.communityId
      const found = mine.find((each) => place === undefined || each.communityId === place)
      if (found === undefined) throw new Refused('member.none')
      return found
    },
  })
})

test('[C8] whoever belongs to two names theirs in every call, and the pages begin anew in the other', async () => {
  await loadSession()
  expect(communityId()).toBe('qingshi')
  const empty = jest.fn()
  forgetWith(empty)
  switchCommunity('tingchao', 'me')
  expect(empty).toHaveBeenCalledTimes(1)
  expect(useSession.getState().me).toBeUndefined()
  expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/me/index' })
  await loadSession()
  expect(sent.at(-1)).toMatchObject({ communityId: 'tingchao' })
  expect(useSession.getState()).toMatchObject({ me: { memberId: 'm7' }, community: { name: '听潮社区' } })
})

test('[C8] an answer that was on its way from the one does not bring the person back to it', async () => {
  await loadSession()
  const late = loadSession()
  switchCommunity('tingchao', 'me')
  await late
  expect(communityId()).toBe('tingchao')
})

test('[C8] what was read, begun and not sent yet is kept apart', async () => {
  await loadSession()
  keepCached(cacheKey('order.mine', {}, communityId()), 'ours')
  storage.set(keyHere('draft', 'report'), { text: '门框开裂' })
  const first = prepare('order.grab', { orderId: 'o1' })
  switchCommunity('tingchao', 'me')
  expect(readCached(cacheKey('order.mine', {}, communityId()))).toBeUndefined()
  expect(storage.get(keyHere('draft', 'report'))).toBeUndefined()
  const second = prepare('order.grab', { orderId: 'o1' })
  expect(second.requestId).not.toBe(first.requestId)
  expect([first.communityId, second.communityId]).toEqual(['qingshi', 'tingchao'])
})

test('[C8] leaving the one forgets it on this phone and nothing of the other', async () => {
  await loadSession()
  const keep = () => {
    keepCached(cacheKey('order.mine', {}, communityId()), communityId())
    storage.set(keyHere('draft', 'report'), { text: communityId() })
    prepare('order.grab', { orderId: 'o1' })
  }
  keep()
  rememberCommunity('tingchao')
  keep()
  rememberCommunity('qingshi')
  expect(forgetHere()).toEqual(['tingchao'])
  expect(JSON.stringify(storage.keys().map((key) => [key, storage.get(key)]))).not.toContain('qingshi')
  rememberCommunity('tingchao')
  expect(readCached(cacheKey('order.mine', {}, 'tingchao'))?.data).toBe('tingchao')
  expect(storage.get(keyHere('draft', 'report'))).toEqual({ text: 'tingchao' })
  expect(pending().map((one) => one.communityId)).toEqual(['tingchao'])
})

test('[C8] a community that is theirs no more is let go, and the one that is left opens', async () => {
  await loadSession()
  mine = [{ ...inTingchao, communities: communities.slice(1) }]
  await loadSession()
  expect(useSession.getState().me?.memberId).toBe('m7')
  expect(communityId()).not.toBe('qingshi')
})
