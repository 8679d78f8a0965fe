import { shapes } from '../../../contract/shapes'

/**
 * The community's id out of whatever brought somebody here: the id itself, a link with `community=` or `scene=`, or
 * the scene of a mini-program code (at most 32 characters). '' when there is none in it.
 */
export function communityIn(text: string): string {
  const words = decode(text).trim()
  const named = /(?:^|[?&]|scene=)(?:community|c)=([\w-]+)/.exec(words)?.[1]
  const id = named ?? words
  return shapes.id.test(id) ? id : ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
