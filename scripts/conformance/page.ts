import { join } from 'node:path'
import { allGroups, sharedGroups } from '../../localcloud/conformance/checks'
import { knownFacts, type KnownFact, type Way } from '../../localcloud/conformance/known'
import { tencentTests } from '../../localcloud/conformance/provenance'
import type { ConformanceRecord } from '../../localcloud/conformance/record'

export const pageFile = join(__dirname, '..', '..', 'docs', 'conformance.md')

const wayNames: Readonly<Record<Way, string>> = {
  recorded: 'recorded from a real environment',
  tencent: "from Tencent's own tests",
  assumed: 'assumed',
  differs: 'not so in a real environment',
}

const head = `# Conformance

What the local cloud claims about the real one. Each line is a check in \`localcloud/conformance\` that goes through the real wx-server-sdk; the local cloud passes them all (\`conformance.test.ts\`), but for the questions at the end, which only a real environment can be asked. This page is made by \`npm run docs:conformance\`; \`npm run smoke -- --env ENV\` puts all of it to a real environment, writes down what it answered, and makes this page again.

- **Recorded**: a real environment has answered so, and the file of the check is as it was then.
- **From Tencent's own tests**: a test that Tencent runs against its own cloud and publishes (${tencentTests}) fails where it is not so. Those go through @cloudbase/node-sdk, which wx-server-sdk wraps.
- **Assumed**: read in documents, or needed by the product. Nobody here has seen it.

What the SDK puts on the wire to the local cloud proves what it asks, not what the cloud answers, and is no record.`

/** The page in docs: the counts, then every fact with how it is known. */
export function conformancePage(record: ConformanceRecord | null): string {
  const facts = knownFacts(allGroups, record)
  const parts = Object.keys(allGroups).map((group) =>
    partOf(
      group,
      facts.filter((fact) => fact.group === group),
    ),
  )
  return `${[head, lastAsked(record), countsOf(facts), ...parts].join('\n\n')}\n`
}

function lastAsked(record: ConformanceRecord | null): string {
  if (record === null) return 'No real environment has been asked yet.'
  return `A real environment was asked on ${record.day} with wx-server-sdk ${record.sdk}.`
}

/** One line for each way; the last only when there is something to say. */
export function countsOf(facts: readonly KnownFact[]): string {
  const count = (way: Way) => facts.filter((fact) => fact.way === way).length
  const rows = (Object.keys(wayNames) as Way[])
    .filter((way) => way !== 'differs' || count(way) > 0)
    .map((way) => `| ${wayNames[way]} | ${String(count(way))} |`)
  return ['| how it is known | facts |', '| --- | ---: |', ...rows].join('\n')
}

function partOf(group: string, facts: readonly KnownFact[]): string {
  const only =
    group in sharedGroups
      ? ''
      : '\n\nThe local cloud refuses to do these things; a real environment is asked.'
  const rows = facts.map(({ sentence, way, tencentTest }) => {
    const told = way === 'tencent' ? `Tencent: ${tencentTest ?? ''}` : wayNames[way]
    return `| ${sentence} | ${told.replaceAll('|', '\\|')} |`
  })
  return [`## ${group}${only}`, ['| fact | how it is known |', '| --- | --- |', ...rows].join('\n')].join(
    '\n\n',
  )
}
