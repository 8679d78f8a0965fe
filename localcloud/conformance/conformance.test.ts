// The facts that hold for the local cloud; `npm run smoke` puts them, and some questions more, to a real environment.
import { openTestCloud, type TestCloud } from '../testing'
import { sharedGroups } from './checks'
import { conformanceCollections, subjectOf, type CheckedSdk, type Subject } from './subject'

let cloud: TestCloud
let subject: Subject
beforeAll(async () => {
  cloud = await openTestCloud({ collections: conformanceCollections })
  subject = subjectOf(() => cloud.sdk() as unknown as CheckedSdk)
})
afterAll(() => cloud.close())

describe.each(Object.entries(sharedGroups))('%s', (_group, checks) => {
  test.each(Object.entries(checks))('%s', async (_sentence, { holds }) => {
    await holds(subject)
  })
})
