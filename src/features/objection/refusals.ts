import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'objection.already': '这一单您已经提过异议了，社区会答复您。',
  'objection.lineFull': '这一单已经有很多人提了异议，社区会一起看，不用再提。',
  'objection.notPosted': '这一单还没贴公示，贴出来以后才能提异议。',
  'objection.windowOver': '公示期已经过了，分数定下了。还有话说，请给社区打电话。',
  'points.noticeNotFound': '没有找到这张公示，请刷新再看。',
})
