import { forgottenName } from '../../domain/member/forget'
import type { Services } from '../platform/context'
import type { ConsentDocument } from '../platform/documents'
import { inParts } from '../platform/inParts'
import type { Leaver } from '../platform/module'
import { consentsOf } from './consents'

/** writes under way at once */
const atOnce = 4

const nowhere = { building: '', unit: '', room: '' }

/** Whoever leaves acts for nobody, and nobody for them; their side is blank, and so is a person without an account whom only they named. */
export async function forgetConsents({ store }: Services, leaver: Leaver): Promise<number> {
  const found = await consentsOf(store, leaver)
  await inParts(found, atOnce, ({ _id, version, ...consent }) => {
    const { helper, principal, peopleIds } = blank(consent, leaver.memberId)
    return store.update(
      'consents',
      { _id, version },
      {
        version: version + 1,
        status: consent.status === 'refused' ? 'refused' : 'ended',
        relation: '',
        note: '',
        helper: store.command.set(helper),
        principal: store.command.set(principal),
        peopleIds: store.command.set(peopleIds),
      },
    )
  })
  return found.length
}

type Sides = Pick<ConsentDocument, 'helper' | 'principal' | 'peopleIds'>

function blank({ helper, principal, peopleIds }: Sides, memberId: string): Sides {
  const isHelper = helper.memberId === memberId
  const gone = { name: forgottenName, phone: '' }
  const isPrincipal = isHelper ? principal.memberId === null : principal.memberId === memberId
  return {
    helper: isHelper ? { ...helper, ...gone } : helper,
    principal: isPrincipal ? { ...principal, ...gone, home: nowhere } : principal,
    peopleIds: peopleIds.filter((id) => id !== memberId),
  }
}
