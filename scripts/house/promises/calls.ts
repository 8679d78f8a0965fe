import type { Kept } from './kept'

/** What is promised about calls back to people without a smartphone. */
export const keptCalls: readonly Kept[] = [
  {
    by: '[R2] the queue: who is owed a call, how often it was tried, what was said last, when to try again',
    says: [
      '记下了，… 再打',
      '电话报修、到社区报修的，修好了会来这里，等您回个电话',
      '没有智能手机的人，打电话告诉他',
    ],
  },
  {
    by: '[R2] whoever has no smartphone is told before their report is declined or taken back, or nothing happens',
    says: ['先打个电话告诉他，再把他的话记下来', '不受理，已经告诉他了'],
  },
  {
    by: '[R2] who has no number at all is told by somebody named, whom the crew can reach as well',
    says: [
      '他没有电话，托人告诉他',
      '谁去告诉他',
      '没有电话，写上谁去告诉他',
      '没有电话，请…当面告诉',
      '怎么告诉他的',
      '上门去看看，或者托邻居带话，再记下来',
    ],
  },
  {
    by: '[R2] what is said to be mended is closed with what was said on the phone, or sent round again',
    says: ['告诉他了，记下怎么说的', '告诉他了'],
  },
  {
    by: 'a try is written down once, by the desk alone, and only for who cannot press',
    says: ['他自己在手机上能看到进度，不用记回音'],
  },
]
