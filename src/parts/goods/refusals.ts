import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'market.notListed': '这件东西暂时下架了，看看别的吧。',
  'market.priceChanged': ({ points }) =>
    `价格刚刚改了，现在是 ${say(points, '另一个数')} 分一件，没有扣您的分。请看清楚再换。`,
  'market.soldOut': ({ left }) =>
    typeof left === 'number' && left > 0
      ? `只剩 ${left} 件了，请少换一些。`
      : '刚刚换完了。可以先看看别的，补货后再来。',
  'market.limitReached': ({ limit }) => `这件每人每月最多换 ${say(limit, '几')} 件，下个月再来。`,
})
