import { guessKind } from './kind'
import type { OrderKind } from './types'

test.each([
  ['卧室门框开裂需要维修', 'door'],
  ['厨房水管漏水', 'pipe'],
  ['马桶堵了', 'drain'],
  ['一开灯就跳闸', 'electric'],
  ['电视不出声', 'appliance'],
  ['门锁拧不动', 'lock'],
  ['衣柜抽屉掉了', 'furniture'],
  ['外墙渗水', 'wall'],
  ['帮忙看看', 'other'],
])('%s sounds like %s', (text, kind) => {
  expect(guessKind(text)).toBe(kind)
})

/** What people say for each kind, one word of each report in its list. */
const reports: Readonly<Record<OrderKind, readonly string[]>> = {
  lock: ['锁', '钥匙丢了', '门禁刷不开'],
  drain: ['堵了', '下水慢', '排水不畅', '地漏反味', '返水了', '反水了', '污水冒出来', '化粪池满了'],
  electric: [
    ...['跳闸了', '断电了', '没电了', '停电了', '漏电了', '插座松了', '开关坏了', '电线老化', '电路有问题'],
    ...['灯不亮', '空开坏了', '电闸合不上'],
  ],
  pipe: [
    ...['水管', '漏水', '龙头滴水', '阀门锈了', '水表不走', '马桶松了', '花洒坏了', '暖气不热', '管道响'],
    ...['水压低', '没热水'],
  ],
  appliance: [
    ...['电视', '冰箱不制冷', '洗衣机不转', '空调不凉', '热水器', '油烟机响', '电扇不转', '风扇不转'],
    ...['微波炉坏了', '电饭锅坏了', '燃气灶坏了'],
  ],
  door: ['门', '窗', '玻璃裂了', '纱窗破了', '合页掉了', '门框松了', '把手掉了'],
  furniture: ['桌腿断了', '椅子断了', '床塌了', '柜子倒了', '沙发塌了', '抽屉卡了', '家具坏了', '晾衣架坏了'],
  wall: [
    ...['墙', '屋顶', '房顶', '天花板', '瓷砖掉了', '地砖松了', '渗水', '漏雨', '做防水', '掉皮', '裂缝'],
  ],
  other: ['', '帮忙看看'],
}

test.each(Object.entries(reports).flatMap(([kind, said]) => said.map((text) => [text, kind])))(
  'one word is enough: “%s” is %s',
  (text, kind) => {
    expect(guessKind(text)).toBe(kind)
  },
)

describe('of words for two kinds', () => {
  test.each([
    ['锁和门', 'lock'],
    ['锁和灯', 'lock'],
    ['灯和堵', 'drain'],
    ['电视和插座', 'electric'],
    ['电视和水管', 'appliance'],
  ])('what is broken weighs more than where, and the first of equals wins: %s → %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind)
  })

  test.each([
    ['锁、玻璃、把手', 'door'],
    ['堵、龙头、阀门', 'pipe'],
    ['插座、龙头、阀门', 'pipe'],
    ['电视、玻璃、把手', 'door'],
    // One word inside another counts as two.
    ['锁、纱窗', 'door'],
    ['锁、门框', 'door'],
    ['水表和墙', 'pipe'],
    ['水表和门', 'pipe'],
    ['门和桌', 'door'],
    ['桌和墙', 'furniture'],
    ['锁、墙、瓷砖', 'wall'],
  ])('two words for where weigh more than one for what: %s → %s', (text, kind) => {
    expect(guessKind(text)).toBe(kind)
  })

  test('each word counts once, however often it is said', () => {
    expect(guessKind('门、门、门，锁坏了')).toBe('lock')
  })
})
