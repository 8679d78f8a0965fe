/** What cannot wait, the worst first: what people press, and what is read out of their words (R8). */
export const urgentKinds = ['gas', 'fire', 'lift', 'liveWire', 'flood'] as const
export type UrgentKind = (typeof urgentKinds)[number]

/** As people say it in fright. */
export const urgentNames: Readonly<Record<UrgentKind, string>> = {
  gas: '燃气漏了',
  fire: '着火了',
  lift: '电梯困人',
  liveWire: '漏电了',
  flood: '水管爆了',
}
