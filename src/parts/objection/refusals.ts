import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'objection.already': '这件事您已经提过异议了，社区会答复您。',
  'objection.lineFull': '已经有很多人提了异议，社区会一起看，不用再提。',
  'objection.notPosted': '这上面不能提异议，或者还没有贴公示。有话说，请给社区打电话。',
  'objection.windowOver': '提异议的时间已经过了。还有话说，请给社区打电话。',
  'points.noticeNotFound': '没有找到这张公示，请刷新再看。',
})
