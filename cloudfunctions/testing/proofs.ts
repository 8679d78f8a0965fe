import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { RefusalCode } from '../../contract/refusals'
import type { CallOptions, TestApi } from './api'
import type { PersonName } from './people'

/** The call is refused with this code, and nothing in the database is different afterwards. */
export async function expectRefusal<Name extends ActionName>(
  api: TestApi,
  who: PersonName,
  action: Name,
  input: InputOf<Name>,
  code: RefusalCode,
  options?: CallOptions,
): Promise<Readonly<Record<string, string | number>> | undefined> {
  const before = api.dump()
  const reply = await api.call(who, action, input, options)
  expect(reply).toMatchObject({ ok: false, code })
  expect(api.dump()).toBe(before)
  return reply.ok ? undefined : reply.detail
}

let sent = 0

/**
 * Sent three times under one requestId, the command has one effect and the same answer; the same id with other content
 * is refused and changes nothing. Answers what the first call answered.
 */
export async function expectOnce<Name extends ActionName>(
  api: TestApi,
  who: PersonName,
  action: Name,
  input: InputOf<Name>,
  other: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const requestId = `request-${(sent += 1)}-once`
  const first = await api.must(who, action, input, { requestId })
  const after = api.dump()
  expect(await api.must(who, action, input, { requestId })).toEqual(first)
  api.cloud.clock.advance(60_000)
  expect(await api.must(who, action, input, { requestId })).toEqual(first)
  expect(api.dump()).toBe(after)
  await expectRefusal(api, who, action, other, 'request.idReused', { requestId })
  return first
}
