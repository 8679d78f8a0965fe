import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'body.notFound': '没有找到这家单位，请刷新名单再选。',
  'body.closed': '这家单位已经停用了，请换一家。',
  'body.namedTwice': '名单里已经有一家叫这个名字了。',
  'body.buildingUnknown': ({ name }) => `${say(name, '有一栋楼')}不在楼栋名单里，请去掉再存。`,
  'body.tooMany': ({ max }) => `名单里最多 ${say(max, '六十')} 家。不用的可以改个名字接着用。`,
  'body.missing': '请选一下他在哪家单位。',
  'order.newDateUnexplained': '已经说过一个日子了。要改日子，请写一句为什么，居民看得到。',
})
