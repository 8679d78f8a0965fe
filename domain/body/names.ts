import type { BodyKind } from './kinds'

export const bodyKindNames: Readonly<Record<BodyKind, string>> = {
  property: '物业公司',
  municipal: '市政',
  street: '街道',
  other: '其他单位',
  water: '供水',
  power: '供电',
  gas: '燃气',
  heating: '供暖',
  lift: '电梯维保',
}
