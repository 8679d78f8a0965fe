import type { CommunityRulesView, CommunityView } from '../../contract/views/community'
import { gatesOf } from '../../domain/community/gates'
import type { CommunityDocument } from '../platform/documents'
import { categoriesOf } from '../../domain/market/categories'
import { templatesSet } from '../platform/messages'

/** What anyone may know about a community; people are not in it. */
export function communityView({ rules, ...community }: CommunityDocument): CommunityView {
  const { communityId, name, phone, marketHours, openTimes = [], buildings, numbers = [] } = community
  const { slots, heldMax, promiseHours, noticeDays, pickupDays } = rules
  return {
    communityId,
    name,
    phone,
    marketHours,
    openTimes,
    categories: categoriesOf(community),
    buildings,
    numbers,
    rules: { slots, heldMax, promiseHours, noticeDays, pickupDays },
    gates: gatesOf(rules),
    templates: templatesSet(),
  }
}

/** What the secretary may set; for the desk. */
export const communityRulesView = (community: CommunityDocument): CommunityRulesView => ({
  ...communityView(community),
  allRules: community.rules,
})
