import { ruleKeys } from '../../../../contract/limits'
import { ruleGroups } from './ruleWords'

test('[S11] every rule that a community may set has its words, once', () => {
  const said = ruleGroups.flatMap(({ rules }) => rules.map(({ key }) => key))
  expect([...said].sort()).toEqual([...ruleKeys].sort())
})
