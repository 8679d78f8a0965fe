import type { InputOf } from '../../../../contract/actions'
import type { RuleKey } from '../../../../contract/limits'
import type { CommunityRulesView } from '../../../../contract/views/community'
import { gateKeys, gateOf, sameGate, type Gates } from '../../../../domain/community/gates'
import { communitySettings } from '../../../../domain/community/settings'
import { changesOf } from '../../../../domain/setting/changes'
import type { OpenTime } from '../../../../domain/market/hours'
import type { CommunityNumber } from '../../../../domain/community/numbers'
import type { Building } from '../../../../domain/community/types'
import { useDraft } from '../../../app/draft'
import { officePhoneProblem } from '../../../words/phone'
import { isRuleValue } from './RuleRow'
import { ruleGroups } from './ruleWords'

interface Changes {
  phone?: string
  marketHours?: string
  openTimes?: readonly OpenTime[]
  categories?: readonly string[]
  buildings?: readonly Building[]
  numbers?: readonly CommunityNumber[]
  rules?: Partial<Record<RuleKey, string>>
  gates?: Gates
}

const unchanged: Changes = {}

const allRules = ruleGroups.flatMap(({ rules }) => rules)

/**
 * What was changed on the page lies over what is saved, so that a refresh brings the newest and takes nothing away;
 * only what differs is sent.
 */
export function useRulesForm(saved: CommunityRulesView) {
  const { form: changes, change, clear, restored } = useDraft<Changes>('rules', unchanged)
  const phone = changes.phone ?? saved.phone
  const marketHours = changes.marketHours ?? saved.marketHours
  const rule = (key: RuleKey): string => changes.rules?.[key] ?? String(saved.allRules[key])
  const setRule = (key: RuleKey, value: string) => change({ rules: { ...changes.rules, [key]: value } })
  const differing = allRules.filter(({ key }) => rule(key) !== String(saved.allRules[key]))
  const gates = changes.gates ?? saved.gates
  const gatesSet = gateKeys.filter((key) => !sameGate(gateOf(gates, key), gateOf(saved.gates, key)))
  const input: InputOf<'community.update'> = {
    ...(phone === saved.phone ? {} : { phone }),
    ...(marketHours.trim() === saved.marketHours ? {} : { marketHours: marketHours.trim() }),
    ...(changes.buildings
      ? { buildings: changes.buildings.map(({ name, units }) => ({ name, units: [...units] })) }
      : {}),
    ...(changes.numbers ? { numbers: [...changes.numbers] } : {}),
    ...(gatesSet.length > 0
      ? { gates: Object.fromEntries(gatesSet.map((key) => [key, gateOf(gates, key)])) }
      : {}),
    ...(changes.openTimes ? { openTimes: [...changes.openTimes] } : {}),
    ...(changes.categories ? { categories: [...changes.categories] } : {}),
    ...(differing.length > 0
      ? { rules: Object.fromEntries(differing.map(({ key }) => [key, Number(rule(key))])) }
      : {}),
  }
  const sound =
    officePhoneProblem(phone) === undefined &&
    marketHours.trim() !== '' &&
    differing.every((one) => isRuleValue(one.key, rule(one.key)))
  const wanted = {
    ...{ phone, marketHours: marketHours.trim() },
    buildings: changes.buildings ?? saved.buildings,
    numbers: changes.numbers ?? saved.numbers,
    openTimes: changes.openTimes ?? saved.openTimes,
    categories: changes.categories ?? saved.categories,
    rules: {
      ...saved.allRules,
      gates,
      ...Object.fromEntries(differing.map(({ key }) => [key, Number(rule(key))])),
    },
  }
  return {
    ...{ phone, marketHours, buildings: changes.buildings ?? saved.buildings, rule },
    numbers: changes.numbers ?? saved.numbers,
    gates,
    openTimes: changes.openTimes ?? saved.openTimes,
    categories: changes.categories ?? saved.categories,
    ...{ change, setRule },
    input,
    /** what will be different, in words */
    differences: () =>
      changesOf(communitySettings({ ...saved, rules: { ...saved.allRules } }), communitySettings(wanted)),
    /** something to save, and all of it can be */
    ready: Object.keys(input).length > 0 && sound,
    changed: Object.keys(input).length > 0,
    restored,
    reset: clear,
  }
}
