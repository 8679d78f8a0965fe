import { actions } from '../../contract/actions'
import { queryNames } from './queries'

test('the phone knows exactly the queries of the contract', () => {
  const queries = Object.entries(actions).filter(([, action]) => action.kind === 'query')
  expect([...queryNames].sort()).toEqual(queries.map(([name]) => name).sort())
})
