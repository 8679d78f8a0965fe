// npm run found -- --env ENV --file community.json [--dry-run]: founds a community in a real environment.
// npm run found -- --env ENV --community ID --secretary PHONE [--dry-run]: makes a member who has joined its first secretary.
import fs from 'node:fs'
import { createStore } from '../cloudfunctions/platform/store'
import { connect } from './deploy/connect'
import { dryRun, flag, wrongEnvironment } from './deploy/project'
import { foundCommunity, nameSecretary, readFounding } from './found/found'

const usage =
  'npm run found -- --env ENV (--file community.json | --community ID --secretary PHONE) [--dry-run]'

async function main(): Promise<{ said: string; fine: boolean }> {
  const [env, file, community, secretary] = [flag('env'), flag('file'), flag('community'), flag('secretary')]
  if (!env || !(file ?? (community && secretary))) return { said: usage, fine: false }
  const wrong = wrongEnvironment(env)
  if (wrong !== null) return { said: wrong, fine: false }
  if (file && !fs.existsSync(file)) return { said: `There is no file ${file}.`, fine: false }
  const founding = file ? readFounding(fs.readFileSync(file, 'utf8')) : null
  if (typeof founding === 'string') return { said: founding, fine: false }
  if (dryRun()) {
    const would = founding ?? { communityId: community, secretary }
    return { said: `${JSON.stringify(would, null, 2)}\nNothing was sent (--dry-run).`, fine: true }
  }
  const cloud = connect(env, process.env)
  if (typeof cloud === 'string') return { said: cloud, fine: false }
  const store = createStore(cloud)
  if (founding === null)
    return { said: await nameSecretary(store, community ?? '', secretary ?? ''), fine: true }
  const isNew = await foundCommunity(store, founding, Date.now())
  return {
    said: isNew
      ? `${founding.name} is founded; its code is ${founding.communityId}.`
      : 'It is there already.',
    fine: true,
  }
}

main().then(
  ({ said, fine }) => {
    console.log(said)
    process.exit(fine ? 0 : 1)
  },
  (error: unknown) => {
    console.error(`It could not be founded: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
