import type { Kept } from './kept'

/** What is promised to whoever meets the same. */
export const keptJoins: readonly Kept[] = [
  {
    by: 'who joins follows the one line on the home page, sees no name, door or telephone, and is told how it goes on',
    says: [
      '记下了，有消息一起告诉您',
      '您已经跟着等了，有消息会告诉您',
      '这一单就是您报的，有消息会告诉您',
      '社区接着办，点开看到哪一步',
    ],
  },
  {
    by: 'an answer of whoever it was handed to, and a no, reach those who joined',
    says: ['好，不再告诉您'],
  },
]
