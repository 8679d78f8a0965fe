/** A "no" with a stable code; the words for it live in the client. Details are numbers and masked words only. */
export type Refusal<Code extends string> = {
  ok: false
  code: Code
  detail?: Record<string, string | number>
}

/** What a rule answers: the events that happen now, or the reason why nothing does. */
export type Decision<Event, Code extends string> = { ok: true; events: readonly Event[] } | Refusal<Code>

export function accept<Event>(...events: Event[]): { ok: true; events: readonly Event[] } {
  return { ok: true, events }
}

export function refuse<Code extends string>(
  code: Code,
  detail?: Record<string, string | number>,
): Refusal<Code> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}
