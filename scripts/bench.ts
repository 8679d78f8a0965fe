// npm run bench: figures with their baselines, in one run. --record also writes docs/BENCHMARKS.md and what the
// regression test of the round trips compares with.
import { parseArgs } from 'node:util'
import { runBench } from '../tests/bench/run'

const { values } = parseArgs({
  options: { record: { type: 'boolean', default: false }, only: { type: 'string' } },
})

runBench({ record: values.record, only: values.only }).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
