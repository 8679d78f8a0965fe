/** What the platform says about a call: the environment of this invocation, and `getWXContext()`. */
export interface Caller {
  trigger: string | undefined
  openid: string | undefined
  /** how it came, a chain with commas: the last link is who called this function */
  source: string | undefined
}

/**
 * Only the platform's own clock sets the timer going. It says so itself, where nobody outside can write: `TRIGGER_SRC`,
 * by which the vendor's SDK chooses its token, or the source of the call. Phones, HTTP access, a login without WeChat and
 * other functions have neither.
 */
export function calledByClock({ trigger, openid, source = '' }: Caller): boolean {
  if (openid !== undefined && openid !== '') return false
  return trigger === 'timer' || source.split(',').pop() === 'wx_trigger'
}
