import type { Award } from '../../domain/award/types'
import type { AwardDocument } from '../platform/collections/awards'

/** An award as it lies in the database. */
export const awardDocument = (state: Award): AwardDocument => ({
  _id: state.awardId,
  communityId: state.communityId,
  askedAt: state.askedAt,
  openUntil: state.answer === null ? state.endsAt : null,
  peopleIds: [
    ...new Set(
      [...state.people, state.by, ...(state.answer === null ? [] : [state.answer.by])].map(
        ({ memberId }) => memberId,
      ),
    ),
  ].filter((id) => id !== ''),
  state,
})
