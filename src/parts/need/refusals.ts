import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'need.notFound': '没有找到这条需求，可能还没列出来。请返回刷新。',
  'need.notYours': '这条需求现在不在您手上，这一步您办不了。',
  'need.wrongState': '这条需求有变化了，请刷新再看。',
  'need.private': '公开的话里有姓名、门牌或电话，请去掉再列。',
  'need.own': '自己提的需求，请别人来认领。',
  'need.dayPast': '这一天已经过去了，请另选一天。',
  'need.dayFar': ({ max }) => `日子定得太远了，最多 ${say(max, '一百八十')} 天以内。`,
  'need.photosUnknown': '只能放办这件事时拍的照片，请重新选。',
  'need.reasonMissing': '请说一说哪里没办好。',
})
