import type { Licence } from '../../domain/member/types'
import type { Home } from '../../domain/kernel/home'
import type { OrderKind } from '../../domain/order/types'

/** One invented person of the demo, as /demo.json tells of them. */
export interface DemoPerson {
  /** what they are called in /demo.json: `resident`, `volunteer2` … */
  readonly role: string
  readonly name: string
  readonly openid: string
  /** who they are, in a few words, for the stage */
  readonly about: string
}

/** One community of the demo with those who live there; somebody may live in two. */
export interface DemoCommunity {
  readonly communityId: string
  readonly name: string
  /** what they are called in this community → openid */
  readonly roles: Readonly<Record<string, string>>
  readonly people: readonly DemoPerson[]
}

/**
 * What GET /demo.json answers: role → openid for everyone of the first community and the list with names, and beside
 * it every community with its own.
 */
export interface DemoPeople {
  readonly communityId: string
  readonly people: readonly DemoPerson[]
  readonly communities: readonly DemoCommunity[]
  readonly [role: string]: string | readonly DemoPerson[] | readonly DemoCommunity[]
}

/** Nobody lives here: a local cloud that was started empty. */
export const NOBODY: DemoPeople = { communityId: '', people: [], communities: [] }

export interface Castmember {
  readonly name: string
  readonly phone: string
  readonly home: Home
  readonly about: string
  /** roles of the desk that the secretary gave them */
  readonly appointed?: readonly ('staff' | 'property')[]
  /** for which body of the list they work, by its name */
  readonly worksFor?: string
  /** what they serve with, when they are volunteers */
  readonly skills?: readonly OrderKind[]
  readonly licence?: Pick<Licence, 'name' | 'number'>
}

const at = (building: string, unit: string, room: string): Home => ({ building, unit, room })

// Nobody here exists; names and numbers are invented.
export const cast = {
  secretary: {
    name: '周敏',
    phone: '19900000001',
    home: at('1号楼', '1单元', '201'),
    about: '社区书记',
  },
  staff: {
    name: '孙晓云',
    phone: '19900000002',
    home: at('6号楼', '2单元', '402'),
    about: '社区工作者',
    appointed: ['staff'],
  },
  property: {
    name: '郝志强',
    phone: '19900000003',
    home: at('7号楼', '1单元', '101'),
    about: '物业维修主管',
    appointed: ['property'],
    worksFor: '阡上物业',
  },
  resident: {
    name: '王桂兰',
    phone: '19900000011',
    home: at('2号楼', '2单元', '1401'),
    about: '71 岁，和老伴住，用大字体',
  },
  resident2: {
    name: '赵德福',
    phone: '19900000012',
    home: at('5号楼', '1单元', '301'),
    about: '78 岁，独居',
  },
  resident3: {
    name: '陈丽',
    phone: '19900000013',
    home: at('3号楼', '2单元', '602'),
    about: '上班族，有个两岁的孩子',
  },
  resident4: {
    name: '马玉芬',
    phone: '19900000014',
    home: at('4号楼', '1单元', '501'),
    about: '66 岁，退休教师',
  },
  resident5: {
    name: '高明',
    phone: '19900000015',
    home: at('8号楼', '3单元', '1102'),
    about: '刚搬来的年轻人，听潮社区还有个家',
  },
  resident6: {
    name: '林秀珍',
    phone: '19900000016',
    home: at('2号楼', '1单元', '203'),
    about: '69 岁，带孙女',
  },
  volunteer: {
    name: '刘建国',
    phone: '19900000021',
    home: at('3号楼', '1单元', '802'),
    about: '木工师傅，修门窗家具',
    skills: ['door', 'furniture', 'lock', 'wall'],
  },
  volunteer2: {
    name: '张海涛',
    phone: '19900000022',
    home: at('6号楼', '1单元', '1003'),
    about: '电工，有电工证',
    skills: ['electric', 'appliance'],
    licence: { name: '电工证', number: 'T0000000001' },
  },
  volunteer3: {
    name: '李大勇',
    phone: '19900000023',
    home: at('1号楼', '2单元', '702'),
    about: '水暖工，修水管下水道',
    skills: ['pipe', 'drain', 'other'],
  },
  volunteer4: {
    name: '吴小梅',
    phone: '19900000024',
    home: at('4号楼', '2单元', '903'),
    about: '手巧，修小家电和家具',
    skills: ['appliance', 'furniture', 'door'],
  },
  volunteer5: {
    name: '郑爱民',
    phone: '19900000025',
    home: at('5号楼', '2单元', '601'),
    about: '退休钳工，开锁换锁',
    skills: ['lock', 'door', 'pipe'],
  },
  volunteer6: {
    name: '何军',
    phone: '19900000026',
    home: at('7号楼', '2单元', '1202'),
    about: '退伍军人，什么都愿意搭把手',
    skills: ['wall', 'door', 'other', 'furniture'],
  },
  lift: {
    name: '罗建平',
    phone: '19900000031',
    home: at('8号楼', '1单元', '302'),
    about: '电梯维保公司的师傅',
    appointed: ['property'],
    worksFor: '平稳电梯维保',
  },
} as const satisfies Readonly<Record<string, Castmember>>

export type DemoRole = keyof typeof cast
export const demoRoles = Object.keys(cast) as DemoRole[]

// Nobody here exists either. resident5 of the first community lives here, too.
export const neighbours = {
  'tingchao-secretary': {
    name: '徐慧',
    phone: '19900000051',
    home: at('1号楼', '1单元', '301'),
    about: '听潮社区书记',
  },
  'tingchao-resident': {
    name: '宋玉兰',
    phone: '19900000052',
    home: at('2号楼', '1单元', '502'),
    about: '听潮居民，68 岁',
  },
  'tingchao-volunteer': {
    name: '丁志远',
    phone: '19900000053',
    home: at('1号楼', '2单元', '803'),
    about: '听潮志愿者，修水管和锁',
    skills: ['pipe', 'lock', 'door'],
  },
  resident5: {
    name: '高明',
    phone: '19900000015',
    home: at('3号楼', '1单元', '601'),
    about: '两个社区都有家',
    skills: ['appliance', 'electric'],
    licence: { name: '电工证', number: 'T0000000002' },
  },
} as const satisfies Readonly<Record<string, Castmember>>

export type NeighbourRole = keyof typeof neighbours
export const neighbourRoles = Object.keys(neighbours) as NeighbourRole[]

/** Anybody of the demo. */
export type Who = DemoRole | NeighbourRole

/** The same openid on every machine, so that a bookmarked phone of the stage still works after a reset. */
export const openidOf = (who: Who): string => `o-demo-${who}`

export const castmember = (role: DemoRole): Castmember => cast[role]
export const neighbour = (role: NeighbourRole): Castmember => neighbours[role]
