import type { Services } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { wake } from '../platform/wake'
import { within } from '../platform/within'
import { changeAttachment } from './change'
import { deleteFiles } from './files'
import { endVoice } from './endVoice'
import { startMediaCheck } from './mediaCheck'
import { attachmentWakeAt } from './wakeAt'
import { wipeAwaited } from './wipe'

/** WeChat answers at once that it has begun to look; a run does not wait for it any longer. */
const askMs = 5000

/**
 * Asks once more about what was never checked, which stays with its owner and the desk after that; wipes raw uploads that
 * a call left behind (M7), and recordings that were kept long enough.
 */
export const attachments = wake({
  collection: 'photos',
  does: ['askedAgain', 'uploadsWiped', 'voicesEnded'],
  sideBySide: 4,
  inTurn: 'odd',
  wakeAt: attachmentWakeAt,
  named: ({ kind }) => ({
    label: kind === 'voice' ? '一段录音' : kind === 'table' ? '一张旧表' : '一张照片',
    to: ['register'],
  }),
  act: async ({ services }, attachment, at) => {
    const { status, incoming = '', askedAgain } = attachment
    if (status === 'awaited' || (status === 'ended' && incoming !== '')) {
      return (await giveUp(services, attachment)) ? { uploadsWiped: 1 } : {}
    }
    if (incoming !== '') {
      await deleteFiles(services.cloud, [incoming])
      return (await changeAttachment(services.store, attachment, { incoming: '' })) ? { uploadsWiped: 1 } : {}
    }
    if (status === 'checking' && !askedAgain) {
      const asked = await askAgain(services, attachment)
      return asked === null ? {} : { askedAgain: asked ? 1 : 0 }
    }
    const ended = await endVoice(services, attachment, at)
    return ended === null ? {} : { voicesEnded: ended ? 1 : 0 }
  },
})

/** Marked first, so that a call that comes late takes nothing in that is about to be wiped. */
async function giveUp({ store, cloud }: Services, attachment: AttachmentDocument): Promise<boolean> {
  const ended = { ...attachment, status: 'ended' as const }
  if (attachment.status !== 'ended' && !(await changeAttachment(store, attachment, { status: 'ended' })))
    return false
  await wipeAwaited(cloud, attachment)
  return changeAttachment(store, ended, { incoming: '' })
}

/** Marked first, so that overlapping runs do not both ask: null when another did. False when it could not be asked. */
async function askAgain(services: Services, attachment: AttachmentDocument): Promise<boolean | null> {
  const { store } = services
  if (!(await changeAttachment(store, attachment, { askedAgain: true }))) return null
  const owner = await store.get('members', attachment.memberId)
  if (owner === null) return false
  const traceId = await within(startMediaCheck(services, owner.openid, attachment), askMs)
  if (traceId === null) return false
  return changeAttachment(store, { ...attachment, askedAgain: true }, { traceId })
}
