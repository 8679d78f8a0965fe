import { join } from 'node:path'
import { openCloud } from './cloud'
import type { Cloud } from './cloud'
import type { DataFolder } from './dataFolder'
import { readKnown } from './demo/known'
import type { DemoPeople } from './demo/people'
import { seedDemo } from './demo/seed'
import { createFounder, type Founder } from './founder/founder'
import { DamagedFileError } from './gateway/disk'
import { startTimerLoop } from './timerLoop'
import type { TimerLoop } from './timerLoop'

/** What stands behind the door: the cloud over its data folder, who lives there, and what keeps time. */
export interface House {
  readonly cloud: Cloud
  readonly people: DemoPeople
  readonly loop: TimerLoop
  readonly founder: Founder
  close(): Promise<void>
}

export interface HouseOptions {
  readonly folder: DataFolder
  readonly functionsDir: string
  /** Fill an empty data folder with the demo community. */
  readonly demo: boolean
  /** Throw away what the data folder holds first. */
  readonly reset: boolean
  /** false: function timer runs only when asked. */
  readonly timer: boolean
  readonly workersMax?: number
  readonly log: (text: string) => void
  /** Where the door is, once it is open. */
  readonly address: () => string
}

/** Seeds an empty folder; a folder whose seeding was cut short is emptied and seeded again. */
async function openSeeded(options: HouseOptions): Promise<{ cloud: Cloud; people: DemoPeople }> {
  const { folder, functionsDir, log, address, workersMax } = options
  if (options.reset || folder.has('seeding')) folder.empty()
  const known = readKnown(folder)
  const cloud = await openCloud({
    folder,
    functionsDir,
    log,
    address,
    ...(workersMax === undefined ? {} : { workersMax }),
  }).catch((error: unknown) => {
    throw error instanceof DamagedFileError ? folder.damaged('weixiu.db', error.why) : error
  })
  const empty = cloud.gateway.documents('communities').length === 0
  if (!options.demo || !empty) return { cloud, people: known }
  try {
    folder.writeJson('seeding', true)
    const people = await seedDemo(cloud, log)
    folder.writeJson('demo', people)
    folder.remove('seeding')
    return { cloud, people }
  } catch (error) {
    await cloud.close()
    throw error
  }
}

/** Where the functions lie when nobody says otherwise. */
export const builtFunctionsDir = join(__dirname, '..', 'dist', 'functions')

/** Opens everything behind the door. Refused with a DataFolderError when the folder cannot be used. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { cloud, people } = await openSeeded(options)
  const { workers, clock } = cloud
  const loop = startTimerLoop({ clock, workers, running: options.timer, log: options.log })
  const founder = createFounder(cloud, options.log)
  return {
    cloud,
    people,
    loop,
    founder,
    async close() {
      await loop.stop()
      await founder.close()
      await cloud.close()
    },
  }
}
