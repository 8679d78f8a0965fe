import type { Services } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { wake } from '../platform/wake'
import { within } from '../platform/within'
import { startMediaCheck } from './mediaCheck'
import { photoWakeAt } from './attachments'

/** WeChat answers at once that it has begun to look; a run does not wait for it any longer. */
const askMs = 5000

/** Asks once more about pictures whose check was never answered; after that they stay with their owner and the desk. */
export const attachments = wake({
  collection: 'photos',
  does: ['askedAgain'],
  sideBySide: 4,
  inTurn: 'odd',
  wakeAt: photoWakeAt,
  named: () => ({ label: '一张照片的检查', to: ['register'] }),
  act: async ({ services }, photo) => {
    const asked = await askAgain(services, photo)
    return asked === null ? {} : { askedAgain: asked ? 1 : 0 }
  },
})

/** Marked first, so that overlapping runs do not both ask: null when another did. False when it could not be asked. */
async function askAgain(services: Services, photo: AttachmentDocument): Promise<boolean | null> {
  const { store } = services
  const { _id, memberId, fileId } = photo
  const open = { _id, status: 'checking' }
  const asked = { askedAgain: true, wakeAt: null, wakeTries: 0 }
  if ((await store.update('photos', { ...open, askedAgain: false }, asked)) === 0) return null
  const owner = await store.get('members', memberId)
  if (owner === null) return false
  const traceId = await within(startMediaCheck(services, owner.openid, fileId), askMs)
  if (traceId === null) return false
  return (await store.update('photos', open, { traceId })) > 0
}
