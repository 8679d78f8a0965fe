import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'certificate.notFound': '没有这个编号的证明。请对着纸再看一遍编号。',
  'certificate.nothingServed': '这一年还没有算得上的服务：上门修过、有人确认了，才开得出证明。',
  'certificate.visitUnknown': '没有找到这次上门，可能已经变了。请刷新再看。',
  'certificate.sameMinutes': '现在记的就是这个数，不用改。',
  'certificate.asked': '这次上门已经提过一回了。',
  'certificate.answered': '已经答复过了，请刷新再看。',
  'certificate.notByYou': '自己和家里人的时长，要请别的工作人员来答。',
})
