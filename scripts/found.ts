// npm run found -- --env ENV --file community.json [--dry-run]: founds a community in a real environment.
// npm run found -- --env ENV --community ID --secretary PHONE: makes a member who has joined its first secretary.
import fs from 'node:fs'
import { createStore } from '../cloudfunctions/lib/store'
import { connect } from './deploy/connect'
import { flag } from './deploy/project'
import { foundCommunity, nameSecretary, readFounding } from './found/found'

const usage =
  'npm run found -- --env ENV (--file community.json [--dry-run] | --community ID --secretary PHONE)'

async function main(): Promise<{ said: string; fine: boolean }> {
  const [env, file, community, secretary] = [flag('env'), flag('file'), flag('community'), flag('secretary')]
  if (!env || !(file ?? (community && secretary))) return { said: usage, fine: false }
  const founding = file ? readFounding(fs.readFileSync(file, 'utf8')) : null
  if (typeof founding === 'string') return { said: founding, fine: false }
  if (process.argv.includes('--dry-run')) {
    return { said: `${JSON.stringify(founding, null, 2)}\nNothing was sent (--dry-run).`, fine: true }
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
