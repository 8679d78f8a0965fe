import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'lapse.appealed': '这一次您已经申诉过了，社区会答复您。',
  'volunteer.already': '您已经报过名了，等社区回话就好。',
  'volunteer.minorNeedsGuardian': '未满 18 岁要有大人一起。请填上监护人的姓名。',
})
