import type { InputOf } from '../../../../contract/actions'
import type { VolunteerStatus } from '../../../../domain/member/types'

export type Verdict = InputOf<'volunteer.review'>['verdict']

interface VerdictWords {
  title: string
  yes: string
  done: string
  /** refusing or pausing somebody without a word is not done */
  owesReason: boolean
  quick: readonly string[]
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  approved: {
    title: '请他当志愿者？',
    yes: '通过',
    done: '通过了，他现在就能抢单',
    owesReason: false,
    quick: [],
  },
  refused: {
    title: '这次不通过？',
    yes: '不通过，告诉他原因',
    done: '没有通过，原因已经告诉他',
    owesReason: true,
    quick: ['证件过期了，换了新证再来', '请先到社区面谈', '请补上监护人'],
  },
  suspended: {
    title: '先停一停？',
    yes: '暂停，告诉他原因',
    done: '已经暂停，他暂时不能抢单',
    owesReason: true,
    quick: ['约好了没去，几次了', '证件过期', '本人说要歇一歇'],
  },
}

export const empties: Readonly<Record<VolunteerStatus, { title: string; text: string }>> = {
  applied: { title: '没有等审核的人', text: '有居民想当志愿者，会出现在这里。' },
  approved: { title: '还没有志愿者', text: '会修东西的居民都可以来，先请他在手机上报个名。' },
  suspended: { title: '没有暂停的人', text: '' },
  refused: { title: '没有没通过的人', text: '' },
}
