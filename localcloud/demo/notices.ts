import { COMMUNITY_ID } from './community'
import { momentAt } from './moments'
import { recall, stepsIn } from './script'
import type { Step } from './script'

const step = stepsIn(COMMUNITY_ID)

/** What hangs on the board: water that is cut off, which everybody must know and which was corrected; a list of helpers. */
export function notices(now: number): Step[] {
  const at = (daysAgo: number, time: `${number}:${number}`) => momentAt({ daysAgo, time }, now)
  const water = 'notice water'
  const thanks = 'notice thanks'
  const member = (who: string) => `${COMMUNITY_ID} ${who}`
  return [
    step(
      at(4, '09:00'),
      'secretary',
      'notice.post',
      (known) => ({
        kind: 'words',
        title: '冬季义务维修感谢名单',
        text: '入冬以来，志愿者上门修好了门窗、水管、灯。名单上的人都问过本人，没回话的只露姓。觉得不对的可以提。',
        audience: { kind: 'all' },
        objectionDays: 7,
        hangDays: 30,
        named: [recall(known, member('volunteer')), recall(known, member('volunteer4'))],
      }),
      ({ noticeId }, known) => void known.set(thanks, noticeId),
    ),
    step(at(3, '19:00'), 'volunteer', 'notice.consent', (known) => ({
      noticeId: recall(known, thanks),
      given: true,
    })),
    step(
      at(1, '10:00'),
      'secretary',
      'notice.post',
      () => ({
        kind: 'words',
        title: '周五上午停水',
        text: '更换主管道，周五 8:00 到 12:00 停水。\n请提前存水，出门关好龙头。',
        audience: { kind: 'all' },
        mustKnowDays: 3,
        objectionDays: 3,
        hangDays: 7,
      }),
      ({ noticeId }, known) => void known.set(water, noticeId),
    ),
    step(at(1, '15:00'), 'secretary', 'notice.correct', (known) => ({
      noticeId: recall(known, water),
      title: '周五上午停水',
      text: '更换主管道，周五 7:00 到 11:00 停水。\n请提前存水，出门关好龙头。',
      why: '施工队改早了一小时',
    })),
    step(at(1, '18:00'), 'volunteer4', 'notice.read', (known) => ({ noticeId: recall(known, water) })),
    step(at(1, '18:30'), 'volunteer5', 'notice.object', (known) => ({
      noticeId: recall(known, water),
      reason: '上夜班的人早上才回来，能不能改到下午',
    })),
  ]
}
