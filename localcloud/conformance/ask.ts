import type { Checks, Subject } from './subject'

/** What came out for one fact. */
export interface Answer {
  readonly group: string
  readonly sentence: string
  /** null when it holds; else what was seen instead */
  readonly difference: string | null
}

/** Tries every fact on an environment, one after another so that none disturbs the next; one that fails stops no other. */
export async function ask(
  subject: Subject,
  groups: Readonly<Record<string, Checks>>,
  tell: (line: string) => void,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [group, checks] of Object.entries(groups)) {
    for (const [sentence, { holds }] of Object.entries(checks)) {
      const difference = await holds(subject).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      answers.push({ group, sentence, difference })
      tell(
        difference === null ? `held: ${group}, ${sentence}` : `NOT SO: ${group}, ${sentence}\n${difference}`,
      )
    }
  }
  return answers
}
