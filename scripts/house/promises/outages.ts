import type { Kept } from './kept'

/** What is promised about what is cut off. */
export const keptOutages: readonly Kept[] = [
  {
    by: 'is announced once; who lives there has it on the home page, everybody finds it before a report',
    says: [
      '写上停什么、哪些楼、几点恢复，居民报修前先看到',
      '告知了，居民首页和报修前都看得到',
      '要停水停电，社区会先在这里和首页说',
    ],
  },
  {
    by: 'a correction is told anew; what is over early is told for a day',
    says: ['好，居民首页会看到恢复了', '改好了，居民会重新看到', '改好，再告诉居民', '内容没有变，不用改'],
  },
  {
    by: 'it ends after it begins and after now, and lasts no season',
    says: ['时间不对：恢复要在开始之后、现在之后，最多提前 30 天、停 … 天'],
  },
]
