/** What may be written to the log: facts about the program, never about people. */
export interface Log {
  /** An unexpected fault, with the action it happened in. */
  fault(action: string, error: unknown): void
  /** Something outside did not work and was survived, e.g. a message that could not be sent. */
  note(what: string, error?: unknown): void
}

export function createLog(write: (line: string) => void): Log {
  return {
    fault: (action, error) => write(JSON.stringify({ level: 'error', action, ...factsOf(error) })),
    note: (what, error) =>
      write(JSON.stringify({ level: 'warn', what, ...(error === undefined ? {} : factsOf(error)) })),
  }
}

function factsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: scrub(String(error)) }
  const code = (error as { errCode?: unknown; code?: unknown }).errCode ?? (error as { code?: unknown }).code
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { name: error.name, code, message: scrub(error.message), stack: places.slice(0, 12) }
}

/** Takes out whatever could name a person or a home: quoted values, other scripts than Latin, long ids, numbers. */
export function scrub(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'/g, '"…"')
    .replace(/[^ -~\s…]+/g, '…')
    .replace(/(?=[A-Za-z0-9_-]*[\d_-])[A-Za-z0-9_-]{12,}/g, '…')
    .replace(/\d{3,}/g, '#')
    .slice(0, 500)
}
