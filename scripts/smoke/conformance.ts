import { writeFileSync } from 'node:fs'
import { ask } from '../../localcloud/conformance/ask'
import { allGroups } from '../../localcloud/conformance/checks'
import { knownFacts } from '../../localcloud/conformance/known'
import { readRecord, recordFile, writeRecord } from '../../localcloud/conformance/record'
import { subjectOf, type CheckedSdk } from '../../localcloud/conformance/subject'
import { conformancePage, countsOf, pageFile } from '../conformance/page'

/** Where the answers are kept; a test gives files of its own. */
export interface Kept {
  readonly record: string
  readonly page: string
}

interface Asking {
  /** Gives another function instance of the environment with each call. */
  readonly connect: () => CheckedSdk
  readonly day: string
  readonly sdk: string
  readonly tell: (line: string) => void
}

/**
 * Puts every fact and question to an environment that has the conformance collections, and writes down what it
 * answered; answers how many came out otherwise than claimed.
 */
export async function recordConformance(
  { connect, day, sdk, tell }: Asking,
  kept: Kept = { record: recordFile, page: pageFile },
): Promise<number> {
  const answers = await ask(subjectOf(connect), allGroups, tell)
  writeRecord(kept.record, answers, day, sdk)
  const record = readRecord(kept.record)
  writeFileSync(kept.page, conformancePage(record))
  tell(countsOf(knownFacts(allGroups, record)))
  return answers.filter(({ difference }) => difference !== null).length
}
