import type { Destination } from '../../contract/routes'
import type { TodoIcon, TodoView } from '../../contract/views/todo'
import { bodyIdOf } from '../../domain/member/acting'
import { kindNames } from '../../domain/order/names'
import { freePlaces } from '../../domain/order/offers'
import type { NewsWhat } from '../../domain/order/told'
import { newsMs } from '../../domain/todo/todo'
import type { OrderDocument } from '../platform/documents'
import type { HomeAsked } from '../platform/module'
import { suits } from './messages'

/** More than anybody has in as many days. */
const newsMax = 20
/** Orders on the board among which those of a volunteer's trade are counted. */
const openMax = 50

/** What stands on the home page and lies neither in what I reported nor in what I hold. */
export interface OrderHome {
  /** orders that have news of mine */
  news: readonly OrderDocument[]
  /** on the board, of my trade */
  open: readonly OrderDocument[]
  /** lying with the body I work for */
  handed: readonly OrderDocument[]
}

const none: readonly OrderDocument[] = []

/** One request for everybody, one more for volunteers, and one for who works for a body. */
export async function loadOrderHome({ store, member, at }: HomeAsked): Promise<OrderHome> {
  const { communityId, memberId, roles, volunteer } = member
  const mine = { communityId, newsIds: memberId, newsAt: store.command.gt(at - newsMs) }
  const bodyId = bodyIdOf(member)
  const skills = volunteer?.skills ?? []
  const [news, open, handed] = await Promise.all([
    store.find('orders', mine, { orderBy: [['newsAt', 'desc']], limit: newsMax, fields: ['state', 'news'] }),
    roles.includes('volunteer') && skills.length > 0
      ? store.find(
          'orders',
          { communityId, status: 'open' },
          { orderBy: [['rank', 'asc']], limit: openMax, fields: ['state', 'publishedAt'] },
        )
      : none,
    bodyId === null
      ? none
      : store.find(
          'orders',
          { communityId, bodyId },
          { orderBy: [['rank', 'asc']], limit: openMax, fields: ['state'] },
        ),
  ])
  return { news, open: open.filter(({ state }) => suits(state, member, at)), handed }
}

/** What was told me of orders, as news, beside WeChat's messages (domain/order/told.ts). */
export function orderNews({ news, open, handed }: OrderHome, memberId: string): TodoView[] {
  return [
    ...news.flatMap(({ state, news: told = [] }) =>
      told
        .filter((each) => each.memberId === memberId)
        .map(({ what, at }): TodoView => {
          const { icon, label, hint, to } = words[what]
          return {
            key: `${what}:${state.orderId}:${at}`,
            ...{ at, icon, orderId: state.orderId, hint: [hint] },
            label: `${label}：${state.place.building} · ${kindNames[state.kind]}`,
            to: to ?? ['order', { orderId: state.orderId }],
          }
        }),
    ),
    ...boardNews(open),
    ...sentTodos(handed),
  ]
}

/** As many of them stand there each on its own; the rest as one. */
const sentMax = 3

/** What lies with my body: to be taken on, and to be answered. */
function sentTodos(handed: readonly OrderDocument[]): TodoView[] {
  const lying = handed.flatMap(({ state }) => (state.status === 'handedOver' ? [state] : []))
  const more = lying.length - sentMax
  return [
    ...lying.slice(0, sentMax).map(({ orderId, summary, dueAt, handOver }): TodoView => ({
      key: `handed:${orderId}`,
      ...{ dueAt, icon: 'people', orderId },
      label: `转给${handOver.toName}：${summary}`,
      hint:
        handOver.accepted === undefined
          ? ['请在', { moment: dueAt }, '前接单、定日子，点开办']
          : ['你们说', { moment: dueAt }, '前办好，办完点开答复'],
      to: ['bodyOrder', { orderId }],
    })),
    ...(more > 0
      ? [
          {
            key: 'handed:more',
            ...{ at: lying[sentMax]?.handOver.at ?? 0, icon: 'people' as const },
            label: `社区还转来 ${more} 单`,
            hint: ['点开看全部'],
            to: ['bodyWork'] as const,
          } satisfies TodoView,
        ]
      : []),
  ]
}

/** Orders of my trade that wait for hands, as one. */
function boardNews(open: readonly OrderDocument[]): TodoView[] {
  const free = open.filter(({ state }) => state.status === 'open' && freePlaces(state) > 0)
  const at = Math.max(...free.map(({ publishedAt }) => publishedAt ?? 0))
  if (free.length === 0) return []
  return [
    {
      key: `board:${at}`,
      ...{ at, icon: 'hand' },
      label: `有 ${free.length} 单您会修的，等人接`,
      hint: ['点开看看，先到先得'],
      to: ['board'],
    },
  ]
}

