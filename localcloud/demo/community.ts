import type { BodyKind } from '../../domain/body/kinds'
import type { CommunityNumber } from '../../domain/community/numbers'
import type { OrderKind } from '../../domain/order/types'
import type { Founding } from '../../scripts/found/found'

export const COMMUNITY_ID = 'qianshang'

const units = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}单元`)

/** The demo community: eight buildings of a resettled estate, by the default rules and standard. */
export const community: Founding = {
  communityId: COMMUNITY_ID,
  name: '阡上社区',
  phone: '0532-00000000',
  marketHours: '周一至周五 9:00–11:30、14:00–17:00，社区一楼',
  buildings: [2, 3, 2, 2, 2, 2, 2, 3].map((count, i) => ({ name: `${i + 1}号楼`, units: units(count) })),
}

/** Whom residents call at once. None of these numbers is anybody's. */
export const numbers: readonly CommunityNumber[] = [
  { topic: 'hotline', name: '社区值班室', phone: '0532-00000001' },
  { topic: 'property', name: '安居物业值班', phone: '0532-00000002' },
  { topic: 'lift', name: '平稳电梯维保', phone: '0532-00000003' },
  { topic: 'gas', name: '城区燃气抢修', phone: '0532-00000004' },
  { topic: 'water', name: '城区供水抢修', phone: '0532-00000005' },
  { topic: 'power', name: '城区供电抢修', phone: '0532-00000006' },
]

interface DemoBody {
  kind: BodyKind
  name: string
  phone: string
  orderKinds?: OrderKind[]
  buildings?: string[]
  /** the one that every community begins with, under its own name */
  first?: true
}

/** Whom the community hands over to. None of these exists. */
export const bodies: readonly DemoBody[] = [
  { kind: 'property', name: '阡上物业', phone: '0532-00000002', first: true },
  { kind: 'lift', name: '平稳电梯维保', phone: '0532-00000003' },
  { kind: 'water', name: '城区供水', phone: '0532-00000005', orderKinds: ['pipe'] },
  { kind: 'street', name: '街道城管科', phone: '0532-00000007' },
]

/** Under what the demo knows a body's id. */
export const bodyKey = (name: string): string => `body ${name}`
