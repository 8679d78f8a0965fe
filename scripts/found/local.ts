import * as v from 'valibot'
import type { Founding } from './found'

const Answer = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    data: v.object({ isNew: v.optional(v.boolean()), said: v.optional(v.string()) }),
  }),
  v.object({ ok: v.literal(false), code: v.string() }),
])

/** Founds a community in the local cloud that is running at this address; answers whether it was new. */
export async function foundLocally(url: string, founding: Founding): Promise<boolean> {
  return (await post(url, founding)).isNew ?? false
}

/** Names a member first secretary there; answers what to tell whoever asked. */
export async function nameLocally(url: string, communityId: string, secretary: string): Promise<string> {
  return (await post(url, { communityId, secretary })).said ?? ''
}

async function post(url: string, body: object) {
  const address = new URL('/found', url)
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) }).catch(() => null)
  if (response === null) throw new Error(`no local cloud is running at ${url}; start one with npm start.`)
  const answer = v.safeParse(Answer, await response.json().catch(() => null))
  if (!answer.success) throw new Error(`what is running at ${url} is no local cloud`)
  if (!answer.output.ok) throw new Error(`the local cloud refused it: ${answer.output.code}`)
  return answer.output.data
}
