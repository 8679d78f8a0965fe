import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'unit.notFound': '没有找到这家单位，请返回刷新。',
  'unit.notYours': '您现在不代表这家单位，请找社区确认。',
  'unit.notInForce': '这家单位的共建协议不在有效期内，请先找社区续签。',
  'unit.ended': '和这家单位的共建已经结束了。',
  'unit.nameTaken': '已经有一家同名的共建单位，请核对。',
  'unit.dates': '协议的结束日期要在开始之后，最长十年。',
  'unit.already': '已经由这位代表单位了。',
  'unit.notOne': '这位没有代表这家单位。',
  'unit.tooMany': ({ max }) => `一家单位最多 ${say(max, '二十')} 人代表。`,
})
