import type { Kept } from './kept'

/** What is promised about the old table that is taken in, and the register it goes into. */
export const keptRegister: readonly Kept[] = [
  {
    by: 'what is understood is shown before anything is written, with what must be asked',
    says: ['先给您看看懂了什么，您点了“写进统计表”才会写', '没弄清的不会写进去，也不会替您编'],
  },
  {
    by: 'the same table twice adds nothing, also under another name',
    says: ['同一张表再导一次，不会多出来'],
  },
  {
    by: 'the same line on another sheet is one repair',
    says: ['要是真修了两次，在“维修结果”里写清楚，就会另记一条'],
  },
]
