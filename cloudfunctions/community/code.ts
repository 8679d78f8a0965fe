import { routes } from '../../contract/routes'
import { communityOf } from './own'
import type { MemberContext } from '../platform/context'
import type { CommunityDocument } from '../platform/documents'
import { journalCommand } from '../platform/journalCommand'
import { Refused, accepted } from '../platform/reply'

type Context = MemberContext<'community.code'>

export const communityCode = journalCommand({
  action: 'community.code',
  prepare: async (context) => {
    const community = await communityOf(context.services.store, context.communityId)
    const { joinCode } = community
    return { joinCode, fileId: pictureOf(community) ?? (await drawn(context, joinCode)) }
  },
  work: async (tx, { communityId }, codePicture) => {
    await tx.update('communities', communityId, { codePicture })
    return accepted(codePicture)
  },
})

/** The picture that is there already, if it still carries today's code. */
const pictureOf = ({ codePicture, joinCode }: CommunityDocument): string | undefined =>
  codePicture?.joinCode === joinCode ? codePicture.fileId : undefined

/** Has WeChat draw the code and keeps the picture. The page need not be published yet, so that posters can be ready. */
async function drawn({ services, communityId }: Context, joinCode: string): Promise<string> {
  const code = { scene: sceneOf(joinCode), page: routes.join, checkPath: false }
  try {
    const { buffer, contentType } = await services.cloud.openapi.wxacode.getUnlimited(code)
    if (buffer === undefined) throw new Error('no picture came')
    const ending = contentType === 'image/png' ? 'png' : 'jpg'
    const cloudPath = `codes/${communityId}/${services.newId()}.${ending}`
    const { fileID } = await services.cloud.uploadFile({ cloudPath, fileContent: Buffer.from(buffer) })
    return fileID
  } catch (error) {
    services.log.note('the joining code could not be drawn', error)
    throw new Refused('code.unavailable')
  }
}

/** WeChat takes at most 32 characters: a ULID and the two letters that say what it is. */
const sceneOf = (joinCode: string): string => `c=${joinCode}`
