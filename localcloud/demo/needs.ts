import { COMMUNITY_ID } from './community'
import { days, minutes, momentAt } from './moments'
import { recall, stepsIn } from './script'
import type { Step } from './script'

const step = stepsIn(COMMUNITY_ID)
const member = (who: string) => `${COMMUNITY_ID} ${who}`
const chair = 'need chair'
const phone = 'need phone'
const school = 'unit school'

/** 需求清单: a wish that a neighbour met, a need that a school has claimed, a project nobody has, one to be listed. */
export function needs(now: number): Step[] {
  const at = (daysAgo: number, time: `${number}:${number}`) => momentAt({ daysAgo, time }, now)
  return [...wish(at), ...ofTheSchool(at), ...waiting(at)]
}

type At = (daysAgo: number, time: `${number}:${number}`) => number

function wish(at: At): Step[] {
  return [
    step(
      at(9, '09:10'),
      'resident',
      'need.ask',
      () => ({ kind: 'wish', words: '想在楼道里放一把椅子，等电梯的时候能坐一坐' }),
      ({ needId }, known) => void known.set(chair, needId),
    ),
    step(at(9, '10:00'), 'secretary', 'need.put', (known) => ({
      needId: recall(known, chair),
      ...{ title: '楼道里放一把椅子', text: '等电梯的老人能坐一坐。', place: '2号楼' },
    })),
    step(at(8, '18:00'), 'volunteer', 'need.claim', (known) => ({ needId: recall(known, chair) })),
    step(at(8, '18:05'), 'volunteer', 'need.promise', (known) => ({
      needId: recall(known, chair),
      day: at(8, '18:05') + days(2),
    })),
    step(at(7, '16:00'), 'volunteer', 'need.finish', (known) => ({
      needId: recall(known, chair),
      words: '把家里不用的椅子修牢，固定在墙边了。',
    })),
    step(at(7, '19:00'), 'resident', 'need.confirm', (known) => ({
      needId: recall(known, chair),
      ...{ fixed: true, words: '稳当，老人都说好' },
    })),
    step(at(6, '10:00'), 'secretary', 'need.answer', (known) => ({
      needId: recall(known, chair),
      text: '2号楼楼道里放好了一把椅子，固定在墙边，欢迎坐。',
    })),
  ]
}

function ofTheSchool(at: At): Step[] {
  return [
    step(
      at(10, '09:00'),
      'secretary',
      'unit.sign',
      () => ({
        ...{ name: '听潮小学', phone: '0532-85550166', agreement: '每月一次智能手机课，借操场办活动。' },
        ...{ from: at(10, '09:00'), until: at(10, '09:00') + days(365) },
      }),
      ({ unitId }, known) => void known.set(school, unitId),
    ),
    step(at(10, '09:20'), 'secretary', 'unit.add', (known) => ({
      unitId: recall(known, school),
      memberId: recall(known, member('volunteer4')),
    })),
    step(
      at(5, '15:00'),
      'secretary',
      'need.take',
      () => ({
        ...{ kind: 'need', source: 'meeting', words: '会上三位老人说不会用手机挂号，想有人教' },
        ...{ title: '教老人用手机挂号', text: '三位老人想学，地方在社区活动室。', place: '' },
      }),
      ({ needId }, known) => void known.set(phone, needId),
    ),
    step(at(4, '17:00'), 'volunteer4', 'need.claim', (known) => ({
      needId: recall(known, phone),
      unitId: recall(known, school),
    })),
    step(at(4, '17:10'), 'volunteer4', 'need.promise', (known) => ({
      needId: recall(known, phone),
      day: at(4, '17:10') + days(9),
    })),
  ]
}

function waiting(at: At): Step[] {
  return [
    step(at(3, '15:30'), 'secretary', 'need.take', () => ({
      ...{ kind: 'project', source: 'meeting', words: '门口花坛塌了一角，想大家一起砌' },
      ...{ title: '一起修门口的花坛', text: '砖和水泥社区出，缺六个人、一个下午。', place: '1号楼' },
    })),
    step(at(1, '08:30') + minutes(5), 'resident5', 'need.ask', () => ({
      ...{ kind: 'need', words: '想有人周末陪孩子写作业，家里老人看不了' },
    })),
  ]
}
