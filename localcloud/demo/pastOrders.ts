import { fixed, type OrderStory } from './orderStory'

/** Done, confirmed, scored and paid with the last settlement. */
export const settledOrders: readonly OrderStory[] = [
  {
    at: { daysAgo: 36, time: '09:12' },
    by: 'resident2',
    report: { kind: 'door', text: '卧室门往下坠，关的时候蹭地，我一个人弄不动' },
    then: [
      [18, 'secretary', 'order.publish'],
      [3, 'volunteer', 'order.grab'],
      [2, 'volunteer6', 'order.wait'],
      [1460, 'volunteer', 'order.start'],
      [50, 'volunteer', 'order.finish', fixed('合页松脱，换了两副合页，门扇刨平', 50, '合页两副，自带')],
      [65, 'resident2', 'order.confirm', { stars: 5 }],
      [
        1290,
        'secretary',
        'order.score',
        { difficulty: 'medium', adjustments: ['elder'], reason: '帮七十多岁的老人修的' },
      ],
    ],
  },
  {
    at: { daysAgo: 33, time: '19:40' },
    by: 'resident4',
    report: { kind: 'pipe', text: '厨房水龙头一直滴水，拧紧也没用' },
    then: [
      [30, 'staff', 'order.publish'],
      [6, 'volunteer3', 'order.grab'],
      [850, 'volunteer3', 'order.start'],
      [25, 'volunteer3', 'order.finish', fixed('阀芯老化，换了新阀芯', 25, '陶瓷阀芯一个')],
      [30, 'resident4', 'order.confirm', { stars: 5 }],
      [
        1344,
        'secretary',
        'order.score',
        { difficulty: 'small', adjustments: ['ownMaterials'], reason: '材料是师傅自己带的' },
      ],
    ],
  },
  {
    at: { daysAgo: 30, time: '08:30' },
    by: 'resident3',
    report: { kind: 'electric', text: '客厅吸顶灯不亮，换了灯管还是不行' },
    then: [
      [22, 'secretary', 'order.publish'],
      [11, 'volunteer2', 'order.grab'],
      [640, 'volunteer2', 'order.start'],
      [45, 'volunteer2', 'order.finish', fixed('镇流器烧了，换成 LED 灯板，测过绝缘', 45, 'LED 灯板一套')],
      [120, 'resident3', 'order.confirm', { stars: 5 }],
      [700, 'staff', 'order.score', { difficulty: 'medium', adjustments: ['night'], reason: '夜里上门' }],
    ],
  },
  {
    at: { daysAgo: 27, time: '10:05' },
    by: 'resident6',
    report: { kind: 'furniture', text: '孙女的小床护栏断了一根，怕扎着孩子' },
    then: [
      [15, 'secretary', 'order.publish'],
      [2, 'volunteer', 'order.grab'],
      [300, 'volunteer', 'order.start'],
      [40, 'volunteer', 'order.finish', fixed('重做一根榉木护栏，打磨上油', 40, '榉木条一根，自带')],
      [20, 'resident6', 'order.confirm', { stars: 5 }],
      [
        1000,
        'secretary',
        'order.score',
        { difficulty: 'medium', adjustments: ['ownMaterials'], reason: '材料是师傅自己带的' },
      ],
    ],
  },
  {
    at: { daysAgo: 25, time: '16:20' },
    by: 'staff',
    report: {
      kind: 'lock',
      text: '老人打电话来，说防盗门钥匙拧不动，怕锁在外面',
      channel: 'phone',
      onBehalf: { name: '孙淑英', phone: '19900000031' },
      home: { building: '6号楼', unit: '1单元', room: '202' },
      urgent: true,
    },
    then: [
      [5, 'staff', 'order.publish'],
      [4, 'volunteer5', 'order.grab'],
      [45, 'volunteer5', 'order.start'],
      [30, 'volunteer5', 'order.finish', fixed('锁芯锈住，清洗上油，配了一把新钥匙', 30)],
      [60, 'staff', 'order.confirm', { callback: '已打电话回访，老人说开关顺手了', stars: 5 }],
      [
        900,
        'secretary',
        'order.score',
        { difficulty: 'small', adjustments: ['urgent', 'elder'], reason: '水漏到楼下，家里是老人' },
      ],
    ],
  },
  {
    at: { daysAgo: 22, time: '11:30' },
    by: 'resident5',
    report: { kind: 'wall', text: '阳台墙皮起鼓掉渣，下雨后更明显' },
    then: [
      [40, 'secretary', 'order.publish', { slots: 2 }],
      [8, 'volunteer6', 'order.grab'],
      [35, 'volunteer', 'order.grab'],
      [1320, 'volunteer6', 'order.start'],
      [150, 'volunteer6', 'order.finish', fixed('铲掉空鼓，刷防水和腻子，两遍乳胶漆', 150, '腻子、防水涂料')],
      [240, 'resident5', 'order.confirm', { stars: 4 }],
      [1007, 'secretary', 'order.score', { difficulty: 'medium' }],
    ],
  },
  {
    at: { daysAgo: 19, time: '14:10' },
    by: 'resident4',
    report: { kind: 'appliance', text: '电饭锅不通电，用了没几年' },
    then: [
      [25, 'staff', 'order.publish'],
      [20, 'volunteer4', 'order.grab'],
      [1200, 'volunteer4', 'order.start'],
      [35, 'volunteer4', 'order.finish', fixed('保险管断了，换新，试煮一锅饭', 35, '保险管一个')],
      [40, 'resident4', 'order.confirm', { stars: 5 }],
      [140, 'secretary', 'order.score', { difficulty: 'small' }],
    ],
  },
  {
    at: { daysAgo: 18, time: '09:30' },
    by: 'resident3',
    report: { kind: 'door', text: '卫生间门锁舌卡住，里面打不开' },
    then: [
      [10, 'secretary', 'order.publish'],
      [1, 'volunteer', 'order.grab'],
      [90, 'volunteer', 'order.start'],
      [20, 'volunteer', 'order.finish', fixed('换了一套门锁', 20, '室内门锁一套')],
      [15, 'resident3', 'order.confirm', { stars: 5 }],
      [
        1294,
        'staff',
        'order.score',
        { difficulty: 'small', adjustments: ['ownMaterials'], reason: '材料是师傅自己带的' },
      ],
    ],
  },
]

