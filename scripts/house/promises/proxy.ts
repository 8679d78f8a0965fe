import type { Kept } from './kept'

/** What is promised to both sides of a consent (R3). */
export const keptProxy: readonly Kept[] = [
  {
    by: 'the resident is asked on her phone, says yes, and her daughter reports for her',
    says: [
      '他能替您报修，看得到您家报修的进度和门牌',
      '他点头以后，首页会告诉您',
      '家里老人不会用手机，您可以替他报修',
    ],
  },
  {
    by: 'who acts for somebody does nothing else in their name, and sees nothing else of theirs',
    says: ['积分、兑换，他看不到也动不了'],
  },
  {
    by: 'ended with an order under way, it goes on as her own: her phone says it, the proxy sees and says no more',
    says: [
      '已经报的照常修，编号不变，本人自己接着看、自己说修好了',
      '以后不代办了',
      '以后不替…办了？',
      '以后不让…替您办了？',
    ],
  },
  {
    by: 'the crew is told both names while it holds the order, and only hers once it has ended',
    says: ['师傅上门前能看到你们两个人的名字'],
  },
  {
    by: 'who has no account is called by the desk; silence never counts as their yes, what the proxy says does',
    says: ['有人想替家人报修，会先到这里，请您打电话问本人'],
  },
  {
    by: 'nobody answers but the person and the desk, which writes down what was said; nobody for their own asking',
    says: ['记下了，他可以代办了', '记下了，本人没有同意'],
  },
]
