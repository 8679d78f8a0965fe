import { dayMs } from '../../domain/kernel/time'
import { voiceKey } from '../../domain/order/keys'
import { voiceUntil } from '../../domain/order/voice'
import { communityOf } from '../community/own'
import type { Services } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { changeAttachment } from './change'
import { deleteFiles } from './files'

/**
 * Wipes a recording whose order has been over for as many days as the community says, or that belongs to none; one whose
 * order still goes on stays. Null when somebody was faster.
 */
export async function endVoice(
  { store, cloud }: Services,
  voice: AttachmentDocument,
  at: number,
): Promise<boolean | null> {
  const { _id, communityId, fileId } = voice
  const [[order], { rules }] = await Promise.all([
    store.find('orders', { keys: voiceKey(_id) }, { limit: 1, fields: ['state'] }),
    communityOf(store, communityId),
  ])
  const keptMs = rules.voiceDays * dayMs
  const until = order === undefined ? at : (voiceUntil(order.state, keptMs) ?? at + keptMs)
  if (until > at) return (await changeAttachment(store, voice, { keptUntil: until })) ? false : null
  await deleteFiles(cloud, [fileId])
  const ended = { status: 'ended', fileId: '', keptUntil: null } as const
  return (await changeAttachment(store, voice, ended)) ? true : null
}