interface NewsWords {
  icon: TodoIcon
  label: string
  hint: string
  /** elsewhere than at the order itself */
  to?: Destination
}

const words: Readonly<Record<NewsWhat, NewsWords>> = {
  'withdrawn.crewBefore': { icon: 'undo', label: '不用去了', hint: '住户撤回了报修，点开看为什么' },
  'offerEnded.lapsed.offered': { icon: 'clock', label: '没等到您的答复', hint: '已经问下一位了，不算什么' },
  'offerEnded.ended.offered': { icon: 'undo', label: '不用去了', hint: '这个名额不再留着，点开看' },
  'offerEnded.saidNo.asker': { icon: 'undo', label: '您请的人说去不了', hint: '再请一位，或等人抢单' },
  'offerEnded.lapsed.asker': { icon: 'clock', label: '您请的人没有回音', hint: '再请一位，或等人抢单' },
  'placeGiven.asker': { icon: 'check', label: '您请的人答应了', hint: '点开看几时上门' },
  'released.noShow.released': {
    icon: 'alert',
    label: '到点没有上门，记了一次失约',
    hint: '不是您的原因，可以申诉',
    to: ['lapses'],
  },
  'timeSet.reporter': { icon: 'clock', label: '师傅约了上门的时间', hint: '点开看几点；不方便就说一声' },
  'timeSet.crew': { icon: 'clock', label: '上门的时间改了', hint: '点开看几点' },
  'released.takenBack.released': { icon: 'undo', label: '社区收回了这一单', hint: '不算失约，点开看为什么' },
  'released.noShow.reporter': { icon: 'alert', label: '师傅没有按时来', hint: '正在重新找人，不用再报' },
  'released.takenBack.reporter': { icon: 'undo', label: '社区在给您换师傅', hint: '正在重新找人，不用再报' },
  'released.gaveBack.reporter': { icon: 'undo', label: '师傅来不了了', hint: '正在重新找人，不用再报' },
  'joined.manyHeld.crew': { icon: 'people', label: '好几家都遇到这件', hint: '请您抓紧，点开看约的时间' },
  'declined.joiners': { icon: 'alert', label: '您也遇到的那件，社区不受理', hint: '还没解决，可以自己报修' },
  'withdrawn.joiners': {
    icon: 'undo',
    label: '您也遇到的那件，报的人撤回了',
    hint: '您家还没好，可以自己报修',
  },
  'confirmed.joiners': { icon: 'check', label: '您也遇到的那件，修好了', hint: '您家还没好，可以自己报修' },
  'reopened.joiners': {
    icon: 'alert',
    label: '您也遇到的那件，还没修好',
    hint: '社区接着办，点开看到哪一步',
  },
  'confirmed.crew': { icon: 'check', label: '住户说修好了', hint: '接着由社区评分' },
  'reopened.crewBefore': { icon: 'alert', label: '要返修', hint: '住户说没修好，点开看哪儿没好' },
  'reopenUndone.crew': { icon: 'check', label: '不用返修了', hint: '住户说是点错了，已经修好' },
  'reopenUndone.joiners': {
    icon: 'check',
    label: '您也遇到的那件，修好了',
    hint: '您家还没好，可以自己报修',
  },
  'scoreWithdrawn.crewBefore': {
    icon: 'undo',
    label: '评分先撤回了',
    hint: '住户说没修好，再修好以后重新评',
  },
  'scoreWithdrawn.objectors': {
    icon: 'check',
    label: '您提异议的评分撤回了',
    hint: '这一单要返修，修好重新评',
  },
  'scored.crew': { icon: 'points', label: '评分了', hint: '点开看几分；不对可以申诉' },
  'scored.approved.proposer': { icon: 'check', label: '您评的分，同事同意了', hint: '接着公示' },
  'scoreReturned.proposer': {
    icon: 'undo',
    label: '您评的分被退回了',
    hint: '点开看为什么，重新评',
    to: ['scoring'],
  },
  'objected.crew': { icon: 'alert', label: '有人对评分有异议', hint: '社区另请人看，看过才入账' },
  'scoreKept.objectors': { icon: 'check', label: '异议有答复了，维持原分', hint: '点开看为什么' },
  'scoreKept.crew': { icon: 'check', label: '异议有答复了，维持原分', hint: '点开看为什么' },
  'scoreCorrected.objectors': { icon: 'check', label: '异议有答复了，评分更正了', hint: '点开看为什么' },
  'scoreCorrected.crew': { icon: 'check', label: '评分更正了', hint: '点开看为什么' },
  'lapseAnswered.upheld.appellant': {
    icon: 'check',
    label: '申诉成立，这次不算失约',
    hint: '点开看答复',
    to: ['lapses'],
  },
  'lapseAnswered.kept.appellant': {
    icon: 'alert',
    label: '申诉没有成立',
    hint: '点开看答复',
    to: ['lapses'],
  },
}
