import { forgetInJournal, knownAs, peopleAfter } from '../../domain/case/people'
import { indexed } from '../../domain/case/header'
import type { CaseDocument } from '../platform/collections/cases'
import type { Services } from '../platform/context'
import { inParts } from '../platform/inParts'
import type { Leaver } from '../platform/module'
import { isRequestKey } from '../platform/requests'
import { stateIn, type KindOf } from '../platform/caseKind'
import { moveCase } from './move'

const portionMax = 50
/** writes under way at once */
const atOnce = 4

/**
 * Ends what a leaver has to do in cases, so that nobody waits for them, and forgets them there. Whoever still stands in
 * `peopleIds` is found again, so a write that lost a race costs nothing but one more look.
 */
export const forgetCases =
  (kindOf: KindOf) =>
  async (services: Services, leaver: Leaver): Promise<number> => {
    const { communityId, memberId } = leaver
    const found = await services.store.find(
      'cases',
      { communityId, peopleIds: memberId },
      { orderBy: [['openedAt', 'desc']], limit: portionMax },
    )
    await inParts(found, atOnce, async (document) => {
      const kind = kindOf(document)
      const at = services.now()
      const command = (state: object) => kind.part(state, memberId, at)
      if (await moveCase(services, kind, document, { what: 'leave', command, at })) return
      await forgetIn(services, kindOf, document, leaver)
    })
    return found.length
  }

async function forgetIn(
  { store }: Services,
  kindOf: KindOf,
  document: CaseDocument,
  leaver: Leaver,
): Promise<void> {
  const { memberId } = leaver
  const kind = kindOf(document)
  const state = kind.forget(stateIn(kind, document), memberId, knownAs(leaver, document))
  const { no, namedIds, uniqueKeys } = kind.header(state)
  const { command } = store
  const { ownerKeys, newsKeys, listKeys, wakeAt, ...plain } = indexed(kind.header(state))
  const others = document.peopleIds.filter((id) => id !== memberId)
  await store.update(
    'cases',
    { _id: document._id, version: document.version },
    {
      ...plain,
      wakeAt,
      version: document.version + 1,
      keys: command.set([
        `no:${document.communityId}:${no}`,
        ...uniqueKeys,
        ...document.keys.filter(isRequestKey),
      ]),
      ownerKeys: command.set(ownerKeys),
      newsKeys: command.set(newsKeys),
      listKeys: command.set(listKeys),
      openedBy: document.openedBy === memberId ? null : document.openedBy,
      peopleIds: command.set(peopleAfter(others, namedIds, null)),
      state: command.set(state),
      journal: command.set(forgetInJournal(document.journal, memberId)),
    },
  )
}
