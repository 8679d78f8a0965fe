import type { ActionName } from '../../contract/names'
import type { Home } from '../../domain/kernel/home'
import type { Call } from './context'
import { Refused } from './reply'

/** WeChat's kinds of text: what people say about themselves, and what they write. */
const scenes = { profile: 1, words: 2 } as const
type Scene = keyof typeof scenes

/** `unchecked`: the check did not work, or could not make up its mind. */
export type Verdict = 'passed' | 'unchecked'

type Words = readonly (string | undefined)[]

/** The longest text WeChat looks at in one call, in characters. */
const contentMax = 2500

/**
 * Has WeChat check people's words before they are kept, under the openid of whoever sends them: for somebody without a
 * smartphone that is the staff member. Throws `text.refused` when they are risky.
 *
 * When the check itself does not work it depends on who will read the words (ADR 7); nobody's report is lost:
 * - words that only the desk and the people of one order read pass: somebody at the desk reads them anyway;
 * - a report is taken in and held (待审): its words go on the board once a person has looked at them (order.publish);
 * - words that every member reads wait: `checkPublicWords`.
 */
export async function checkWords(
  call: Call<ActionName>,
  words: Words,
  scene: Scene = 'words',
): Promise<Verdict> {
  const said = [...new Set(words)].filter((each) => each !== undefined && each !== '')
  if (said.length === 0) return 'passed'
  const found = await Promise.all(portions(said as string[]).map((lines) => suggestion(call, lines, scene)))
  if (found.every((suggest) => suggest === 'pass')) return 'passed'
  if (found.includes('risky')) throw new Refused('text.refused')
  return 'unchecked'
}

/**
 * The same for words that every member will read. While the check does not work they are not taken in: throws
 * `text.later`, nothing is changed, and who wrote them still has them before their eyes.
 */
export async function checkPublicWords(
  call: Call<ActionName>,
  words: Words,
  scene: Scene = 'words',
): Promise<void> {
  if ((await checkWords(call, words, scene)) !== 'passed') throw new Refused('text.later')
}

/** What of a home are words: building and unit are the community's own, and a number says nothing. */
export const wordsOfHome = (home: Home | undefined): string | undefined =>
  home === undefined || /^[\w-]*$/.test(home.room) ? undefined : home.room

/**
 * Of these words, which come from somebody's own table, those that WeChat will not have: each is found, so that it can be
 * put right by itself. What could not be checked is not among them: only the desk reads it (ADR 7).
 */
export async function riskyAmong(call: Call<ActionName>, words: Words): Promise<ReadonlySet<string>> {
  const said = [...new Set(words)].filter((each) => each !== undefined && each !== '')
  const found = await Promise.all(portions(said as string[]).map((lines) => riskyIn(call, lines)))
  return new Set(found.flat())
}

async function riskyIn(call: Call<ActionName>, lines: readonly string[]): Promise<readonly string[]> {
  if ((await suggestion(call, lines, 'words')) !== 'risky') return []
  if (lines.length === 1) return lines
  const half = Math.ceil(lines.length / 2)
  const parts = [lines.slice(0, half), lines.slice(half)]
  return (await Promise.all(parts.map((part) => riskyIn(call, part)))).flat()
}

/** As many lines in one portion as WeChat takes. */
function portions(said: readonly string[]): string[][] {
  const parts: string[][] = []
  let length = Infinity
  for (const line of said) {
    length += 1 + line.length
    if (length <= contentMax) parts.at(-1)?.push(line)
    else {
      parts.push([line])
      length = line.length
    }
  }
  return parts
}

async function suggestion(
  { services, person }: Call<ActionName>,
  lines: readonly string[],
  scene: Scene,
): Promise<string> {
  try {
    const { security } = services.cloud.openapi
    const content = lines.join('\n')
    const asked = { openid: person.openid, scene: scenes[scene], version: 2, content } as const
    return (await security.msgSecCheck(asked)).result?.suggest ?? 'unknown'
  } catch (error) {
    services.log.note('words could not be checked', error)
    return 'unknown'
  }
}
