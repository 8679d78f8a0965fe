import type { HistoryLine } from '../../../contract/views/order'
import { sayDay, sayMoment } from '../../words/dates'
import { sayHome } from '../../words/people'

const said: Readonly<Record<string, string>> = {
  reported: '报修',
  recorded: '补登',
  published: '社区受理，发布抢单',
  handedOver: '社区转办',
  accepted: '对方接单',
  answered: '对方答复',
  overdueTold: '系统提醒：对方超时了',
  declined: '社区没能受理',
  blocked: '暂时办不下去',
  withdrawn: '撤回报修',
  grabbed: '接单',
  waited: '排队候补',
  joined: '又有一人也遇到',
  unjoined: '有一人不再跟着等',
  leftLine: '退出排队',
  released: '不再接这一单',
  placeOffered: '系统把名额留给排队的人，等他答应',
  asked: '社区点名请人去修',
  placeGiven: '答应去修',
  timeSet: '约了上门的时间',
  timeDeclined: '说这个时间不方便',
  promiseWarned: '系统提醒师傅快到约定时间了',
  started: '上门开始维修',
  finished: '说修好了',
  leftUnresolved: '没能修好',
  called: '社区回电话',
  corrected: '社区更正了写错的地方',
  contactViewed: '查看了门牌和电话',
  confirmed: '确认修好',
  reopened: '说没修好，重新安排',
  reopenUndone: '说点错了，已经修好',
  scoreWithdrawn: '社区评分撤回，修好以后重新评',
  scored: '社区评分',
  scoreProposed: '社区评了分，等第二个人同意',
  scoreReturned: '社区另一位同事退回了评分',
  settled: '积分入账',
  objected: '对评分提了异议',
  scoreKept: '社区答复异议，维持原分',
  scoreCorrected: '社区答复异议，更正评分',
  lapseAppealed: '有人对失约记录提了申诉',
  lapseAnswered: '社区答复了失约申诉',
}

/** When it says of nobody who it was: time did it, or it is not told. */
const byNobody: Readonly<Record<string, string>> = {
  confirmed: '到期没有说没修好，按修好办结',
  objected: '有人对评分提了异议',
}

const letGo: Readonly<Record<NonNullable<HistoryLine['release']>['cause'], string>> = {
  gaveBack: '退回了这一单',
  noShow: '到点没有上门，系统收回重新找人',
  takenBack: '的接单由社区收回，重新找人',
}

const offerEnds: Readonly<Record<NonNullable<HistoryLine['offer']>['why'], string>> = {
  declined: '说这次去不了',
  lapsed: '没有回音，名额不再留着',
  takenBack: '不用去了，社区另有安排',
  started: '还没答应，师傅先开工了',
  over: '不用去了，这一单有了别的办法',
}

/** One event in people's words: 刘** 接单. An event newer than this build is left out by the caller (''). */
export function historyWords(line: HistoryLine): string {
  if (line.release !== undefined) return `${line.release.name} ${letGo[line.release.cause]}`
  if (line.offer !== undefined) return `${line.offer.name} ${offerEnds[line.offer.why]}`
  if (line.what === 'timeSet' && line.until !== undefined) return timeWords(line, line.until)
  if (line.body !== undefined && line.body !== '') return bodyWords(line, line.body)
  const what = said[line.what]
  if (what === undefined) return ''
  if (line.who === '') return byNobody[line.what] ?? what
  if (what.startsWith('社区') || what.startsWith('系统')) return what
  return line.me === true ? `您${what}` : `${line.who} ${what}`
}

/** 原来写的：钱朵朵，2号楼2单元1401: what stood there before it was put right. */
export function beforeWords({ before = {} }: HistoryLine): string {
  const { name, phone, place, note } = before
  const parts = [name, phone, place === undefined ? undefined : sayHome(place), note]
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? '' : `原来写的：${said.join('，')}`
}

/** 刘** 约了明天 16:00 前上门. */
const timeWords = ({ me, who }: HistoryLine, until: number): string =>
  `${me === true ? '您' : `${who} `}约了${sayMoment(until)}前上门`

/** 社区转办给安和物业, 安和物业接了，说好周三前办好: what passed between the community and a body. */
function bodyWords({ what, until, fixed }: HistoryLine, body: string): string {
  if (what === 'accepted') return `${body}接了${until === undefined ? '' : `，说好${sayDay(until)}前办好`}`
  if (what === 'answered') return `${body}${fixed === true ? '说修好了' : '没办成，退回社区'}`
  return `社区转办给${body}`
}
