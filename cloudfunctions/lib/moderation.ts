import type { ActionName } from '../../contract/actions'
import type { Call } from './context'
import { Refused } from './reply'

/** WeChat's kinds of text: what people say about themselves, and what they write. */
const scenes = { profile: 1, words: 2 } as const

/**
 * Has WeChat check people's words before they are kept; throws `text.refused` when they are risky. When the check itself
 * does not work, the words pass: whatever the public sees has gone past the community's desk first, and a resident with
 * a burst pipe must not be turned away because a service is down.
 */
export async function checkWords(
  { services, person }: Call<ActionName>,
  words: readonly (string | undefined)[],
  scene: keyof typeof scenes = 'words',
): Promise<void> {
  const content = words.filter((each) => each !== undefined && each !== '').join('\n')
  if (content === '') return
  const suggest = await suggestion(services, person.openid, content, scenes[scene])
  if (suggest === 'risky') throw new Refused('text.refused')
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
