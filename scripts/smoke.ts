// npm run smoke -- --env ENV [--dry-run]: on the first real environment, checks that the cloud behaves as the local one does, tells
// the main story in a community of its own, and removes it again.
import { spawnSync } from 'node:child_process'
import { createApi } from '../cloudfunctions/api/api'
import { createServices } from '../cloudfunctions/platform/services'
import { createStore } from '../cloudfunctions/platform/store'
import { conformanceCollections } from '../localcloud/conformance/subject'
import { connect } from './deploy/connect'
import { deployPlan, type CollectionPlan } from './deploy/plan'
import { accessKey, dryRun, flag, wrongEnvironment } from './deploy/project'
import { nameSecretary } from './found/found'
import { foundForSmoke, sweep } from './smoke/environment'
import { tellStory } from './smoke/story'

const describeSmoke = (collections: readonly CollectionPlan[]) =>
  [
    ...collections.map(({ name, indexes }) => `collection ${name}: ${indexes.length} indexes, removed again`),
    'community smoke-…: four people, one order, one towel, removed again',
    '',
    'Nothing was sent (--dry-run).',
  ].join('\n')

async function main(): Promise<string | null> {
  const env = flag('env')
  if (!env) return 'Say which environment: npm run smoke -- --env ENV [--dry-run]'
  const wrong = wrongEnvironment(env)
  if (wrong !== null) return wrong
  const { collections } = deployPlan(env, 'dist/functions', conformanceCollections)
  if (dryRun()) {
    console.log(describeSmoke(collections))
    return null
  }
  const keys = accessKey(process.env)
  if (typeof keys === 'string') return keys
  const cloud = connect(env, process.env)
  if (typeof cloud === 'string') return cloud

  // The platform's own tools take long to load.
  const { applyCollections, removeCollections } = await import('./deploy/apply')
  await applyCollections(env, collections, keys, console.log)
  const real = { WEIXIU_REAL_ENV: env, WEIXIU_SECRET_ID: keys.secretId, WEIXIU_SECRET_KEY: keys.secretKey }
  const jest = ['jest', '--selectProjects', 'cloud', '--testPathPatterns', 'localcloud/conformance']
  const { status } = spawnSync('npx', jest, { stdio: 'inherit', env: { ...process.env, ...real } })
  await removeCollections(env, collections, keys)
  if (status !== 0) return 'The cloud behaves differently from the local one: see above.'

  const store = createStore(cloud)
  const communityId = await foundForSmoke(store)
  try {
    const api = createApi(createServices(cloud))
    await tellStory(
      api,
      communityId,
      (telephone) => nameSecretary(store, communityId, telephone),
      console.log,
    )
  } finally {
    await sweep(store, communityId)
  }
  return null
}

main().then(
  (problem) => {
    if (problem) console.error(problem)
    else if (!dryRun()) console.log('All is well, and swept.')
    process.exit(problem ? 1 : 0)
  },
  (error: unknown) => {
    console.error(`The smoke test stopped: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
