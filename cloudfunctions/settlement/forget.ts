import { forgottenName } from '../../domain/member/forget'
import type { Services } from '../platform/context'
import type { SettlementDocument } from '../platform/documents'
import { inParts } from '../platform/inParts'
import type { Leaver } from '../platform/module'

/** writes under way at once */
const atOnce = 4

/** Notices keep the sum, not the name. One person stands on some twelve a year, so all of theirs are read at once. */
export async function forgetNotices({ store }: Services, leaver: Leaver): Promise<number> {
  const { communityId, memberId } = leaver
  const where = { communityId, 'lines.memberId': memberId }
  const found = await store.find('settlements', where, { fields: ['lines'] })
  const naming = found.flatMap(({ _id, lines }) => {
    const place = placeOf(lines, memberId)
    return place < 0 ? [] : [{ _id, place }]
  })
  await inParts(naming, atOnce, ({ _id, place }) =>
    // One name and not the whole list: somebody else may be leaving at the same moment.
    store.update(
      'settlements',
      { _id, [`lines.${place}.memberId`]: memberId },
      { [`lines.${place}.name`]: forgottenName },
    ),
  )
  return naming.length
}

const placeOf = (lines: SettlementDocument['lines'], memberId: string): number =>
  lines.findIndex((line) => line.memberId === memberId && line.name !== forgottenName)
