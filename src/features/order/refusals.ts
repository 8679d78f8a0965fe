import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'order.taken': ({ first }) => `${say(first, '另一位师傅')}先接到了。您可以排队，有空位第一个告诉您。`,
  'order.alreadyInLine': '您已经排着了。轮到您时会问您，答应就行。',
  'order.notOffered': '这个名额没有给您留着，可能已经过了时间。请刷新再看。',
  'order.placeFree': '现在就有空位，不用排队，直接抢单吧。',
  'order.lineFull': '排队的人已经满了。看看别的单子，那里更需要您。',
  'order.heldMax': ({ max }) => `您手上已经有 ${say(max, '几')} 单了。先修好一单，再来接新的。`,
  'order.licenceNeeded': ({ licence }) =>
    `这一单要有${say(licence, '相应的证')}才能接，是为了您的安全。有证请到“我的”里补上。`,
  'order.insuranceNeeded': '这一单上门那天要有保险，是为了您的安全。请先到社区办好，再来接。',
  'order.adultsOnly': '这种活有危险，未满 18 岁不能去，家长陪着也不行。看看别的单子吧。',
  'order.ownHome': '这是您自己家的单，请留给邻居来修。',
  'order.promiseTooFar': '约的时间太远了，请选近一点的时间。',
  'order.notAtHome': '那个时候住户不在家，请在他在家的时候里选。',
  'order.visitsClash': '这个钟点您还约了另一家，请错开一些。',
  'order.timeChanged': '时间已经改过一次了。再有变化，请打电话跟住户说；去不了请退回。',
  'order.timeDeclined': '已经跟师傅说过了，正在等他另约一个时间。',
})
