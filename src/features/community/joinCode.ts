/**
 * The community's id out of whatever brought somebody here: the id itself, a link with `community=` or `scene=`, or
 * the scene of a mini-program code (at most 32 characters). '' when there is none in it.
 */
export function communityIn(text: string): string {
  const words = decode(text).trim()
  const named = /(?:^|[?&]|scene=)(?:community|c)=([A-Za-z0-9_-]{1,64})/.exec(words)?.[1]
  if (named !== undefined) return named
  return /^[A-Za-z0-9_-]{1,64}$/.test(words) ? words : ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
