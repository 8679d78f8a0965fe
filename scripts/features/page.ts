import path from 'node:path'
import type { Clause, Row } from './row'
import { features } from './rows'
import { testTitles, type TestTitle } from './testTitles'

export const featuresFile = path.join(__dirname, '..', '..', 'docs', 'features.md')

/** docs/features.md: every row with its clauses, and the test that proves each; what has none is open. */
export function featuresPage(titles: readonly TestTitle[] = testTitles()): string {
  const rows = features.flatMap((section) => section.rows)
  const clauses = rows.flatMap((row) => row.clauses)
  const proved = clauses.filter(([, ...by]) => by.length > 0).length
  return [
    '# Features 功能',
    '',
    'Printed by `npm run docs:features` from `scripts/features` and the titles of the tests. A clause is proved by the tests named beside it, which must exist; a clause without a test is open. A test that carries a row’s name in its title, `[R7]`, stands under that row by itself.',
    '',
    `${rows.length} rows, ${clauses.length} clauses: ${proved} proved, ${clauses.length - proved} open.`,
    ...features.flatMap(({ title, rows: of }) => [
      '',
      `## ${title}`,
      ...of.flatMap((row) => rowLines(row, titles)),
    ]),
    '',
  ].join('\n')
}

function rowLines(row: Row, titles: readonly TestTitle[]): string[] {
  const named = new Set(row.clauses.flatMap(([, ...by]) => by))
  const others = titles.filter(({ title, tags }) => tags.includes(row.id) && !named.has(title))
  return [
    '',
    `### ${row.id} ${row.name} ${row.chinese}`,
    '',
    '| clause | proved by |',
    '| --- | --- |',
    ...row.clauses.map((clause) => clauseLine(clause, titles)),
    // A line each, so that what several people add meets in no conflict.
    ...(others.length === 0
      ? []
      : ['', 'Also:', '', ...others.map(({ title, file }) => `- ${cell(title)} (\`${file}\`)`)]),
  ]
}

function clauseLine([says, ...by]: Clause, titles: readonly TestTitle[]): string {
  const proofs = by.map((title) => {
    const files = [...new Set(titles.filter((one) => one.title === title).map(({ file }) => file))]
    return `${cell(title)} (${files.map((file) => `\`${file}\``).join(', ')})`
  })
  return `| ${cell(says)} | ${proofs.length === 0 ? '**open**' : proofs.join('<br>')} |`
}

/** As it may stand in a cell of a table. */
const cell = (text: string): string => text.replace(/[|*_<>`]/g, '\\$&')
