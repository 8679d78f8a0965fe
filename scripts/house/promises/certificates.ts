import type { Kept } from './kept'

/** What is promised about hours served and the papers made of them. */
export const keptCertificates: readonly Kept[] = [
  {
    by: '[V8] other minutes are asked once a visit, of one’s own, and count when somebody else has agreed',
    says: ['社区收到了，答复在首页告诉您', '志愿者觉得时长记错了，会提到这里'],
  },
  {
    by: '[V8] a visit that waits to be confirmed stands in the record and counts not yet; one before it counts',
    says: ['等人确认，先不算', '等人确认的先不算'],
  },
  {
    by: '[V8] asking for what stands there is refused; a kept answer changes nothing',
    says: ['现在记的就是这个数，不用改', '答复了，时长不变'],
  },
  {
    by: '[V8] its owner alone ends it, and from then on its number says so and no name',
    says: ['作废了，以后查这个编号会说作废', '已经交出去的纸，别人再查会看到“已经作废”'],
  },
]
