import type { ParsedInputOf } from '../../contract/actions'
import { gatesOf, type Gates } from '../../domain/community/gates'
import { namedTwice } from '../../domain/community/homes'
import { communitySettings } from '../../domain/community/settings'
import { categoriesOf, categoryTwice } from '../../domain/market/categories'
import { timesWrong } from '../../domain/market/hours'
import { changesOf } from '../../domain/setting/changes'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { checkPublicWords } from '../platform/moderation'
import { Refused, accepted, refused } from '../platform/reply'
import { communityRulesView } from './view'

export const communityUpdate = journalCommand({
  action: 'community.update',
  prepare: async (context) => {
    const {
      marketHours,
      openTimes = [],
      categories = [],
      buildings = [],
      numbers = [],
      gates = {},
    } = context.input
    if (timesWrong(openTimes)) throw new Refused('community.timesWrong')
    const twice = namedTwice(buildings) ?? categoryTwice(categories)
    if (twice !== null) throw new Refused('community.namedTwice', { name: twice })
    const words = [
      ...buildings.flatMap(({ name, units }) => [name, ...units]),
      ...numbers.map(({ name }) => name),
      ...Object.values(gates).flatMap((gate) => gate?.licence ?? []),
      ...categories,
    ]
    await checkPublicWords(context, [marketHours, ...words], 'profile')
  },
  work: async (tx, { input, communityId }) => {
    const before = await tx.get('communities', communityId)
    if (before === null) return refused('community.notFound')
    const rules = Object.entries(input.rules ?? {}).filter(([, value]) => value !== undefined)
    const after = {
      ...before,
      phone: input.phone ?? before.phone,
      marketHours: input.marketHours ?? before.marketHours,
      openTimes: input.openTimes ?? before.openTimes ?? [],
      categories: input.categories ?? categoriesOf(before),
      buildings: input.buildings ?? before.buildings,
      numbers: input.numbers ?? before.numbers ?? [],
      rules: { ...before.rules, ...Object.fromEntries(rules), gates: gatesAfter(before, input.gates) },
    }
    await tx.set('communities', after)
    const changes = changesOf(communitySettings(settingsOf(before)), communitySettings(settingsOf(after)))
    return { ...accepted(communityRulesView(after)), changes }
  },
})

/** What was said of some kinds lies over what holds for all. */
function gatesAfter({ rules }: CommunityDocument, said: ParsedInputOf<'community.update'>['gates']): Gates {
  const changed = Object.entries(said ?? {}).filter(([, gate]) => gate !== undefined)
  return { ...gatesOf(rules), ...Object.fromEntries(changed) }
}

const settingsOf = ({ rules, ...community }: CommunityDocument) => ({ ...community, rules: { ...rules } })
