import * as v from 'valibot'
import { actions } from '../../../../contract/actions'
import { ruleGroups } from './ruleWords'

const takes = (key: string, value: number) =>
  v.safeParse(actions['community.update'].input, { rules: { [key]: value } }).success

test.each(ruleGroups.flatMap(({ rules }) => rules))('$key may be set as far as the contract goes', (rule) => {
  expect([takes(rule.key, rule.min), takes(rule.key, rule.max)]).toEqual([true, true])
  expect([takes(rule.key, rule.min - 1), takes(rule.key, rule.max + 1)]).toEqual([false, false])
})
