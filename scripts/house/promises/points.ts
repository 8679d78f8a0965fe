import type { Kept } from './kept'

/** What is promised about points, notices and the points supermarket. */
export const keptPoints: readonly Kept[] = [
  {
    by: 'what was not used for a year is told a month before, on the home page and in the wallet, and then cleared',
    says: ['只清一年前攒下、一直没用的，提前一个月告诉本人'],
  },
  {
    by: 'is flagged for who would do it all, waits for a second person, and pays nobody before',
    says: ['您评的分正等另一位同事同意，不用再评'],
  },
  {
    by: 'or sends it back with a reason, and whoever scores it then begins anew',
    says: ['评分的人会知道原因，谁都可以重新评', '退回重评', '退回评分'],
  },
  {
    by: '%s is told, to exactly those it concerns',
    says: ['退回了，评分的人会知道', '您评的分被退回了', '评分退回', '社区另一位同事退回了评分'],
  },
  {
    by: 'a score keeps the version that it was made by',
    says: ['第 … 版公布了，以后评分按它', '已经评过的分不变，还写着是按哪一版评的'],
  },
  {
    by: 'the secretary publishes the next version, and everybody reads what it changed and by whom',
    says: ['大家都能看到改了什么'],
  },
  {
    by: 'whatever was spent, no balance falls below zero and the books are whole',
    says: ['花掉的不追，也不会扣成负数'],
  },
  { by: 'books are proved once in every night, between three and six', says: ['每天夜里会自己对一遍'] },
  {
    by: 'the seal of the books stays what it is until something is entered',
    says: ['抄下来，没有新账时它不变'],
  },
  {
    by: 'after the week the timer moves the points to the wallets and closes the notice, once',
    says: [
      '期满没有异议才入账',
      '评过分的单子攒到一起贴一次公示，期满没有异议就入账',
      '期满积分自动到各人账上，有异议的单子答复后再入账',
      '公示期满就到您账上',
      '之后到账',
      '公示期满，正在到账',
      '公示期满到账',
      '公示期满，可以到超市换东西',
    ],
  },
  {
    by: 'an objection holds back its order, the rest is paid, and the answer pays it at the corrected figure',
    says: [
      '期满积分自动到各人账上，有异议的单子答复后再入账',
      '公示期满，有异议的等答复',
      '答复以前，这一单的积分先不入账',
      '答复以前，积分先不入账',
      '答复以后，按定下的分到账',
      '社区收到了，会另请一位工作人员看，答复您之前先不入账',
    ],
  },
  { by: 'pays at once', says: ['社区没有设公示期，贴出去积分马上入账'] },
  {
    by: 'everyone may read the notice; nobody’s name or member id stands on it',
    says: ['社区每次清算积分，都会贴在这里，大家都看得到'],
  },
  {
    by: 'each sees of it what is theirs to see',
    says: [
      '更正为每人 … 分，已告诉他们',
      '提异议的人和师傅看得到',
      '大家都看得到，不要写谁提的',
      '社区看过就答复，在这里和消息里告诉您',
      '您的名字和这段话，只有社区工作人员看得到',
      '由没给这单评分的人来看，结果告诉您和师傅',
    ],
  },
  {
    by: 'has the new points on the lines of the crew, in their places, and says so',
    says: ['公示上会写明更正'],
  },
  {
    by: 'comes from somebody who has nothing to do with it',
    says: [
      '社区收到了，会另请一位工作人员看，答复您之前先不入账',
      '由没给这单评分的人来看，结果告诉您和师傅',
    ],
  },
  {
    by: 'the desk sees who waits and who may answer them, and nothing when all is answered',
    says: ['这件事您已经提过异议了，社区会答复您'],
  },
  {
    by: 'goes to everybody who waits, and to nobody unread',
    says: ['更正为每人 … 分，已告诉他们', '已经有很多人提了异议，社区会一起看，不用再提'],
  },
  { by: 'nobody scores their own work', says: ['每一单都按这张表评，谁也不能给自己评'] },
  {
    by: 'goes back on the shelf and its points to their owner, once',
    says: [
      '不来领就放回货架，积分退回',
      '……还不来，积分自动退回',
      '不来领，积分自动退回',
      '前不来领，积分自动退回',
      '…过期没领',
    ],
  },
  {
    by: 'returns points, pieces and the month’s count',
    says: [
      '已取消，… 分退回来了',
      '退回积分',
      '积分马上退回，东西放回货架，可能会被别人换走',
      '不要了，退回积分',
      '…，积分退回',
    ],
  },
  {
    by: 'its owner is told a day before, and again when the points are back; once each',
    says: ['快到期了，', '… 分退回来了，想要可以再换'],
  },
  {
    by: 'refuses what has expired, even before the timer came by',
    says: ['这个码已经取消或过期，积分已退回'],
  },
  { by: 'what is off the shelf is seen by staff only', says: ['去掉就先收起来，居民看不到'] },
  {
    by: 'bought, lost and a stock-take move the shelf and stand in the book',
    says: ['记上账了，现在有 … 件', '记上账，变成 … 件'],
  },
  {
    by: 'without a phone at hand: one asks with their spoken yes, a second hands it over, both stay in the books',
    says: ['他下次打开手机会看到，不要的可以退'],
  },
  {
    by: 'outside the opening times nothing is handed over unless the desk says so, and that stays in the journal',
    says: ['人已经在了可以照样交，会记上是关门时间交的'],
  },
  {
    by: 'its owner finds it in their phone, and may give it back',
    says: ['不是您要的，点下面退回，或者给社区打电话'],
  },
  {
    by: 'what lies ready is listed oldest first, masked, and without the code its owner must show',
    says: ['居民兑换了东西，会先放在这里等他来'],
  },
]
