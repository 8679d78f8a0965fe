import { say, tellRefusals } from '../../words/refusals'

tellRefusals({
  'notice.notFound': '没有找到这张公告，可能不是给您这栋楼的。请返回刷新。',
  'notice.ended': '这张公告已经撤下或到期了，请刷新再看。',
  'notice.notNamed': '这张公告上没有您的名字。',
  'notice.empty': '公告还是空的：写几句话，或者放一张照片。',
  'notice.namesInText': '名单里的人，名字不要写在标题和正文里：没同意的只能露姓。请改成“见名单”。',
  'notice.tooMany': ({ max }) => `要看的人太多了，一次最多 ${say(max, '一千')} 人。请按楼栋或职责分开贴。`,
  'notice.sameWords': '内容没有变，不用更正。',
  'notice.correctedOften': '这张更正了太多次，请撤下，重新贴一张。',
  'notice.nobodyWaits': '该看的人都看过了，不用催。',
  'notice.remindedToday': '今天催过了，明天再催。急的请打电话。',
})