/** Scored: some on the notice that hangs now, one after it. */
export const scoredOrders: readonly OrderStory[] = [
  {
    at: { daysAgo: 8, time: '10:15' },
    by: 'resident2',
    report: { kind: 'pipe', text: '马桶水箱一直流水，晚上听着响' },
    then: [
      [20, 'secretary', 'order.publish'],
      [5, 'volunteer3', 'order.grab'],
      [330, 'volunteer3', 'order.start'],
      [30, 'volunteer3', 'order.finish', fixed('换了进水阀和排水阀', 30, '水箱配件一套')],
      [50, 'resident2', 'order.confirm', { stars: 5 }],
      [
        975,
        'secretary',
        'order.score',
        { difficulty: 'medium', adjustments: ['elder'], reason: '帮七十多岁的老人修的' },
      ],
    ],
  },
  {
    at: { daysAgo: 6, time: '18:30' },
    by: 'resident5',
    report: { kind: 'electric', text: '书房插座松动，插头一碰就断电' },
    then: [
      [60, 'staff', 'order.publish'],
      [15, 'volunteer2', 'order.grab'],
      [1260, 'volunteer2', 'order.start'],
      [25, 'volunteer2', 'order.finish', fixed('换插座面板，重新压线', 25, '五孔插座一个')],
      [35, 'resident5', 'order.confirm', { stars: 5 }],
      [985, 'secretary', 'order.score', { difficulty: 'small' }],
    ],
  },
  {
    at: { daysAgo: 3, time: '13:00' },
    by: 'resident6',
    report: { kind: 'lock', text: '信报箱钥匙断在锁孔里' },
    then: [
      [30, 'staff', 'order.publish'],
      [10, 'volunteer5', 'order.grab'],
      [180, 'volunteer5', 'order.start'],
      [20, 'volunteer5', 'order.finish', fixed('取出断钥匙，换了锁芯', 20, '信箱锁芯一个')],
      [45, 'resident6', 'order.confirm', { stars: 4 }],
      [1240, 'secretary', 'order.score', { difficulty: 'small' }],
    ],
  },
]
