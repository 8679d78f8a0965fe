import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allGroups, sharedGroups } from '../../localcloud/conformance/checks'
import { knownFacts } from '../../localcloud/conformance/known'
import { readRecord } from '../../localcloud/conformance/record'
import { conformanceCollections, type CheckedSdk } from '../../localcloud/conformance/subject'
import { openTestCloud, type TestCloud } from '../../localcloud/testing'
import { recordConformance } from './conformance'

let cloud: TestCloud
let folder: string
beforeAll(async () => {
  cloud = await openTestCloud({ collections: conformanceCollections })
  folder = mkdtempSync(join(tmpdir(), 'weixiu-conformance-'))
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what an environment answers turns assumed into recorded, and what comes out otherwise stops nothing', async () => {
  const kept = { record: join(folder, 'recorded.json'), page: join(folder, 'conformance.md') }
  const told: string[] = []
  const connect = () => cloud.sdk() as unknown as CheckedSdk
  const asking = { connect, day: '2026-11-25', sdk: '4.0.2', tell: (line: string) => told.push(line) }
  const differences = await recordConformance(asking, kept)

  // The local cloud stands for an environment that behaves as claimed in all but the questions it refuses.
  const shared = Object.values(sharedGroups).flatMap((checks) => Object.keys(checks))
  const facts = knownFacts(allGroups, readRecord(kept.record))
  expect(facts.filter(({ way }) => way === 'recorded').map(({ sentence }) => sentence)).toEqual(
    expect.arrayContaining(shared),
  )
  expect(facts.filter(({ way }) => way === 'assumed')).toEqual([])
  expect(differences).toBe(facts.filter(({ way }) => way === 'differs').length)
  expect(differences).toBeGreaterThan(0)
  const page = readFileSync(kept.page, 'utf8')
  expect(page).toContain(`| not so in a real environment | ${String(differences)} |`)
  expect(page).toContain('asked on 2026-11-25 with wx-server-sdk 4.0.2')
  expect(told.filter((line) => line.startsWith('NOT SO: questions'))).toHaveLength(differences)
})
