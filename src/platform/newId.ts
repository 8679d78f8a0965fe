const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const chanceLetters = 18

/**
 * A name that nobody has used yet: the time, then 93 bits of chance. Made of `Math.random`, because WeChat's own engine
 * has no `crypto` and its random numbers come late; a name only has to be new, it protects nothing.
 */
export function newId(): string {
  let id = Date.now().toString(letters.length)
  for (let i = 0; i < chanceLetters; i += 1) id += letters.charAt(Math.floor(Math.random() * letters.length))
  return id
}
