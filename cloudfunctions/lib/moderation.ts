import type { ActionName } from '../../contract/actions'
import type { Call } from './context'
import { Refused } from './reply'

/** WeChat's kinds of text: what people say about themselves, and what they write. */
const scenes = { profile: 1, words: 2 } as const

/** `unchecked`: the check did not work, or could not make up its mind. */
export type Verdict = 'passed' | 'unchecked'

/**
 * Has WeChat check people's words before they are kept, under the openid of whoever sends them: for somebody without a
 * smartphone that is the staff member. Throws `text.refused` when they are risky.
 *
 * When the check itself does not work nothing is turned away or lost: a resident with a burst pipe must not be sent home
 * because a service is down. Words of a report are then held (待审, order.publish); words between the people of one
 * order, and those of the desk itself, are read by the desk anyway and pass.
 */
export async function checkWords(
  { services, person }: Call<ActionName>,
  words: readonly (string | undefined)[],
  scene: keyof typeof scenes = 'words',
): Promise<Verdict> {
  const content = words.filter((each) => each !== undefined && each !== '').join('\n')
  if (content === '') return 'passed'
  const suggest = await suggestion(services, person.openid, content, scenes[scene])
  if (suggest === 'risky') throw new Refused('text.refused')
  return suggest === 'pass' ? 'passed' : 'unchecked'
}

async function suggestion(
  services: Call<ActionName>['services'],
  openid: string,
  content: string,
  scene: number,
): Promise<string> {
  try {
    const { security } = services.cloud.openapi
    const checked = await security.msgSecCheck({ openid, scene, version: 2, content })
    return checked.result?.suggest ?? 'unknown'
  } catch (error) {
    services.log.note('words could not be checked', error)
    return 'unknown'
  }
}
