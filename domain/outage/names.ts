import type { OutageKind } from './types'

/** What people call it. */
export const outageNames: Readonly<Record<OutageKind, string>> = {
  water: '停水',
  power: '停电',
  gas: '停气',
  lift: '电梯停运',
  heating: '停暖气',
  other: '别的停用',
}

/** What people call it once it is over. */
export const outageOverNames: Readonly<Record<OutageKind, string>> = {
  water: '来水了',
  power: '来电了',
  gas: '来气了',
  lift: '电梯恢复了',
  heating: '来暖气了',
  other: '恢复了',
}

/** 2号楼、3号楼; or everywhere. */
export const outagePlaces = (buildings: readonly string[]): string =>
  buildings.length === 0 ? '全社区' : buildings.join('、')
