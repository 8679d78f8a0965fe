import * as v from 'valibot'
import { action } from '../action'
import { id } from '../fields'
import type { CommunityView } from '../views'

export const communityActions = {
  'community.get': action<CommunityView>()({
    kind: 'query',
    who: 'anyone',
    about:
      'The community a person belongs to, or the one named by its joining code (U4). Public facts only: name, telephone, buildings, rules.',
    input: v.strictObject({ communityId: v.optional(id) }),
    refusals: ['community.notFound'],
  }),
}
