// npm run mutants -- [--only points,order/evolve] [--sample 100] [--seed 1] [--record]: changes the rules one small step at a time
// and asks the rules’ own tests whether they notice. --record writes the scores of all rules to docs/BENCHMARKS.md. Fails when a noun is below what is asked of it.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { withoutEquivalents } from './mutants/equivalents'
import { mutantsOf, sampleOf } from './mutants/list'
import { tryAll } from './mutants/pool'
import {
  scoreOf,
  scoresByKind,
  scoresByNoun,
  sectionOf,
  survivorsOf,
  textOf,
  withSection,
  type Tried,
} from './mutants/report'

/** per cent of the mutants that the tests of a noun must kill */
const asked: Readonly<Record<string, number>> = { points: 90, market: 90, order: 90, objection: 90 }

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    record: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  const root = path.resolve('domain')
  const seed = Number(values.seed)
  const all = mutantsOf(root, values.only.split(',').filter(Boolean))
  const { mutants, stale } = withoutEquivalents(root, all)
  const chosen = values.sample === undefined ? mutants : sampleOf(mutants, Number(values.sample), seed)
  const tried: Tried[] = []
  await tryAll(chosen, { root, seed, workers: availableParallelism() }, (mutant, fate) => {
    tried.push({ mutant, fate })
    if (tried.length % 100 === 0) console.error(`${String(tried.length)} of ${String(chosen.length)} tried …`)
  })
  console.log(survivorsOf(tried).join('\n'))
  console.log(`\n${textOf(scoresByKind(tried))}`)
  console.log(`\n${textOf([...scoresByNoun(tried), scoreOf('all', tried)])}`)
  // Of a part of the rules, what the list says of the rest fits nothing.
  for (const { file, line, was } of values.only === '' ? stale : [])
    console.error(`the list of equivalents knows ${was} in “${line}” of ${file}, which is gone`)
  if (values.record && values.only === '' && values.sample === undefined)
    await record(sectionOf(tried, asked, all.length - mutants.length))
  const low = scoresByNoun(tried).filter(({ name, percent }) => percent < (asked[name] ?? 0))
  if (low.length > 0) process.exitCode = 1
}

async function record(section: string): Promise<void> {
  const page = path.resolve('docs/BENCHMARKS.md')
  const text = withSection(readFileSync(page, 'utf8'), section)
  writeFileSync(page, await format(text, { parser: 'markdown' }))
}

void main()
