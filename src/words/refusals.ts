import type { RefusalDetail } from '../../contract/refusals'
import type { OrderStatus } from '../../domain/order/types'
import { statusWords } from './order'
import type { Problem, ProblemCode } from './reply'

type Sentence = string | ((detail: RefusalDetail) => string)
type Sentences = Readonly<Partial<Record<ProblemCode, Sentence>>>

export const say = (value: string | number | undefined, otherwise: string): string =>
  value === undefined ? otherwise : String(value)

/** For people: what happened, and what to do next. Here is what more than one package may have to say. */
const sentences: Partial<Record<ProblemCode, Sentence>> = {
  network: '网络不通，没有收到回复。请看看手机网络，过一会儿再试。',
  'request.malformed': '这次没有发好，请退出来重新试一次。',
  'request.tooLarge': '内容太多，一次发不了。请少写一些，或少放几张照片。',
  'request.idReused': '这件事刚才已经发过一次。请刷新看看结果，不用再按。',
  'request.tooMany': ({ max }) => `今天已经做了 ${say(max, '很多')} 次，明天可以再来。急事请给社区打电话。`,
  'action.unknown': '您用的版本旧了，请关掉小程序再打开一次。',
  'input.invalid': '有一处没填对，请检查后再试。',
  'person.unknown': '还不知道您是谁，请从微信里重新打开。',
  'member.none': '您还没有加入这个社区。请先到“我的”里加入。',
  'member.lastSecretary': '社区里总要有一位书记。请先请另一位当书记，再办这件事。',
  'member.homeUnknown': '社区里没有这个楼号或单元，请重新选一下。',
  'member.notFound': '没有找到这个人，可能已经离开社区。请刷新名单。',
  'role.wrong': '这件事要由社区里负责的人来办。有需要请给社区打电话。',
  'community.notFound': '没有找到这个社区，请重新扫社区的码。',
  'community.other': '这是您另一个社区的事。换到那个社区就能看到。',
  'proxy.none': '这件事没有代办的约定，或者约定已经停了。',
  'proxy.notFound': '没有找到这件事，可能已经变了。请刷新再看。',
  'proxy.answered': '已经答复过了，请刷新再看。',
  'proxy.lapsed': '问了一个星期没人答，已经作废。要办请再问一次。',
  'proxy.noteMissing': '写一句本人在电话里怎么说的。',
  'proxy.over': '这件事已经停了，请刷新再看。',
  'proxy.tooMany': ({ max }) => `最多 ${say(max, '这么多')} 位，已经满了。`,
  'text.refused': '文字里有不合适的内容，没有发出去。请改一改再发。',
  'photo.notImage': '这不是照片，请换一张。',
  'photo.tooLarge': '这张照片太大了，请换一张或重新拍一张。',
  'photo.notFound': '照片没有传上来，请重新放一次。',
  'photo.notYours': '这张照片不是您传的，请自己拍一张。',
  'voice.notVoice': '这段录音听不出声音，请再说一遍，或者写几个字。',
  'voice.tooLong': ({ max }) => `一次最多说 ${say(max, '60')} 秒，请说短一点。`,
  'voice.tooLarge': '这段录音太大了，请说短一点。',
  'voice.notFound': '录音没有传上来，请再说一遍。',
  'voice.notYours': '这段录音不是您说的，请自己说一遍。',
  'order.notFound': '没有找到这一单，可能已经撤回。请返回刷新。',
  'order.wrongState': ({ status }) =>
    typeof status === 'string' && status in statusWords
      ? `这一单刚刚变了，现在是“${statusWords[status as OrderStatus].text}”。请刷新再看。`
      : '这一单刚刚变了，请刷新再看。',
  'order.notYours': '这一单不在您手上，所以不能这样做。',
  'order.placeKept': '名额正给别人留着，等他答应。',
  'order.yourReport': '这一单就是您报的，有消息会告诉您。',
  'order.alreadyJoined': '您已经跟着等了，有消息会告诉您。',
  'order.notJoined': '您没有跟着等这一单，请刷新再看。',
  'order.joinersFull': '跟着等的人已经很多了。急的请给社区打电话。',
  'order.alreadyYours': '这一单已经在您手上了，去“我手上的单”里看。',
  'order.placeMissing': '还不知道修哪一家。请选一下楼号、单元和门牌。',
  'order.callbackMissing': '这一单是电话报的。请先打电话问清楚，把回音写上。',
  'lapse.notFound': '没有找到这一次，请刷新再看。',
  'market.goodsNotFound': '没有找到这件东西，请刷新再看。',
  'market.redemptionNotFound': '没有找到这个领取码。请再核对一遍六位数字。',
  'market.alreadyClosed': ({ status }) =>
    status === 'collected' ? '这个码已经领过了。' : '这个码已经取消或过期，积分已退回。可以重新兑换。',
  // Of one's own points, or of the pool's: it says nothing of whose they are.
  'points.notEnough': ({ available, needed }) =>
    available === undefined || needed === undefined
      ? '积分不够，等攒够了再来。'
      : `要 ${needed} 分，现在有 ${available} 分，不够。等攒够了再来。`,
  busy: '现在人多，没有排上。请过几秒再按一次。',
  internal: '我们这边出了点问题，没有办成。请过一会儿再试，或给社区打电话。',
}

/**
 * The sentences that one feature alone can need: they come with its code, so that a phone that only reports does not
 * carry the desk's. scripts/house/refusals.test.ts proves that no page can be refused without words.
 */
export function tellRefusals(own: Sentences): void {
  Object.assign(sentences, own)
}

/** A code whose words are not here: of a newer cloud, or of a page that is not open any more. */
const unknown = '这件事没有办成，情况可能变了。请刷新看看，再试一次。'

/** The sentence for a problem. A command without an answer is kept and sent again, and says so. */
export function wordsFor(problem: Problem, kept = false): string {
  if (problem.code === 'network' && kept) return '网络不通。已经替您存好，网络一通就自动再发，不用重按。'
  const sentence = sentences[problem.code] ?? unknown
  return typeof sentence === 'string' ? sentence : sentence(problem.detail ?? {})
}
