import * as v from 'valibot'
import { actions } from './actions'
import { ruleBounds, ruleKeys } from './limits'

const takes = (key: string, value: number) =>
  v.safeParse(actions['community.update'].input, { rules: { [key]: value } }).success

test.each(ruleKeys)('%s may be set from its least to its most, and no further', (key) => {
  const [least, most] = ruleBounds[key]
  expect([takes(key, least - 1), takes(key, least), takes(key, most), takes(key, most + 1)]).toEqual([
    false,
    true,
    true,
    false,
  ])
})
