import { say, tellRefusals } from '../../../words/refusals'

tellRefusals({
  'outage.notFound': '没有找到这一条，请刷新再看。',
  'outage.ended': '这一条已经恢复了，请刷新再看。',
  'outage.changed': '别人刚刚改过这一条，请刷新再看。',
  'outage.same': '内容没有变，不用改。',
  'outage.timeWrong': ({ maxDays }) =>
    `时间不对：恢复要在开始之后、现在之后，最多提前 30 天、停 ${say(maxDays, '90')} 天。`,
  'outage.tooMany': ({ max }) => `同时停着的太多了，最多 ${say(max, '这么多')} 条。先把恢复了的点“恢复了”。`,
})
