import { dot } from '../../cloudfunctions/testing/dots'
import { phoneVoice } from '../../cloudfunctions/testing/voices'
import type { Sending } from './client'
import type { World } from './world'

/** Puts the files that these calls speak of where a phone would have put them before calling. */
export async function uploads(world: World, sendings: readonly Sending[]): Promise<void> {
  for (const { move } of sendings) {
    if (move.action !== 'photo.add' && move.action !== 'voice.add') continue
    const path = world.cloud.files.cloudPath(String(move.input['fileId'])) ?? ''
    if (path.includes('picture') || /^incoming\/\w+\.jpg$/.test(path))
      await world.cloud.files.write(path, dot)
    if (path.includes('voice') || /^incoming\/\w+\.mp3$/.test(path))
      await world.cloud.files.write(path, phoneVoice())
    if (path.includes('words')) await world.cloud.files.write(path, Buffer.from('no picture'))
  }
}
