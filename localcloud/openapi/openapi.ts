import { createHash, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Clock } from '../clock'
import { checkText, mediaCheckEvent } from './contentCheck'
import type { MediaCheckEvent } from './contentCheck'
import type { Outbox } from './outbox'
import { drawSceneCode } from './sceneCode'

/** WeChat's own refusal of a call: the SDK turns a non-zero errcode into an error. */
export interface OpenapiFault {
  readonly errcode: number
  readonly errmsg: string
}

export interface OpenapiOptions {
  readonly appId: string
  readonly clock: Clock
  readonly outbox: Outbox
  /** Delivers an event to the functions, as WeChat's message push does. */
  readonly deliver: (event: MediaCheckEvent) => Promise<void>
  /** What a drawn code holds: the address where a page of the app opens. The bare scene unless given. */
  readonly sceneAddress?: (page: string, scene: string) => string
  /** How long a picture is looked at before its event comes; real milliseconds. */
  readonly mediaCheckMs?: number
}

export interface Openapi {
  /** Answers cloud.openapi.<api>(data) as WeChat would. */
  call(api: string, data: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Lets every later call of one api fail like this; `undefined` mends it. */
  setFault(api: string, fault: OpenapiFault | undefined): void
  /** Pictures whose address holds this text are found risky. */
  setRiskyMedia(part: string | undefined): void
  /** Resolves when every promised event has been delivered. */
  settled(): Promise<void>
}

const OK = { errcode: 0, errmsg: 'ok' }
const INVALID = { errcode: 40097, errmsg: 'invalid args' }

const SubscribeMessage = v.object({
  touser: v.string(),
  templateId: v.optional(v.string()),
  template_id: v.optional(v.string()),
  page: v.optional(v.string(), ''),
  data: v.unknown(),
})
const TextCheck = v.object({ content: v.pipe(v.string(), v.maxLength(2500)), openid: v.string() })
const MediaCheck = v.object({ openid: v.string() })
const PhoneNumber = v.object({ code: v.string() })
const SceneCode = v.object({
  scene: v.pipe(v.string(), v.minLength(1), v.maxLength(32)),
  page: v.optional(v.string(), 'pages/home/index'),
})

/** A number of the unused 199-0000 block that is always the same for the same code. */
function inventPhone(code: string): string {
  const digits = createHash('sha256').update(code).digest().readUInt32BE(0) % 10_000
  return `1990000${String(digits).padStart(4, '0')}`
}

function mediaAddress(data: Readonly<Record<string, unknown>>): string | undefined {
  const address = data['mediaUrl'] ?? data['media_url']
  return typeof address === 'string' ? address : undefined
}

export function createOpenapi(options: OpenapiOptions): Openapi {
  const faults = new Map<string, OpenapiFault>()
  const promised = new Set<Promise<void>>()
  let riskyPart: string | undefined

  function promiseEvent(event: MediaCheckEvent): void {
    const delivery = new Promise<void>((resolve) => {
      setTimeout(resolve, options.mediaCheckMs ?? 300).unref()
    })
      .then(() => options.deliver(event))
      .catch(() => undefined)
      .finally(() => promised.delete(delivery))
    promised.add(delivery)
  }

  const answers: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => unknown>> = {
    'subscribeMessage.send'(data) {
      const input = v.safeParse(SubscribeMessage, data)
      const templateId = input.success ? (input.output.templateId ?? input.output.template_id) : undefined
      if (!input.success || templateId === undefined) return INVALID
      const { touser, page, data: words } = input.output
      const kept = options.outbox.add({ at: options.clock.now(), to: touser, templateId, page, data: words })
      return { ...OK, msgid: kept.id }
    },
    'security.msgSecCheck'(data) {
      const input = v.safeParse(TextCheck, data)
      if (!input.success) return INVALID
      const result = checkText(input.output.content)
      return { ...OK, detail: [], trace_id: randomUUID(), result }
    },
    'security.mediaCheckAsync'(data) {
      const input = v.safeParse(MediaCheck, data)
      const address = mediaAddress(data)
      if (!input.success || address === undefined) return INVALID
      const traceId = randomUUID()
      const risky = riskyPart !== undefined && address.includes(riskyPart)
      const { appId, clock } = options
      promiseEvent(mediaCheckEvent({ appId, openid: input.output.openid, traceId, now: clock.now(), risky }))
      return { ...OK, trace_id: traceId }
    },
    'phonenumber.getPhoneNumber'(data) {
      const input = v.safeParse(PhoneNumber, data)
      if (!input.success) return INVALID
      const number = inventPhone(input.output.code)
      return { ...OK, phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' } }
    },
    async 'wxacode.getUnlimited'(data) {
      const input = v.safeParse(SceneCode, data)
      if (!input.success) return INVALID
      const { page, scene } = input.output
      const holds = options.sceneAddress?.(page, scene) ?? scene
      return { ...OK, contentType: 'image/png', buffer: await drawSceneCode(holds) }
    },
  }

  return {
    call(api, data) {
      const unknown = () => ({ errcode: 48001, errmsg: `api unauthorized: ${api}` })
      const answer = answers[api] ?? unknown
      return Promise.resolve(faults.get(api) ?? answer(data))
    },
    setFault(api, fault) {
      if (fault === undefined) faults.delete(api)
      else faults.set(api, fault)
    },
    setRiskyMedia(part) {
      riskyPart = part
    },
    async settled() {
      while (promised.size > 0) await Promise.all(promised)
    },
  }
}
