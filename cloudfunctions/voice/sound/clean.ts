import { cleanAac } from './aac'
import { cleanMp3 } from './mp3'
import type { Sound } from './sound'
import { cleanWav } from './wav'

/**
 * The same sound without what the file hides: who made it, where, with what, its cover, and anything hung on before or
 * behind. Null when the bytes are no sound MP3, AAC or WAV, whatever the name said.
 */
export const cleanSound = (bytes: Buffer): Sound | null =>
  cleanWav(bytes) ?? cleanMp3(bytes) ?? cleanAac(bytes)
