import { COMMUNITY_ID } from './community'
import { momentAt } from './moments'
import { recall, stepsIn } from './script'
import type { Step } from './script'

const step = stepsIn(COMMUNITY_ID)

/** Who reports for whom (R3): a neighbour whom an old woman let, and a son whose father the desk has yet to call. */
export function family(now: number): Step[] {
  const at = (daysAgo: number, time: `${number}:${number}`) => momentAt({ daysAgo, time }, now)
  const consent = 'consent of resident6'
  return [
    step(
      at(6, '18:00'),
      'resident3',
      'proxy.ask',
      () => ({
        name: '林秀珍',
        phone: '19900000016',
        home: { building: '2号楼', unit: '1单元', room: '203' },
        relation: '外甥女',
        mayConfirm: true,
      }),
      ({ consentId }, known) => void known.set(consent, consentId),
    ),
    step(at(6, '19:00'), 'resident6', 'proxy.answer', (known) => ({
      consentId: recall(known, consent),
      agree: true,
    })),
    step(at(1, '11:00'), 'resident4', 'proxy.ask', () => ({
      name: '孙福生',
      phone: '19900000099',
      home: { building: '1号楼', unit: '1单元', room: '102' },
      relation: '儿媳',
      mayConfirm: false,
    })),
  ]
}
