import type { Kept } from './kept'

/** What is promised about promises that were not kept. */
export const keptLapses: readonly Kept[] = [
  {
    by: '[U3] a withdrawal under the crew is told to them',
    says: ['不用去了'],
  },
  {
    by: '[V5] [U3] who did not come finds it on their home page, and so does the resident whom nobody came to',
    says: ['正在重新找人，不用再报'],
  },
  {
    by: '[R5] [U3] 物业 is told of what is handed to it, and the desk of what comes back',
    says: ['退回社区'],
  },
  {
    by: '[P4] [U3] the objector and the appellant find their answer on their home page',
    says: ['社区收到了，会请一位不相干的工作人员看，答复在首页告诉您'],
  },
  {
    by: '[V5] a late give-back and a no-show stay on one’s own page, whoever mended it afterwards; early is blameless',
    says: [
      '快到时间才退，会记一次失约，在“我的”里看得到，可以申诉',
      '到点没去，或者快到时间才退，才会记在这里',
      '早退回不记',
      '到点没去、快到时间才退都记一次',
      '编号 … · …记下',
    ],
  },
  {
    by: '[V5] [P4] upheld, it counts no more, neither for them nor in the figures; kept, it goes on counting',
    says: ['这次还是算失约，理由会告诉他', '这一次您已经申诉过了，社区会答复您'],
  },
  {
    by: '[P4] nobody answers their own appeal, nor one that nobody made',
    says: ['社区收到了，会请一位不相干的工作人员看，答复在首页告诉您', '申诉了，社区会请另一位工作人员看'],
  },
  {
    by: '[V5] the history tells of an appeal only to the desk and to whom it is about',
    says: ['只有他本人和工作台看得到', '这段话只有社区工作人员看得到'],
  },
]
