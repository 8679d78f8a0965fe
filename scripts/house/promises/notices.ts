import type { Kept } from './kept'

/** What is promised about notices. */
export const keptNotices: readonly Kept[] = [
  {
    by: 'hangs once, for whom it is for, and for nobody else',
    says: ['社区贴了公告，您在这里和首页都看得到'],
  },
  {
    by: 'who must know has it on the home page until they have read it; the desk sees who has not',
    says: ['催了 … 人，他们首页上会看到', '记下了，谢谢您看', '该看的人都看过了，不用催'],
  },
  {
    by: 'a name is masked until its owner agrees on their own phone',
    says: ['贴出去后会问他们同不同意写全名', '好，您的名字会写全', '您同意写全名，大家看得到'],
  },
  {
    by: 'a correction leaves the old version readable; a withdrawn notice says why',
    says: [
      '更正了，原来的还看得到',
      '写一句为什么，大家看得到',
      '原来的内容和原因都留着，谁都能看',
      '要看过的人会再看一遍',
    ],
  },
  {
    by: 'an objection is answered by somebody else, and the objector has it on the home page',
    says: [
      '答复了，提的人在首页看得到',
      '社区会请另一位工作人员来看，答复了在首页告诉您',
      '社区收到了，会请另一位工作人员来看，再答复您',
    ],
  },
  {
    by: 'time takes down what has hung its days',
    says: ['到期取下', '这张公告已经撤下或到期了，请刷新再看'],
  },
  { by: 'what is written stays on this machine until it hangs', says: ['先不贴，留着'] },
  {
    by: 'keeps the old version with the reason, and who must know reads once more',
    says: ['内容没有变，不用更正'],
  },
]
