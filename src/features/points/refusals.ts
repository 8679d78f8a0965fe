import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'points.givingOff': '社区没有开放转赠。',
  'points.giveToSelf': '这是您自己。送给别人，或送到互助池。',
  'points.giveMonthMax': ({ left, max }) =>
    `一个月最多送 ${say(max, '这么多')} 分，这个月还能送 ${say(left, '0')} 分。`,
  'points.notEarned': ({ may }) => `自己干活得的分才能送，您现在能送 ${say(may, '0')} 分。`,
  'points.nobodyThere': '社区里没有这个姓名和电话的人。请核对一下，或送到互助池。',
})
