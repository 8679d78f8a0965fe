// WeChat's own list is secret. These few words stand for it, so that a refusal can be seen and tested.
const RISKY_WORDS = ['赌博', '代开发票', '办证刻章', '违禁词']
const LABEL_NORMAL = 100
const LABEL_ILLEGAL = 20006

export interface Verdict {
  readonly suggest: 'pass' | 'risky'
  readonly label: number
}

/** The verdict of security.msgSecCheck on some words. */
export function checkText(content: string): Verdict {
  const risky = RISKY_WORDS.some((word) => content.includes(word))
  return risky ? { suggest: 'risky', label: LABEL_ILLEGAL } : { suggest: 'pass', label: LABEL_NORMAL }
}

export interface MediaCheckEvent {
  readonly ToUserName: string
  readonly FromUserName: string
  /** seconds */
  readonly CreateTime: number
  readonly MsgType: 'event'
  readonly Event: 'wxa_media_check'
  readonly appid: string
  readonly trace_id: string
  readonly version: 2
  readonly errcode: 0
  readonly errmsg: 'ok'
  readonly result: Verdict
  readonly detail: readonly object[]
}

/** The event by which WeChat answers security.mediaCheckAsync, seconds or minutes after the call. */
export function mediaCheckEvent(input: {
  readonly appId: string
  readonly openid: string
  readonly traceId: string
  readonly now: number
  readonly risky: boolean
}): MediaCheckEvent {
  const result: Verdict = input.risky
    ? { suggest: 'risky', label: LABEL_ILLEGAL }
    : { suggest: 'pass', label: LABEL_NORMAL }
  return {
    ToUserName: 'gh_local',
    FromUserName: input.openid,
    CreateTime: Math.floor(input.now / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: input.appId,
    trace_id: input.traceId,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
  }
}
