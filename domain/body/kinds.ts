/** What a body is: 物业 街道 市政 供水 供电 燃气 供暖 电梯 其他. The first, the second, the third and the last are as old as orders are. */
export const bodyKinds = [
  'property',
  'municipal',
  'street',
  'other',
  'water',
  'power',
  'gas',
  'heating',
  'lift',
] as const
export type BodyKind = (typeof bodyKinds)[number]
