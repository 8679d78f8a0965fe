import type { RefusalCode, RefusalDetail, Reply } from '../../contract/refusals'

/** Thrown where a refusal is found deep inside; the router turns it into the reply. Inside a transaction it undoes it. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: RefusalCode
  readonly detail: RefusalDetail | undefined

  constructor(code: RefusalCode, detail?: RefusalDetail) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

export const accepted = <Data>(data: Data): Reply<Data> => ({ ok: true, data })

export function refused(code: RefusalCode, detail?: RefusalDetail): Reply<never> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}
