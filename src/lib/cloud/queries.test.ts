import { actions } from '../../../contract/actions'
import { limits as contractLimits } from '../../../contract/fields'
import { limits } from '../limits'
import { queryNames } from './queries'

test('the phone knows exactly the queries of the contract', () => {
  const queries = Object.entries(actions).filter(([, action]) => action.kind === 'query')
  expect([...queryNames].sort()).toEqual(queries.map(([name]) => name).sort())
})

test('the phone limits what is typed as the contract does', () => {
  expect(contractLimits).toMatchObject(limits)
})
