import type { AwardKind, AwardStatus } from '../../../../domain/award/types'
import type { IconName } from '../../../ui/Icon'
import type { Tone } from '../../../ui/tone'

export const awardKindWords: Readonly<Record<AwardKind, { text: string; hint: string }>> = {
  activity: { text: '参加活动', hint: '课堂、主题党日、志愿活动' },
  deliberation: { text: '议事协商', hint: '参加议事、提了好建议' },
  civility: { text: '文明实践', hint: '邻里互助、做好事' },
}

export const awardStatusWords: Readonly<Record<AwardStatus, { text: string; tone: Tone; icon: IconName }>> = {
  asked: { text: '等核准', tone: 'blue', icon: 'clock' },
  agreed: { text: '已核准', tone: 'green', icon: 'done' },
  refused: { text: '没同意', tone: 'grey', icon: 'close' },
  lapsed: { text: '作废', tone: 'grey', icon: 'close' },
}
