import type { ImportDocument } from '../../../cloudfunctions/platform/collections/imports'
import type { Move } from '../client'
import { communityIds } from '../people'
import { byOne, type Stage } from './stage'

const desk = ['secretary', 'staff'] as const

type Step = 'import' | 'answer' | 'write' | 'end' | 'rows' | 'get'

/** An old table comes in, is asked about, written in parts and laid aside (S1). */
export function importMove(stage: Stage): Move | null {
  const { random, world } = stage
  const all = world.documents('imports')
  const read = all.filter(({ status }) => status === 'understood')
  if (all.length === 0 || (read.length === 0 && random.chance(0.6))) return takeIn(stage)
  const table = random.pick(read.length > 0 && random.chance(0.85) ? read : all)
  const step = random.weighted<Step>({
    ...{ import: read.length < 2 ? 1 : 0.2, answer: table.questions.length > 0 ? 3 : 0.5 },
    ...{ write: table.written < table.parts ? 9 : 1, end: 1, rows: 2, get: 1 },
  })
  return about(stage, table, step)
}

/** Each file has a few lines of its own, and some that another has too. */
function takeIn(stage: Stage): Move | null {
  const { random, world } = stage
  const communityId = random.chance(0.85) ? communityIds[0] : communityIds[1]
  const name = random.weighted({ table: 8, nothing: 1 })
  const fileId = world.cloud.files.fileId(`incoming/${name}-${random.below(40)}.csv`)
  return byOne(stage, communityId, desk, {
    action: 'register.import',
    input: { fileId, name: random.chance(0.95) ? '统计表.csv' : '代开发票.csv' },
  })
}

function about(
  stage: Stage,
  { _id: importId, communityId, questions }: ImportDocument,
  step: Step,
): Move | null {
  const { random } = stage
  const ofDesk = (action: Move['action'], input: Move['input'] = {}) =>
    byOne(stage, communityId, desk, { action, input: { importId, ...input } })
  switch (step) {
    case 'import':
      return takeIn(stage)
    case 'answer': {
      const building = questions.find(({ kind }) => kind === 'building')
      const text = building !== undefined && 'text' in building ? building.text : '9'
      const answers = [{ kind: 'building', text, building: random.pick(['2号楼', null]) }]
      return ofDesk('register.importAnswer', { answers })
    }
    case 'write':
      return ofDesk('register.importWrite')
    case 'end':
      return ofDesk('register.importEnd')
    case 'rows':
      return ofDesk('register.importRows', random.chance(0.3) ? { stopped: true } : {})
    case 'get':
      return random.chance(0.5)
        ? ofDesk('register.importGet')
        : byOne(stage, communityId, desk, {
            action: 'register.importLast',
            input: {},
          })
    default:
      throw new Error(`unknown step ${String(step satisfies never)}`)
  }
}
