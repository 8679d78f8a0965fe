// npm run found -- --env ENV --file community.json [--dry-run]: founds a community in a real environment.
// npm run found -- --env ENV --community ID --secretary PHONE [--dry-run]: makes a member who has joined its first secretary.
// With --local [http://localhost:8787] instead of --env: the same in the local cloud that is running there.
import fs from 'node:fs'
import { createStore } from '../cloudfunctions/platform/store'
import { connect } from './deploy/connect'
import { dryRun, flag, wrongEnvironment } from './deploy/project'
import { foundCommunity, nameSecretary, readFounding, type Founding } from './found/found'
import { foundLocally, nameLocally } from './found/local'

interface Said {
  readonly said: string
  readonly fine: boolean
}
const fine = (said: string): Said => ({ said, fine: true })
const wrong = (said: string): Said => ({ said, fine: false })

const usage =
  'npm run found -- (--env ENV | --local [URL]) (--file community.json | --community ID --secretary PHONE) [--dry-run]'

/** Where communities are founded: a real environment or a local cloud. */
interface Place {
  found(founding: Founding): Promise<boolean>
  name(communityId: string, telephone: string): Promise<string>
}

/** One sentence when it is not said well enough where. */
function placeOf(env: string | undefined): Place | string {
  if (process.argv.includes('--local')) {
    const url = flag('local') ?? 'http://localhost:8787'
    return {
      found: (founding) => foundLocally(url, founding),
      name: (communityId, telephone) => nameLocally(url, communityId, telephone),
    }
  }
  const cloud = connect(env ?? '', process.env)
  if (typeof cloud === 'string') return cloud
  const store = createStore(cloud)
  return {
    found: (founding) => foundCommunity(store, founding, Date.now()),
    name: (communityId, telephone) => nameSecretary(store, communityId, telephone),
  }
}

async function main(): Promise<Said> {
  const [env, file, community, secretary] = [flag('env'), flag('file'), flag('community'), flag('secretary')]
  const local = process.argv.includes('--local')
  if (!(local || env) || !(file ?? (community && secretary))) return wrong(usage)
  const strange = local ? null : wrongEnvironment(env ?? '')
  if (strange !== null) return wrong(strange)
  if (file && !fs.existsSync(file)) return wrong(`There is no file ${file}.`)
  const founding = file ? readFounding(fs.readFileSync(file, 'utf8')) : null
  if (typeof founding === 'string') return wrong(founding)
  if (dryRun()) {
    const would = founding ?? { communityId: community, secretary }
    return fine(`${JSON.stringify(would, null, 2)}\nNothing was sent (--dry-run).`)
  }
  const place = placeOf(env)
  if (typeof place === 'string') return wrong(place)
  if (founding === null) return fine(await place.name(community ?? '', secretary ?? ''))
  const isNew = await place.found(founding)
  return fine(
    isNew ? `${founding.name} is founded; its code is ${founding.communityId}.` : 'It is there already.',
  )
}

main().then(
  (outcome) => {
    console.log(outcome.said)
    process.exit(outcome.fine ? 0 : 1)
  },
  (error: unknown) => {
    console.error(`It could not be founded: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
