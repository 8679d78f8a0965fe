import type { Kept } from './kept'

/** What is promised about needs and partner units. */
export const keptNeeds: readonly Kept[] = [
  {
    by: 'what I ask for only I and the desk see, until the desk lists it in words for everybody',
    says: [
      '原话只有您自己、社区工作人员和认领的人看得到',
      '大家看到的不写姓名、门牌、电话，认领的人只露姓',
      '没有列入，原因本人看得到',
      '提的人看得到',
      '大家看得到，不写姓名、门牌、电话',
      '社区收到了，列进清单前会去掉您的名字和门牌',
      '您的原话只有社区和认领的人看得到',
    ],
  },
  {
    by: 'a need goes all the way: claimed, promised, done, confirmed, answered in public',
    says: ['公开答复了，大家看得到', '本人和社区看得到', '日子定下了，本人看得到', '记下了：办好了'],
  },
  {
    by: 'who leaves is named in no need, what they held is free, and what they asked for is taken back',
    says: ['清单一直留着'],
  },
  {
    by: 'what was heard at a meeting is listed at once; without a name behind it the desk confirms',
    says: ['居民提的、会上听的、电话里说的，都记在这里'],
  },
  {
    by: 'who acts for a unit has its first page, until the desk takes it back or the agreement is ended',
    says: ['结束了，以后没有人代表它', '以后不由他代表', '由他代表了，他的手机上看得到这家单位'],
  },
  {
    by: 'a unit claims by whoever acts for it, only while its agreement runs, and nobody confirms for their own unit',
    says: ['续签以后才能再认领，请和社区联系'],
  },
  {
    by: 'an agreement is written down once, with its dates, under a name that no other unit has',
    says: ['约定了什么（大家看得到）', '协议的结束日期要在开始之后，最长十年'],
  },
  {
    by: 'the desk takes a claim back, its holder gives it back, both with the reason that not everybody reads',
    says: ['退回清单了', '退回了认领'],
  },
  {
    by: 'unclaimed and overdue stand on the desk’s day, and time ends a claim that was not kept',
    says: ['过期没办，认领作废'],
  },
  {
    by: 'an agreement that runs out stands on the desk’s day until it is renewed or ended',
    says: ['协议到期了', '共建协议到期'],
  },
  {
    by: 'who acts for a unit sees on its first page what waits to be claimed',
    says: ['有了新的，这里看得到'],
  },
]
