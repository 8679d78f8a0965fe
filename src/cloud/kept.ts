import type { RefusalCode } from '../../contract/refusals'
import { keptFiles } from '../platform/keptFiles'
import { newId } from '../platform/newId'
import { storage } from '../platform/storage'
import type { Answer, Problem } from '../words/reply'
import { sendIn, type SentIn } from './sendIn'

/**
 * Pictures and recordings wait in the phone until the cloud has them (U2). As long as one waits, `kept:<kind>:<name>`
 * stands wherever its id will stand: in a draft, and in a command of the outbox, which sends it before the command.
 */
type Kind = 'photo' | 'voice'

const mark = 'kept:'
const endings = { photo: '.jpg', voice: '.mp3' } as const

export const isKept = (id: unknown): id is string => typeof id === 'string' && id.startsWith(mark)
const kindOf = (id: string): Kind => (id.startsWith(`${mark}voice:`) ? 'voice' : 'photo')
const nameOf = (id: string): string => id.slice(mark.length + kindOf(id).length + 1)

/** Keeps a copy; answers its id, null when the phone has no room for it. */
export async function keep(kind: Kind, localPath: string): Promise<string | null> {
  const name = `${newId()}${endings[kind]}`
  return (await keptFiles.keep(name, localPath)) ? `${mark}${kind}:${name}` : null
}

/** Where it can be seen or heard; null when it is gone. */
export const keptPath = (id: string): Promise<string | null> => keptFiles.path(nameOf(id))

const inFlight = new Map<string, Promise<Answer<SentIn>>>()

/** Lets the cloud take it in, once however often it is asked; what it answered stays known until it is dropped. */
export function sendKept(id: string): Promise<Answer<SentIn>> {
  const running = inFlight.get(id)
  if (running) return running
  const sending = send(id).finally(() => inFlight.delete(id))
  inFlight.set(id, sending)
  return sending
}

async function send(id: string): Promise<Answer<SentIn>> {
  const sent = storage.get(id) as SentIn | undefined
  if (sent !== undefined) return { ok: true, data: sent }
  const kind = kindOf(id)
  const path = await keptPath(id)
  if (path === null) return { ok: false, code: `${kind}.notFound` satisfies RefusalCode }
  const answer = await sendIn(kind, path)
  if (answer.ok) storage.set(id, answer.data)
  return answer
}

export async function dropKept(id: string): Promise<void> {
  storage.remove(id)
  await keptFiles.drop(nameOf(id))
}

/** Every kept thing that an input names. */
export function keptIn(input: unknown): readonly string[] {
  const { photos, voice } = input as { photos?: readonly unknown[]; voice?: unknown }
  return [...(photos ?? []), voice].filter(isKept)
}

export interface Filled {
  input: unknown
  /** what the cloud would not take: the command goes without it */
  refused: readonly Problem[]
}

/** The input with ids of the cloud in the places of what was kept. A problem when the network is not there yet. */
export async function filled(input: unknown): Promise<Answer<Filled>> {
  const ids = new Map<string, string | null>()
  const refused: Problem[] = []
  for (const id of keptIn(input)) {
    const answer = await sendKept(id)
    if (!answer.ok && (answer.code === 'network' || answer.code === 'busy')) return answer
    if (!answer.ok) refused.push(answer)
    ids.set(id, answer.ok ? answer.data.id : null)
  }
  return { ok: true, data: { input: ids.size === 0 ? input : replaced(input, ids), refused } }
}

function replaced(input: unknown, ids: ReadonlyMap<string, string | null>): unknown {
  const { photos, voice, ...others } = input as { photos?: readonly string[]; voice?: string }
  const idOf = (id: string) => (ids.has(id) ? ids.get(id) : id) ?? null
  const said = voice === undefined ? null : idOf(voice)
  return {
    ...others,
    ...(photos === undefined ? {} : { photos: photos.map(idOf).filter((id) => id !== null) }),
    ...(said === null ? {} : { voice: said }),
  }
}

/** Drops what no draft and no command names any more. */
export async function sweepKept(): Promise<void> {
  // The files first: what is kept while this goes on is not among them.
  const files = await keptFiles.names()
  const keys = storage.keys()
  const named = keys
    .filter((key) => key.startsWith('draft:') || key.startsWith('outbox:'))
    .map((key) => JSON.stringify(storage.get(key)))
    .join(' ')
  const names = [...files, ...keys.filter(isKept).map(nameOf)]
  for (const name of new Set(names)) {
    if (named.includes(name)) continue
    for (const kind of ['photo', 'voice']) storage.remove(`${mark}${kind}:${name}`)
    await keptFiles.drop(name)
  }
}
