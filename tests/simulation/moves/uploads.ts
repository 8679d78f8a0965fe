import type { MemberDocument } from '../../../cloudfunctions/platform/documents'
import type { Move } from '../client'
import { persons } from '../people'
import { by, type Stage } from './stage'

/** A picture or a recording that is told of, or comes in; now and then told of by somebody who does not belong. */
export function upload(stage: Stage, member: MemberDocument): Move {
  const { random, members } = stage
  const kind = random.pick(['photo', 'voice'] as const)
  if (random.chance(0.25)) {
    const outside = persons.filter(({ openid }) => !members.some((one) => one.openid === openid))
    const begin = { action: 'attachment.begin', input: { kind } } as const
    return outside.length > 0 && random.chance(0.2)
      ? { who: random.pick(outside), ...begin }
      : by(member, begin)
  }
  return by(member, { action: `${kind}.add`, input: { fileId: fileOf(stage, member, kind) } })
}

/** What was told of before, or lies in the cloud already, or does not, or is no such thing. */
function fileOf({ random, world }: Stage, { memberId }: MemberDocument, kind: 'photo' | 'voice'): string {
  const begun = world
    .documents('photos')
    .filter((one) => one.memberId === memberId && one.kind === kind && one.status === 'awaited')
  if (begun.length > 0 && random.chance(0.7))
    return world.cloud.files.fileId(random.pick(begun).incoming ?? '')
  const name = random.weighted({ [kind === 'photo' ? 'picture' : 'voice']: 8, words: 1, nothing: 1 })
  const place = name === 'picture' || name === 'voice' ? random.below(40) : 0
  return world.cloud.files.fileId(`incoming/${name}-${place}.${kind === 'photo' ? 'png' : 'mp3'}`)
}
