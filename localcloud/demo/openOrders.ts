import { firstBodyId } from '../../domain/body/first'
import { COMMUNITY_ID } from './community'
import { fixed, type OrderStory } from './orderStory'

/** Side ways: not every report can be mended by neighbours. */
export const sidewaysOrders: readonly OrderStory[] = [
  {
    at: { daysAgo: 12, time: '20:10' },
    by: 'resident3',
    report: { kind: 'other', text: '楼上装修太吵，能不能管管' },
    then: [
      [
        720,
        'secretary',
        'order.decline',
        { reason: '不属于维修服务，已帮您登记', whoCanHelp: '物业服务中心负责装修管理，也可找社区调解员' },
      ],
    ],
  },
  {
    at: { daysAgo: 10, time: '12:00' },
    by: 'resident4',
    report: { kind: 'appliance', text: '收音机没声音了' },
    then: [[30, 'resident4', 'order.withdraw', { reason: '换了电池就好了' }]],
  },
  {
    at: { daysAgo: 9, time: '15:00' },
    by: 'resident5',
    report: { kind: 'appliance', text: '旧洗衣机脱水时满地跑，声音很大' },
    then: [
      [45, 'staff', 'order.publish'],
      [30, 'volunteer4', 'order.grab'],
      [1150, 'volunteer4', 'order.start'],
      [
        40,
        'volunteer4',
        'order.finish',
        { outcome: 'unresolved', note: '轴承坏了，厂家已经没有配件，建议联系以旧换新', minutes: 40 },
      ],
    ],
  },
  {
    at: { daysAgo: 5, time: '17:20' },
    by: 'resident',
    report: { kind: 'drain', text: '单元门口的雨水井堵了，一下雨就积水' },
    then: [
      [
        70,
        'secretary',
        'order.block',
        { by: '市政排水', why: '主管道在市政路下，要等他们派车疏通', reviewAt: 0 },
      ],
      [90, 'resident4', 'order.join'],
      [200, 'resident6', 'order.join'],
    ],
  },
  {
    at: { daysAgo: 1, time: '08:40' },
    by: 'resident6',
    report: { kind: 'electric', text: '三楼楼道灯不亮，晚上看不见台阶' },
    then: [
      [
        25,
        'secretary',
        'order.handOver',
        { bodyId: firstBodyId(COMMUNITY_ID), why: '楼道灯是公共区域，由物业维修' },
      ],
      [90, 'property', 'order.accept', { until: 0, words: '明天带灯管来' }],
    ],
  },
]

/** Under way today. */
export const currentOrders: readonly OrderStory[] = [
  {
    at: { daysAgo: 2, time: '16:30' },
    by: 'resident4',
    report: { kind: 'furniture', text: '书柜门合页掉了，玻璃门挂不住' },
    then: [
      [20, 'staff', 'order.publish'],
      [9, 'volunteer', 'order.grab'],
      [200, 'volunteer', 'order.start'],
      [35, 'volunteer', 'order.finish', fixed('换了一副液压合页，玻璃门调平', 35, '液压合页一副')],
      [25, 'resident4', 'order.confirm', { stars: 5 }],
    ],
  },
  {
    at: { daysAgo: 1, time: '09:00' },
    by: 'resident3',
    report: { kind: 'pipe', text: '洗手池下面的软管渗水，柜子都泡了' },
    then: [
      [12, 'secretary', 'order.publish'],
      [4, 'volunteer3', 'order.grab'],
      [180, 'volunteer3', 'order.start'],
      [30, 'volunteer3', 'order.finish', fixed('换了不锈钢软管和角阀', 30, '软管一根，角阀一个')],
    ],
  },
  {
    at: { daysAgo: 2, time: '10:10' },
    by: 'staff',
    report: {
      kind: 'door',
      text: '老人打电话来，说卫生间的门把手脱了，关上打不开',
      channel: 'phone',
      onBehalf: { name: '姜桂芝', phone: '19900000033' },
      home: { building: '1号楼', unit: '2单元', room: '201' },
    },
    then: [
      [15, 'staff', 'order.publish'],
      [10, 'volunteer', 'order.grab'],
      [240, 'volunteer', 'order.start'],
      [20, 'volunteer', 'order.finish', fixed('换了一副门把手', 20, '门把手一副')],
      // Nobody answered yet: the call stands in the queue.
      [40, 'staff', 'callback.log', { reached: false, words: '响了半天没人接' }],
    ],
  },
  {
    at: { minutesAgo: 600 },
    by: 'resident5',
    report: { kind: 'door', text: '入户门关不严，漏风' },
    then: [
      [20, 'staff', 'order.publish'],
      [5, 'volunteer4', 'order.grab'],
      [200, 'volunteer4', 'order.start'],
      [25, 'volunteer4', 'order.finish', fixed('换了密封条', 25, '密封条三米')],
      [90, 'resident5', 'order.reopen', { reason: '下半边还是漏风' }],
    ],
  },
  {
    at: { minutesAgo: 310 },
    by: 'resident3',
    report: { kind: 'furniture', text: '阳台晾衣架摇不上去，卡住了' },
    then: [],
  },
  {
    at: { minutesAgo: 300 },
    by: 'resident2',
    report: { kind: 'wall', text: '厨房吊柜上方墙砖松了一块，怕掉下来' },
    then: [
      [15, 'secretary', 'order.publish'],
      [6, 'volunteer6', 'order.grab'],
      [4, 'volunteer', 'order.wait'],
      [240, 'volunteer6', 'order.start'],
    ],
  },
  {
    at: { minutesAgo: 200 },
    by: 'resident6',
    report: { kind: 'lock', text: '卧室抽屉锁打不开，房产证在里面' },
    then: [
      [25, 'staff', 'order.publish'],
      [3, 'volunteer5', 'order.grab'],
      [6, 'volunteer5', 'order.setTime', { promisedAt: 0 }],
    ],
  },
  {
    at: { minutesAgo: 170 },
    by: 'resident4',
    report: { kind: 'electric', text: '卫生间排风扇不转了' },
    then: [[30, 'secretary', 'order.publish']],
  },
  {
    at: { minutesAgo: 130 },
    by: 'resident3',
    report: { kind: 'furniture', text: '婴儿餐椅螺丝松了，一晃就响' },
    then: [[20, 'staff', 'order.publish']],
  },
  {
    at: { minutesAgo: 90 },
    by: 'staff',
    report: {
      kind: 'drain',
      text: '厨房下水道返味，用热水冲过也不管用',
      channel: 'desk',
      onBehalf: { name: '董长庚', phone: '19900000032' },
      home: { building: '1号楼', unit: '1单元', room: '103' },
    },
    // Its place is kept for who waited: they have yet to say whether they come.
    then: [
      [10, 'secretary', 'order.publish'],
      [4, 'volunteer3', 'order.grab'],
      [6, 'volunteer5', 'order.wait'],
      [50, 'volunteer3', 'order.release', { reason: '孩子发烧，来不了' }],
    ],
  },
  {
    at: { minutesAgo: 40 },
    by: 'resident2',
    report: { kind: 'appliance', text: '电视遥控器按了没反应，换过电池' },
    then: [],
  },
  {
    at: { minutesAgo: 15 },
    by: 'resident5',
    report: { kind: 'pipe', text: '热水器接口滴水，拿盆接着', urgent: true },
    then: [],
  },
]
