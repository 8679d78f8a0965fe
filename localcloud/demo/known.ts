import * as v from 'valibot'
import type { DataFolder } from '../dataFolder'
import { NOBODY } from './people'
import type { DemoPeople } from './people'

const Known = v.looseObject({
  communityId: v.string(),
  people: v.array(v.looseObject({ openid: v.string() })),
})

/** Who was told of when the demo was seeded into this folder; nobody where it never was. Refuses a damaged file. */
export function readKnown(folder: DataFolder): DemoPeople {
  const kept = folder.readJson('demo')
  if (kept === undefined) return NOBODY
  if (!v.is(Known, kept)) throw folder.damaged('demo.json', 'no people of ours')
  // A folder of before there was a second community knows of none.
  return { communities: [], ...kept } as unknown as DemoPeople
}
