import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { keptSection } from '../../scripts/mutants/report'
import { boardFigures } from './figures/board'
import { build } from './build'
import { callFigures } from './figures/calls'
import { contestFigures } from './figures/contest'
import { firstPaintFigures } from './figures/firstPaint'
import { gatewayFigures } from './figures/gateway'
import { grabFigures } from './figures/grabs'
import { importFigures } from './figures/imports'
import { packageFigures } from './figures/packages'
import { roundTripFigures } from './figures/roundTrips'
import { buildWithBare, removeFunctions } from './functions'
import { timerFigures } from './figures/timer'
import { proofFigures } from './figures/proof'
import { searchFigures } from './figures/search'
import { tableFigures } from './figures/tables'
import { weappFigures } from './figures/weapp'
import { describeRun } from './machine'
import { renderMarkdown, renderText, type Section } from './table'

export interface BenchOptions {
  /** writes docs/BENCHMARKS.md and tests/bench/round-trips.json */
  record: boolean
  /** the name of one section, to look at it alone */
  only: string | undefined
}

const foreword = `# Benchmarks

Written by \`npm run bench -- --record\`; \`npm run bench\` prints the same table and changes nothing. Every figure stands beside a baseline measured in the same run, most of them in turns: read the ratios, which hold on other machines and under load; absolute times do not. Ratio is value to baseline; of rates and times, how many times the baseline’s time it takes. Round trips and bytes are exact: \`npm test\` fails when an action costs other round trips than recorded, or a package outgrows its budget.`

const root = path.join(__dirname, '..', '..')

export async function runBench({ record, only }: BenchOptions): Promise<void> {
  const all: Readonly<Record<string, () => Section | Promise<Section>>> = {
    packages: () => packageFigures(root),
    weapp: weappFigures,
    'round-trips': () => roundTripFigures(record),
    timer: timerFigures,
    grabs: grabFigures,
    contest: () => withFunctions(contestFigures),
    board: boardFigures,
    search: searchFigures,
    proof: proofFigures,
    tables: () => withFunctions(tableFigures),
    imports: () => withFunctions(importFigures),
    gateway: gatewayFigures,
    calls: () => withFunctions(callFigures),
    'first-paint': () => firstPaintFigures(root),
  }
  await build(root)
  const began = describeRun('npm run bench -- --record')
  const sections: Section[] = []
  for (const [name, measure] of Object.entries(all)) {
    if (only !== undefined && only !== name) continue
    console.error(`measuring ${name} …`)
    sections.push(await measure())
  }
  console.log(renderText(sections))
  if (record && only === undefined) {
    const page = path.join(root, 'docs/BENCHMARKS.md')
    const kept = keptSection(readFileSync(page, 'utf8'))
    const text = `${foreword}\n\n${began}\n\n${renderMarkdown(sections)}\n${kept}`
    writeFileSync(page, await format(text, { parser: 'markdown' }))
  }
}

async function withFunctions(measure: (functionsDir: string) => Promise<Section>): Promise<Section> {
  try {
    return await measure(await buildWithBare())
  } finally {
    removeFunctions()
  }
}
