import path from 'node:path'
import type { Mutant } from './list'
import { kinds, type Kind } from './mutators'
import type { Fate } from './pool'

export interface Tried {
  mutant: Mutant
  fate: Fate
}

/** How many of some mutants were noticed. */
export interface Score {
  name: string
  all: number
  killed: number
  /** of those killed: how many did not come back */
  late: number
  /** killed of all, 0 … 100 */
  percent: number
}

export function scoreOf(name: string, tried: readonly Tried[]): Score {
  const killed = tried.filter(({ fate }) => fate.fate !== 'survived').length
  const late = tried.filter(({ fate }) => fate.fate === 'timeout').length
  return {
    name,
    all: tried.length,
    killed,
    late,
    percent: tried.length === 0 ? 100 : (100 * killed) / tried.length,
  }
}

/** One score for each noun of the rules, in their order. */
export const scoresByNoun = (tried: readonly Tried[]): Score[] =>
  [...new Set(tried.map(({ mutant }) => mutant.noun))].sort().map((noun) => {
    return scoreOf(
      noun,
      tried.filter(({ mutant }) => mutant.noun === noun),
    )
  })

/** One score for each kind of change that was made. */
export const scoresByKind = (tried: readonly Tried[]): Score[] =>
  (Object.keys(kinds) as Kind[])
    .map((kind) =>
      scoreOf(
        kind,
        tried.filter(({ mutant }) => mutant.kind === kind),
      ),
    )
    .filter(({ all }) => all > 0)

/** The survivors, each in one line: where, what was changed into what. */
export const survivorsOf = (tried: readonly Tried[]): string[] =>
  tried
    .filter(({ fate }) => fate.fate === 'survived')
    .map(({ mutant: { file, line, kind, was, becomes } }) => {
      const place = `${path.relative(process.cwd(), file)}:${String(line)}`
      return `${place}  ${kind}: ${oneLine(was)} → ${oneLine(becomes) || 'nothing'}`
    })
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const shown = (percent: number) => `${percent.toFixed(1)} %`

export function textOf(scores: readonly Score[]): string {
  return scores
    .map(({ name, all, killed, late, percent }) => {
      const never = late > 0 ? ` (${String(late)} never came back)` : ''
      return `${name.padEnd(12)} ${shown(percent).padStart(7)}   ${String(killed)} of ${String(all)} killed${never}`
    })
    .join('\n')
}

const heading = '## Mutants of the rules'

/** The section of docs/BENCHMARKS.md. @param asked per cent that the tests of a noun must kill */
export function sectionOf(
  tried: readonly Tried[],
  asked: Readonly<Record<string, number>>,
  equivalents: number,
): string {
  const row = ({ name, all, killed, percent }: Score, more: string) =>
    `| ${name} | ${String(all)} | ${String(all - killed)} | ${shown(percent)} | ${more} |`
  const nouns = scoresByNoun(tried).map((score) =>
    row(score, asked[score.name]?.toString().concat(' %') ?? ''),
  )
  const ways = scoresByKind(tried).map((score) => row(score, kinds[score.name as Kind]))
  return [
    heading,
    '',
    `Written by \`npm run mutants -- --record\`. The rules in \`domain/\` are changed one small step at a time, and their own tests (\`domain/**/*.test.ts\`, no others) are asked whether they notice: a score is the part of the changes that some test fails for. Types are not asked, so that what the compiler would refuse must be noticed by a test as well. Not counted: ${String(equivalents)} changes after which the rule does the same, each with its reason in \`scripts/mutants/equivalents.ts\`.`,
    '',
    '| | mutants | survived | killed | asked |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...nouns,
    row(scoreOf('all', tried), ''),
    '',
    '| kind | mutants | survived | killed | what changes |',
    '| --- | ---: | ---: | ---: | --- |',
    ...ways,
    '',
  ].join('\n')
}

/** The page with this section in the place of the old one, or at its end. */
export const withSection = (page: string, section: string): string =>
  `${page.slice(0, page.length - keptSection(page).length).trimEnd()}\n\n${section}`

/** What `npm run mutants` wrote at the end of the page, to be kept when the rest is written anew; '' when nothing. */
export function keptSection(page: string): string {
  const at = page.indexOf(heading)
  return at === -1 ? '' : page.slice(at)
}
