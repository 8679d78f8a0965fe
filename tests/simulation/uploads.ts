import { dot } from '../../cloudfunctions/testing/dots'
import { oldTable } from '../../cloudfunctions/testing/oldTables'
import { phoneVoice } from '../../cloudfunctions/testing/voices'
import type { Sending } from './client'
import { invent, proxiesFrom, proxiesMax } from './people'
import type { World } from './world'

/** A few lines of people that a community knew before it had this; other files have some of them as well. */
function oldTableOf(path: string): Buffer {
  const first = Number(/\d+/.exec(path)?.[0] ?? 0)
  const lines = [first, first + 1, first + 2].map((number) => {
    const { name, phone, home } = invent(proxiesFrom + (number % proxiesMax))
    // A building that nobody knows is asked about, and stands as it was written.
    const place = number % 4 === 0 ? '9号楼' : `${home.building}${home.unit}${home.room}`
    const day = `2024-01-${String(1 + (number % 20)).padStart(2, '0')}`
    return `${name},${place},卧室门框开裂,${phone},刘建,${day},换了,${String(number % 7)}`
  })
  return oldTable(lines)
}

/** Puts the files that these calls speak of where a phone would have put them before calling. */
export async function uploads(world: World, sendings: readonly Sending[]): Promise<void> {
  for (const { move } of sendings) {
    if (!['photo.add', 'voice.add', 'register.import'].includes(move.action)) continue
    const path = world.cloud.files.cloudPath(String(move.input['fileId'])) ?? ''
    if (path.includes('picture') || /^incoming\/\w+\.jpg$/.test(path))
      await world.cloud.files.write(path, dot)
    if (path.includes('voice') || /^incoming\/\w+\.mp3$/.test(path))
      await world.cloud.files.write(path, phoneVoice())
    if (path.includes('table')) await world.cloud.files.write(path, oldTableOf(path))
    if (path.includes('words')) await world.cloud.files.write(path, Buffer.from('no picture'))
  }
}
