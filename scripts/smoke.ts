// npm run smoke -- --env ENV [--dry-run]: asks a real environment whether it behaves as the local cloud claims and writes the
// answers down (docs/conformance.md), then tells the main story in a community of its own, and removes it again.
import { createApi } from '../cloudfunctions/api/api'
import { createServices } from '../cloudfunctions/platform/services'
import { createStore } from '../cloudfunctions/platform/store'
import { conformanceCollections, type CheckedSdk } from '../localcloud/conformance/subject'
import { connect } from './deploy/connect'
import { deployPlan, type CollectionPlan } from './deploy/plan'
import { accessKey, dryRun, flag, wrongEnvironment } from './deploy/project'
import { nameSecretary } from './found/found'
import { recordConformance } from './smoke/conformance'
import { foundForSmoke, sweep } from './smoke/environment'
import { tellStory } from './smoke/story'
import manifest from '../package.json'

const describeSmoke = (collections: readonly CollectionPlan[]) =>
  [
    ...collections.map(({ name, indexes }) => `collection ${name}: ${indexes.length} indexes, removed again`),
    'community smoke-…: four people, one order, one towel, removed again',
    '',
    'Nothing was sent (--dry-run).',
  ].join('\n')

/** Answers how many facts came out otherwise. */
function askWhatIsAssumed(env: string): Promise<number> {
  const connectOnce = () => {
    const cloud = connect(env, process.env)
    if (typeof cloud === 'string') throw new Error(cloud)
    return cloud as unknown as CheckedSdk
  }
  const day = new Date().toISOString().slice(0, 10)
  return recordConformance({
    connect: connectOnce,
    day,
    sdk: manifest.dependencies['wx-server-sdk'],
    tell: console.log,
  })
}

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
  try {
    const differences = await askWhatIsAssumed(env)
    if (differences > 0) return `${String(differences)} facts are not so in this environment: see above.`
  } finally {
    await removeCollections(env, collections, keys)
  }

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
