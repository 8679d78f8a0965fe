import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import { defaultRules, defaultStandard } from '../../domain/community/defaults'
import type { CommunityRules } from '../../domain/community/types'
import type { Role } from '../../domain/member/types'
import { awardEntry, settleEntry } from '../../domain/points/entries'
import { openTestCloud, type TestCloud } from '../../localcloud/testing'
import { collections, type CollectionName } from '../platform/collections'
import type { Services } from '../platform/context'
import type { CommunityDocument, GoodsDocument, MemberDocument } from '../platform/documents'
import { layoutNow } from '../platform/layout'
import type { Handler } from '../platform/context'
import { memberIdOf, personIdOf } from '../platform/identity'
import { postEntries } from '../points/ledger'
import { writeStock } from '../market/redemptions'
import { accepted } from '../platform/reply'
import { createRouter } from '../platform/router'
import { createServices } from '../platform/services'
import type { Documents } from '../platform/store'
import { inTransaction } from '../platform/transaction'

/** Saturday, 21 November 2026, noon in Shanghai. */
export const noon = Date.parse('2026-11-21T12:00:00+08:00')
export const ownCommunity = 'qianshang'

/** A small community on a local cloud of its own, with the real SDK; time stands still until it is moved. */
export interface Scene {
  cloud: TestCloud
  /** services of a fresh function instance, as each running call has one */
  instance: () => Services
  /** runs this in a function instance that is free: as in the cloud, one does one thing at a time */
  within: <Result>(work: (services: Services) => Promise<Result>) => Promise<Result>
  /** sends an action as this person, from an instance of its own */
  call: <Name extends ActionName>(
    openid: string,
    action: Name,
    input: InputOf<Name>,
    requestId?: string,
  ) => Promise<Reply<OutputOf<Name>>>
  join: (
    openid: string,
    more?: Partial<MemberDocument> & { roles?: readonly Role[] },
  ) => Promise<MemberDocument>
  /** pays points out as a scored and settled order would */
  givePoints: (openid: string, points: number) => Promise<void>
  putGoods: (goods: Partial<GoodsDocument> & { goodsId: string }) => Promise<void>
  documents: <Name extends CollectionName>(name: Name) => readonly Documents[Name][]
  /** everything that lies in the database, to prove that nothing changed */
  everything: () => unknown
  close: () => Promise<void>
}

export interface SceneOptions {
  handlers: readonly Handler[]
  rules?: Partial<CommunityRules>
}

export async function openScene({ handlers, rules = {} }: SceneOptions): Promise<Scene> {
  const cloud = await openTestCloud({ now: noon })
  const instance = (): Services => ({ ...createServices(cloud.sdk()), now: () => cloud.clock.now() })
  const free: Services[] = []
  const within: Scene['within'] = async (work) => {
    const services = free.pop() ?? instance()
    try {
      return await work(services)
    } finally {
      free.push(services)
    }
  }
  const { store } = instance()
  await store.add('communities', communityNamed(ownCommunity, rules))
  let gifts = 0

  return {
    cloud,
    instance,
    within,
    call: async <Name extends ActionName>(
      openid: string,
      action: Name,
      input: InputOf<Name>,
      requestId?: string,
    ) => {
      const event = { action, input, ...(requestId === undefined ? {} : { requestId }) }
      const reply = await within((services) => createRouter(services, handlers)(event, openid))
      return reply as Reply<OutputOf<Name>>
    },
    join: async (openid, more = {}) => {
      const member = memberNamed(openid, more)
      await store.add('members', member)
      return member
    },
    givePoints: async (openid, points) => {
      gifts += 1
      const pay = {
        subject: { kind: 'order' as const, id: `gift${String(gifts)}` },
        communityId: ownCommunity,
        memberId: memberIdOf(ownCommunity, openid),
        points,
        at: noon - 1000,
        text: '门窗·小修',
        approvedByMemberId: 'secretary',
      }
      await within((services) =>
        inTransaction(services, async (tx) => {
          await postEntries(tx, [awardEntry(pay), settleEntry(pay)])
          return accepted(null)
        }),
      )
    },
    putGoods: async (more) => {
      const goods = goodsNamed(more)
      await store.add('goods', { ...goods, stock: 0 })
      if (goods.stock === 0) return
      const { goodsId, stock, communityId } = goods
      const entry = { ...boughtAt(noon), entryId: `first:${goodsId}`, goodsId, communityId, quantity: stock }
      await within((services) =>
        inTransaction(services, async (tx) => {
          await writeStock(tx, entry, stock)
          return accepted(null)
        }),
      )
    },
    documents: <Name extends CollectionName>(name: Name) =>
      cloud.documents(name) as unknown as readonly Documents[Name][],
    everything: () =>
      structuredClone(
        Object.fromEntries(Object.keys(collections).map((name) => [name, cloud.documents(name)])),
      ),
    close: () => cloud.close(),
  }
}

const boughtAt = (at: number) => ({
  at,
  kind: 'bought' as const,
  note: '首批采购',
  byMemberId: 'secretary',
  redemptionId: null,
})

export function communityNamed(communityId: string, rules: Partial<CommunityRules> = {}): CommunityDocument {
  return {
    _id: communityId,
    communityId,
    name: '阡上社区',
    phone: '053280000000',
    marketHours: '周二、周六 9:00–11:00，服务大厅',
    buildings: [{ name: '2号楼', units: ['1单元', '2单元'] }],
    rules: { ...defaultRules, ...rules },
    standard: defaultStandard,
    joinCode: `join-${communityId}`,
    layout: layoutNow,
    wakeAt: noon,
    wakeTries: 0,
  }
}

function memberNamed(openid: string, more: Partial<MemberDocument>): MemberDocument {
  const communityId = more.communityId ?? ownCommunity
  const memberId = memberIdOf(communityId, openid)
  return {
    _id: memberId,
    memberId,
    communityId,
    personId: personIdOf(openid),
    openid,
    name: '林晓梅',
    phone: '13800000000',
    home: { building: '2号楼', unit: '2单元', room: '1401' },
    roles: ['resident'],
    volunteer: null,
    relatives: [],
    joinedAt: noon - 86_400_000,
    version: 1,
    wakeAt: null,
    wakeTries: 0,
    ...more,
  }
}

function goodsNamed(more: Partial<GoodsDocument> & { goodsId: string }): GoodsDocument {
  return {
    _id: more.goodsId,
    communityId: ownCommunity,
    name: '暖壶',
    category: 'home',
    picture: 'thermos',
    points: 10,
    stock: 5,
    limitPerMonth: 2,
    listed: true,
    createdAt: noon - 86_400_000,
    ...more,
  }
}
