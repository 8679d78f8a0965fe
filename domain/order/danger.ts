import type { UrgentKind } from './urgent'

export const firstAidSteps = [
  'openWindows',
  'closeGasValve',
  'noSwitchNoFlame',
  'leaveHome',
  'useStairs',
  'closeDoors',
  'pressLiftAlarm',
  'stayCalmInLift',
  'neverForceDoors',
  'switchOffMains',
  'touchNothingWet',
  'closeWaterValve',
  'warnNeighbours',
] as const
export type FirstAidStep = (typeof firstAidSteps)[number]

export interface FirstAid {
  kind: UrgentKind
  /** what to do first, in this order; the client has the sentences */
  steps: readonly FirstAidStep[]
  /** whom to call before reporting here: a number everyone knows, or the community */
  call: '119' | '120' | 'community'
}

/** R8, field note F: first what to do and whom to call, then the report. */
export const firstAids: readonly FirstAid[] = [
  {
    kind: 'fire',
    steps: ['leaveHome', 'closeDoors', 'useStairs', 'warnNeighbours'],
    call: '119',
  },
  {
    kind: 'gas',
    steps: ['noSwitchNoFlame', 'closeGasValve', 'openWindows', 'leaveHome'],
    call: '119',
  },
  {
    kind: 'lift',
    steps: ['pressLiftAlarm', 'stayCalmInLift', 'neverForceDoors'],
    call: 'community',
  },
  {
    kind: 'liveWire',
    steps: ['touchNothingWet', 'switchOffMains', 'leaveHome'],
    call: 'community',
  },
  {
    kind: 'flood',
    steps: ['closeWaterValve', 'switchOffMains', 'warnNeighbours'],
    call: 'community',
  },
]

/** What sounds like a danger and is none: things that will not burn, what did not happen, what was long ago. */
const innocent = [
  /打不着火?|点不着火?|打不起火|打着火|打火机|火气|熄火/g,
  /(?:没有?|并未|未|不是?)(?:冒烟|着火|起火|漏电|漏气|触电|淹|燃气|煤气|天然气)/g,
  /漏电保护器?|漏保|喷水池|烟感报警器|[落下雨]水管|排水管/g,
  /(?:上次|上回|去年|前年|以前|当年|曾经|担心以后|怕以后|以防|防止)[^，。,.!！?？;；]*/g,
]

const gas = '(?:煤气|燃气|天然气|液化气|可燃气体?|瓦斯)'
const water = '(?:水管|管子|管道|暖气管?|水表|角阀|软管|进水管|阀门|龙头|自来水)'

/** How people say each danger. One of them is enough. */
const tells: Readonly<Record<UrgentKind, readonly RegExp[]>> = {
  fire: [
    /着火|起火|失火|火灾|火苗|烧起来|烧着了|着了.{0,3}火/,
    /冒.{0,3}烟|浓烟|黑烟/,
    /(?:锅|桶|被子|车|器|箱|堆|窗帘|床)着了/,
  ],
  gas: [
    new RegExp(`${gas}.{0,8}(?:味|漏|泄)`),
    new RegExp(`(?:漏|泄).{0,2}${gas}`),
    new RegExp(`闻.{0,6}${gas}|${gas}.{0,6}闻`),
    new RegExp(`${gas}.{0,3}报警器?.{0,4}(?:响|叫|报)`),
    new RegExp(`${gas}[^，。]{0,3}(?:管|罐|阀|表)[^，。]{0,8}(?:断|裂|破|穿|漏|关不|滋|嘶)`),
    /臭鸡蛋.{0,2}味/,
  ],
  lift: [
    /(?:电梯|轿厢).*(?:困|关人|关着|关住|被关|关在|卡在|出不来|里[面边]?.{0,3}有.{0,2}[人孩老]|(?:还)?在里[面边]|半空)/,
    /(?:困|关|卡)(?:在|了|住|着|进)?.{0,6}电梯里?/,
    /[人孩].{0,4}在.{0,4}电梯里/,
  ],
  liveWire: [
    /漏电|触电|带电|电到|电死|被电|有电(?:$|[，。])|麻手|就麻|发麻|麻人/,
    /(?:打|冒|迸|蹦|闪).{0,2}火(?:花|星)|打火/,
    /电(?:线|缆).{0,6}(?:断|裸|露|破|垂|掉)|铜丝/,
  ],
  flood: [
    new RegExp(`${water}[^，。]{0,6}(?:爆|崩|炸|断)|爆管`),
    /(?:水|管).{0,10}(?:止不住|关不住|关不上|停不下|堵不住)/,
    /(?:全|都|满).{0,3}是.{0,2}水|发大水|跑水|水漫|漫到|淹|泡了|哗哗|下雨一样/,
    /(?:到处|一直|不停).{0,4}喷|喷得|往.{0,4}(?:灌|喷|滋)/,
  ],
}

/** All dangers that the words tell of, the worst first. */
export function dangersIn(text: string): UrgentKind[] {
  const words = innocent.reduce((rest, each) => rest.replace(each, '，'), text.replace(/\s/g, ''))
  return firstAids.flatMap(({ kind }) => (tells[kind].some((tell) => tell.test(words)) ? [kind] : []))
}

/** What to do first: in the danger that was pressed, or else in the worst that the words tell of; null when it can wait. */
export function firstAidFor(text: string, pressed: UrgentKind | null): FirstAid | null {
  const danger = pressed ?? dangersIn(text)[0]
  return firstAids.find(({ kind }) => kind === danger) ?? null
}
