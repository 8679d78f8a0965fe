import type { proxyActions } from '../../contract/actions/proxy'
import type { Ground } from '../testing/ground'
import { people } from '../testing/people'
import { after, anyCursor, nothing, type SpecimensOf } from '../testing/specimen'

const { name, phone } = people.resident
const home = { building: '2号楼', unit: '2单元', room: '1401' }
const asking = { name, phone, home, relation: '邻居', mayConfirm: true }

/** The neighbour asks to act for the resident; answers the consent's id. */
export const askedToAct = async (ground: Ground): Promise<string> =>
  (await ground.must('neighbour', 'proxy.ask', asking)).consentId

export const proxySpecimens: SpecimensOf<keyof typeof proxyActions> = {
  'proxy.ask': {
    full: { ...asking, name: '吴小满', phone: '13900000099' },
    who: 'neighbour',
    input: asking,
  },
  'proxy.answer': {
    full: { consentId: nothing, agree: true, mayConfirm: true, note: '电话里说同意' },
    who: 'resident',
    input: async (ground) => ({ consentId: await askedToAct(ground), agree: true }),
    whole: { who: 'staff', input: async (ground) => ({ consentId: await askedToAct(ground) }) },
  },
  'proxy.end': {
    full: { consentId: nothing },
    who: 'resident',
    input: async (ground) => ({ consentId: await askedToAct(ground) }),
  },
  'proxy.mine': {
    full: {},
    who: 'neighbour',
    input: after(askedToAct),
    tells: { family: ['name'] },
  },
  'proxy.desk': {
    full: { status: 'asked', cursor: anyCursor },
    who: 'staff',
    input: after(askedToAct),
    tells: { desk: ['name', 'phone', 'home'] },
  },
}
