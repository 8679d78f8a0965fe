import { note } from '../world'

export type Options = Record<string, unknown> & {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}
export type WxCall = (options?: Options) => Promise<object>

/**
 * An asynchronous wx call as WeChat shapes it: callbacks when they are given, a promise either way; `errMsg` in both.
 * What `answer` throws becomes `name:fail message`.
 */
export const wxCall =
  (name: string, answer: (options: Options) => unknown): WxCall =>
  async (options = {}) => {
    note('call', name)
    try {
      const result = { errMsg: `${name}:ok`, ...((await answer(options)) as object | undefined) }
      options.success?.(result)
      options.complete?.(result)
      return result
    } catch (error) {
      const failure = { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
      options.fail?.(failure)
      options.complete?.(failure)
      if (options.fail ?? options.complete) return failure
      throw Object.assign(new Error(failure.errMsg), failure)
    }
  }

/** `{ name: answer }` → `{ name: the wx call }` */
export const wxCalls = (answers: Record<string, (options: Options) => unknown>): Record<string, WxCall> =>
  Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, wxCall(name, answer)]))
