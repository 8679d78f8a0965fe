import type { RefusalDetail } from '../../contract/refusals'
import type { OrderStatus } from '../../domain/order/types'
import { statusWords } from './order'
import type { Problem, ProblemCode } from './reply'

type Sentence = string | ((detail: RefusalDetail) => string)

const say = (value: string | number | undefined, otherwise: string): string =>
  value === undefined ? otherwise : String(value)

/** For people: what happened, and what to do next. One for every code of the contract, and one for a lost network. */
const sentences: Record<ProblemCode, Sentence> = {
  network: '网络不通，没有收到回复。请看看手机网络，过一会儿再试。',
  'request.malformed': '这次没有发好，请退出来重新试一次。',
  'request.tooLarge': '内容太多，一次发不了。请少写一些，或少放几张照片。',
  'request.idReused': '这件事刚才已经发过一次。请刷新看看结果，不用再按。',
  'action.unknown': '您用的版本旧了，请关掉小程序再打开一次。',
  'input.invalid': '有一处没填对，请检查后再试。',
  'person.unknown': '还不知道您是谁，请从微信里重新打开。',
  'member.none': '您还没有加入这个社区。请先到“我的”里加入。',
  'member.already': '您已经在这个社区里了，不用再加入。',
  'member.notFound': '没有找到这个人，可能已经离开社区。请刷新名单。',
  'member.lastSecretary': '社区里总要有一位书记。请先请另一位当书记，再办这件事。',
  'member.stillBusy': ({ orders, redemptions }) =>
    `您还有没办完的事：${say(orders, '0')} 张单、${say(redemptions, '0')} 件没领的东西。办完再注销。`,
  'member.homeUnknown': '社区里没有这个楼号或单元，请重新选一下。',
  'role.wrong': '这件事要由社区里负责的人来办。有需要请给社区打电话。',
  'community.notFound': '没有找到这个社区，请重新扫社区的码。',
  'community.namedTwice': ({ name }) =>
    `${say(name, '有一栋楼')}已经在名单里了，换个写法也是同一个。请去掉一个。`,
  'phone.codeUsed': '刚才的授权过期了。请再按一次，或者直接写上电话。',
  'phone.unavailable': '微信这会儿给不了号码，请直接写上电话。',
  'code.unavailable': '社区码这会儿画不出来，请过几分钟再试。',
  'text.refused': '文字里有不合适的内容，没有发出去。请改一改再发。',
  'text.unchecked': '这段话还没审过。请看一眼给大家看的话，再发布。',
  'text.later': '微信这会儿审不了文字，先没有发出去。您写的还在，过几分钟再试，或换个说法。',
  'photo.notImage': '这不是照片，请换一张。',
  'photo.tooLarge': '这张照片太大了，请换一张或重新拍一张。',
  'photo.notFound': '照片没有传上来，请重新放一次。',
  'photo.notYours': '这张照片不是您传的，请自己拍一张。',
  'order.notFound': '没有找到这一单，可能已经撤回。请返回刷新。',
  'order.wrongState': ({ status }) =>
    typeof status === 'string' && status in statusWords
      ? `这一单刚刚变了，现在是“${statusWords[status as OrderStatus].text}”。请刷新再看。`
      : '这一单刚刚变了，请刷新再看。',
  'order.notYours': '这一单不在您手上，所以不能这样做。',
  'order.placeMissing': '还不知道修哪一家。请选一下楼号、单元和门牌。',
  'order.summaryTellsPrivate': '公开的文字里写了门牌、姓名或电话。请去掉，只写楼号和要修什么。',
  'order.taken': ({ first }) => `${say(first, '另一位师傅')}先接到了。您可以排队，有空位第一个告诉您。`,
  'order.alreadyYours': '这一单已经在您手上了，去“我手上的单”里看。',
  'order.alreadyInLine': '您已经在排队了，有空位会告诉您。',
  'order.placeFree': '现在就有空位，不用排队，直接抢单吧。',
  'order.lineFull': '排队的人已经满了。看看别的单子，那里更需要您。',
  'order.heldMax': ({ max }) => `您手上已经有 ${say(max, '几')} 单了。先修好一单，再来接新的。`,
  'order.licenceNeeded': ({ licence }) =>
    `这一单要有${say(licence, '相应的证')}才能接，是为了您的安全。有证请到“我的”里补上。`,
  'order.ownHome': '这是您自己家的单，请留给邻居来修。',
  'order.promiseTooFar': '约的时间太远了，请选近一点的时间。',
  'order.callbackMissing': '这一单是电话报的。请先打电话问清楚，把回音写上。',
  'order.noCrew': '这一单没有志愿者上门，不用评分。',
  'order.selfScore': '不能给自己或家里人评分，请另一位工作人员来评。',
  'volunteer.already': '您已经报过名了，等社区回话就好。',
  'volunteer.notApplied': '他还没有报名做志愿者。',
  'volunteer.minorNeedsGuardian': '未满 18 岁要有大人一起。请填上监护人的姓名。',
  'points.nothingToSettle': '现在没有要清算的积分。先给修好的单评分。',
  'points.notEnough': ({ available, needed }) =>
    available === undefined || needed === undefined
      ? '积分不够。多帮一次忙就有了，或先看看别的。'
      : `要 ${needed} 分，您现在有 ${available} 分。多帮一次忙就有了，或先看看别的。`,
  'points.adjustmentUnknown': '评分标准刚刚改过，请刷新后重新评。',
  'points.noticeNotFound': '没有找到这张公示，请刷新再看。',
  'objection.notPosted': '这一单还没贴公示，贴出来以后才能提异议。',
  'objection.windowOver': '公示期已经过了，分数定下了。还有话说，请给社区打电话。',
  'objection.already': '这一单您已经提过异议了，社区会答复您。',
  'objection.lineFull': '这一单已经有很多人提了异议，社区会一起看，不用再提。',
  'objection.none': '这一单的异议已经答复过了，请刷新再看。',
  'objection.notByYou': '分是您评的，或者当事人是您、您的家里人。请另一位工作人员来答复。',
  'objection.nobodyElse': '现在没有别人能答复。请书记在“成员”里再定一位不相干的社区工作者。',
  'objection.changed': '刚刚又有人提了异议，请看过新的再答复。',
  'objection.sameScore': '分数没有变。要更正请换个分数，不改就选“维持原分”。',
  'market.goodsNotFound': '没有找到这件东西，请刷新再看。',
  'market.notListed': '这件东西暂时下架了，看看别的吧。',
  'market.soldOut': ({ left }) =>
    typeof left === 'number' && left > 0
      ? `只剩 ${left} 件了，请少换一些。`
      : '刚刚换完了。可以先看看别的，补货后再来。',
  'market.limitReached': ({ limit }) => `这件每人每月最多换 ${say(limit, '几')} 件，下个月再来。`,
  'market.redemptionNotFound': '没有找到这个领取码。请再核对一遍六位数字。',
  'market.alreadyClosed': ({ status }) =>
    status === 'collected' ? '这个码已经领过了。' : '这个码已经取消或过期，积分已退回。可以重新兑换。',
  'market.ownPickup': '自己换的东西，请另一位工作人员来核销。',
  'market.stockNegative': ({ stock }) => `账上只有 ${say(stock, '这么多')} 件，减不了这么多。请再数一遍。`,
  busy: '现在人多，没有排上。请过几秒再按一次。',
  internal: '我们这边出了点问题，没有办成。请过一会儿再试，或给社区打电话。',
}

/** The sentence for a problem. A command without an answer is kept and sent again, and says so. */
export function wordsFor(problem: Problem, kept = false): string {
  if (problem.code === 'network' && kept) return '网络不通。已经替您存好，网络一通就自动再发，不用重按。'
  const sentence = sentences[problem.code] as Sentence | undefined
  if (sentence === undefined) return wordsFor({ ok: false, code: 'internal' })
  return typeof sentence === 'string' ? sentence : sentence(problem.detail ?? {})
}
