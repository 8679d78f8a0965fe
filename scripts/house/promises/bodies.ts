import type { Kept } from './kept'

export const keptBodies: readonly Kept[] = [
  {
    by: 'they take it on with a day, answer with pictures, and the resident reads every step, for ever',
    says: [
      '写一句做了什么，居民看得到',
      '写一句为什么退回，居民看得到',
      '接下来了，居民看得到日子',
      '答复好了，居民看得到',
      '记下了，居民看得到日子',
      '写一句为什么改日子，居民看得到',
      '居民看得到这个日子',
      '接下来，告诉居民',
      '改日子，告诉居民',
      '写上单位名称，居民看得到',
    ],
  },
  {
    by: 'another day than they named needs a reason; a day gone by is none',
    says: ['要改日子，请写一句为什么，居民看得到'],
  },
  {
    by: 'a bad answer brings it back to the community, unresolved',
    says: ['没办成，退回社区', '不归我们管，退回社区', '退回了社区', '我们退回了'],
  },
  {
    by: 'company A never sees, hears of or answers what is company B’s',
    says: ['只看得到转给这家的单子', '社区转办来的单在这里，首页也看得到'],
  },
  {
    by: 'one that is off it stands last, gets nothing new, and keeps what was sent to it',
    says: ['转过的它还看得到、答得了'],
  },
  {
    by: 'a body that is late, and the desk, are told once; the desk counts it',
    says: ['系统提醒：对方超时了'],
  },
]
