import { objectionsOf } from '../../domain/objection/objections'
import { ownMax, type OwnAsked } from '../platform/module'

/** My objections to the scores of any order, with the answer there was. */
export async function ownObjections({ store, communityId, memberId }: OwnAsked) {
  const where = { communityId, peopleIds: memberId }
  const naming = await store.find('orders', where, { orderBy: [['reportedAt', 'desc']], limit: ownMax })
  const objections = naming.flatMap(({ state }) =>
    objectionsOf(state)
      .filter(({ person }) => person.memberId === memberId)
      .map(({ at, reason, answer }) => ({ no: state.no, at, reason, answer: answer?.text })),
  )
  return { objections }
}
