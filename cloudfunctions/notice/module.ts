import { home, type Module } from '../platform/module'
import { noticeAnswer } from './answer'
import { noticeConsent } from './consent'
import { noticeCorrect } from './correct'
import { noticeDesk } from './desk'
import { noticeBook, ownNotices } from './exported'
import { letGoOfNotices } from './forget'
import { noticeGet } from './get'
import { nearNotices, noticeTodos } from './home'
import { noticeList } from './list'
import { notices } from './notices.job'
import { noticeObject } from './object'
import { noticePost } from './post'
import { noticeRead } from './read'
import { noticeRemind } from './remind'
import { noticeWaits } from './waits'
import { noticeWithdraw } from './withdraw'

export const notice = {
  noun: 'notice',
  handlers: [
    noticeList,
    noticeGet,
    noticeDesk,
    noticePost,
    noticeCorrect,
    noticeWithdraw,
    noticeRead,
    noticeConsent,
    noticeObject,
    noticeAnswer,
    noticeRemind,
  ],
  wakes: [notices],
  books: { notices: noticeBook },
  own: ownNotices,
  letGo: letGoOfNotices,
  waits: noticeWaits,
  home: home({ load: nearNotices, view: (shared, near) => ({ todos: noticeTodos(shared, near) }) }),
} as const satisfies Module
