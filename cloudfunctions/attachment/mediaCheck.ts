import * as v from 'valibot'
import type { Services } from '../platform/context'
import type { AttachmentDocument } from '../platform/documents'
import { changeAttachment } from './change'

/** WeChat's kind of content: what people write, as for words (moderation.ts). */
const scene = 2
/** WeChat's numbers for what is to be checked. */
const mediaTypes = { voice: 1, photo: 2 } as const

/** Has WeChat look at a picture, or listen to a recording; the answer comes later as an event. Null when the check does not work. */
export async function startMediaCheck(
  services: Services,
  openid: string,
  { kind = 'photo', fileId }: Pick<AttachmentDocument, 'kind' | 'fileId'>,
): Promise<string | null> {
  try {
    const { fileList } = await services.cloud.getTempFileURL({ fileList: [fileId] })
    const mediaUrl = fileList[0]?.tempFileURL ?? ''
    const { security } = services.cloud.openapi
    const check = {
      openid,
      scene,
      version: 2,
      mediaUrl,
      mediaType: mediaTypes[kind === 'voice' ? 'voice' : 'photo'],
    } as const
    return (await security.mediaCheckAsync(check)).traceId ?? null
  } catch (error) {
    // It stays with its owner and the desk, who see and hear what is unchecked too.
    services.log.note('an attachment could not be checked', error)
    return null
  }
}

const checked = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.minLength(8), v.maxLength(128)),
  result: v.object({ suggest: v.string() }),
})
export type MediaChecked = v.InferOutput<typeof checked>

/** How a function is called from a phone or by somebody's own program, in WeChat's words (getWXContext). */
const byPeople = ['wx_client', 'wx_devtools', 'wx_localdebug', 'wx_http']

/**
 * WeChat's message push, or null when the event is something else: what a person's phone sends is never one, whatever
 * it says. @param source how the function was called, a chain with commas
 */
export function mediaCheckedOf(event: unknown, source: string | undefined): MediaChecked | null {
  if ((source ?? '').split(',').some((link) => byPeople.includes(link))) return null
  const parsed = v.safeParse(checked, event)
  return parsed.success ? parsed.output : null
}

/** The answer may come before what it is about is stored. */
const looksMax = 6
const pauseMs = 250

/**
 * Writes down what the check found. Nobody can pretend to be WeChat here: besides its source, the trace id was given to us
 * alone and never leaves the server. What is not clearly fine stays with its owner and the desk.
 */
export async function attachmentChecked(
  services: Services,
  { trace_id, result }: MediaChecked,
): Promise<void> {
  const status = { pass: 'passed', risky: 'refused' }[result.suggest] as
    AttachmentDocument['status'] | undefined
  if (status === undefined) return
  for (let look = 0; look < looksMax; look += 1) {
    if (look > 0) await services.sleep(pauseMs)
    const [found] = await services.store.find('photos', { traceId: trace_id }, { limit: 1 })
    if (found !== undefined && (await changeAttachment(services.store, found, { status }))) return
  }
  services.log.note('a check answered about an attachment that is not there')
}
