import { firstBodyId } from '../../../domain/body/first'
import type { Move } from '../client'
import { bodyIdsOf, byOne, type Stage } from './stage'

const kinds = ['property', 'water', 'street'] as const
/** so many are on a list, and no more are written */
const bodiesMax = 4

/** The secretary writes the list of bodies, or one of a body looks at what was sent to it. */
export function bodyMove(stage: Stage, communityId: string): Move | null {
  const { random } = stage
  if (random.chance(0.5)) {
    return byOne(stage, communityId, ['property'], {
      action: 'body.orders',
      input: { list: random.pick(['now', 'before']) },
    })
  }
  const ids = bodyIdsOf(stage, communityId)
  const number = ids.length < bodiesMax ? ids.length : random.below(bodiesMax)
  const bodyId = ids.length < bodiesMax ? undefined : random.pick(ids)
  return byOne(stage, communityId, ['secretary'], {
    action: 'body.put',
    input: {
      ...(bodyId === undefined
        ? {}
        : { bodyId, open: bodyId === firstBodyId(communityId) || random.chance(0.7) }),
      kind: random.pick(kinds),
      name: `第${number}家单位`,
      phone: '053285550105',
      buildings: random.chance(0.5) ? [] : [random.pick(['1号楼', '99号楼'])],
    },
  })
}
