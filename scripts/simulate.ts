import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { playHistory } from '../tests/simulation/history'
import { newTally, report, toJson } from '../tests/simulation/tally'

/**
 * Seeded histories of random people: npm run simulate -- --histories N --seed S (500 of them, by the clock, unless told).
 * --tally FILE writes what was reached as JSON too.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { histories: { type: 'string' }, seed: { type: 'string' }, tally: { type: 'string' } },
  })
  const histories = Number(values.histories ?? 500)
  const first = Number(values.seed ?? Date.now() % 1_000_000_000)
  const tally = newTally()
  const began = Date.now()
  console.log(`${histories} histories from seed ${first}`)
  for (let index = 0; index < histories; index += 1) await playHistory(first + index, tally)
  console.log(report(tally))
  console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`)
  if (values.tally !== undefined) writeFileSync(values.tally, toJson(tally))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
