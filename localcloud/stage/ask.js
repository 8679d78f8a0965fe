// How the stage speaks with the local cloud's door. Served as it is, without a build.
// @ts-check

/** @param {string} url @param {unknown} [body] left out: a GET */
export async function ask(url, body) {
  const response = await fetch(
    url,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

/** Why the community said no: its stable code. */
export class Refused extends Error {}

let made = 0

/**
 * Does as one person what their phone would.
 * @param {{ openid: string, communityId: string }} who @param {string} action @param {unknown} input
 * @param {'command' | 'query'} kind
 */
async function call(who, action, input, kind) {
  made += 1
  const requestId = kind === 'command' ? { requestId: `stage-${Date.now()}-${made}` } : {}
  const response = await fetch('/call/api', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': who.openid },
    body: JSON.stringify({ action, input, communityId: who.communityId, ...requestId }),
  })
  const reply = await response.json()
  if (reply.ok !== true) throw new Refused(reply.code)
  return reply.data
}

/** @param {{ openid: string, communityId: string }} who @param {string} action @param {unknown} input */
export const query = (who, action, input) => call(who, action, input, 'query')

/** @param {{ openid: string, communityId: string }} who @param {string} action @param {unknown} input */
export const command = (who, action, input) => call(who, action, input, 'command')

/** The phones look again: something was done that none of them did. */
export const tellPhones = () => localStorage.setItem('weixiu-news', `${Date.now()} stage`)

const dayMs = 24 * 3600_000

/** A day goes by: time is moved, and what time does is done. */
export async function nextDay() {
  await ask('/clock', { advanceMs: dayMs })
  await ask('/timer', {})
}
