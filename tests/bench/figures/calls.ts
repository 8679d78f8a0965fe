import { rmSync } from 'node:fs'
import { startLocalCloud, type LocalCloud } from '../../../localcloud/start'
import { startSdk } from '../../../localcloud/testing'
import { newFolder } from '../folder'
import { inTurns, milliseconds, times } from '../numbers'
import { seedVolunteers, volunteerOf } from '../openOrders'
import type { Figure, Section } from '../table'

const coldRounds = 7
const warmRounds = 60

/** What a call costs beside a function that loads nothing and answers at once. */
export async function callFigures(functionsDir: string): Promise<Section> {
  const dataDir = newFolder()
  const cloud = await startLocalCloud({ dataDir, functionsDir, timer: false })
  try {
    await seedVolunteers(startSdk(cloud.cloud.gateway.adminUrl('seed'), ''), 1)
    return {
      title: 'Cold and warm calls',
      about:
        'member.me through a worker, in turns with a function in the same kind of worker that loads nothing and answers at once. Cold is the first call of a new instance: it starts the thread and loads the SDK and our bundle.',
      figures: await coldAndWarm(cloud),
    }
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function coldAndWarm({ workers }: LocalCloud): Promise<Figure[]> {
  const api = () => workers.invoke('api', { action: 'member.me', input: {} }, { WX_OPENID: volunteerOf(0) })
  const bare = () => workers.invoke('bare', {}, {})
  const sdk = () => workers.invoke('sdk', {}, {})
  const fresh = () => workers.reload()
  const cold = await inTurns(coldRounds, api, bare, fresh)
  const coldSdk = await inTurns(coldRounds, api, sdk, fresh)
  const warm = await inTurns(warmRounds, api, bare)
  return [
    compared('cold', cold),
    compared('cold, against a function that loads the SDK and nothing else', coldSdk),
    compared('warm', warm),
  ]
}

function compared(what: string, [ours, bare]: readonly [number, number]): Figure {
  return { what, value: milliseconds(ours), baseline: milliseconds(bare), ratio: times(ours / bare) }
}
