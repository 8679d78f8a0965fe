import { newId } from '../platform/newId'
import type { InputOf, OutputOf } from '../../contract/actions'
import type { CommandName } from '../../contract/names'
import { uploads } from '../platform/uploads'
import { NetworkFailure } from '../platform/types'
import type { Answer } from '../words/reply'
import { communityId } from './community'
import { deliver } from './deliver'

export interface SentIn {
  /** of the picture or the recording */
  id: string
  fileId: string
}

/**
 * Sends one file in: tells the cloud that it is coming, uploads it, lets the cloud take it in. Cut off anywhere, it is
 * sent again from the beginning, and the cloud wipes what is left of the first time. So it needs no place in the outbox.
 */
export async function sendIn(kind: 'photo' | 'voice', localPath: string): Promise<Answer<SentIn>> {
  const begun = await sendCommand('attachment.begin', { kind })
  if (!begun.ok) return begun
  const fileId = await arrived(localPath, begun.data.cloudPath)
  if (fileId === null) return { ok: false, code: 'network' }
  if (kind === 'photo') {
    const photo = await sendCommand('photo.add', { fileId })
    return photo.ok ? { ok: true, data: { id: photo.data.photoId, fileId: photo.data.fileId } } : photo
  }
  const voice = await sendCommand('voice.add', { fileId })
  return voice.ok ? { ok: true, data: { id: voice.data.voiceId, fileId: voice.data.fileId } } : voice
}

function sendCommand<Name extends CommandName>(
  action: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  const community = communityId()
  return deliver({
    action,
    input,
    requestId: newId(),
    ...(community === undefined ? {} : { communityId: community }),
  })
}

async function arrived(localPath: string, cloudPath: string): Promise<string | null> {
  try {
    return await uploads.send(localPath, cloudPath)
  } catch (error) {
    if (error instanceof NetworkFailure) return null
    throw error
  }
}
