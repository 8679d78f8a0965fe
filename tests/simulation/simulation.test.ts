import { playHistory } from './history'
import { gaps, newTally, report } from './tally'

/** SEED=… chooses the first seed, HISTORIES=… how many; the gaps are looked for only when there are enough. */
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)
const histories = Number(process.env['HISTORIES'] ?? 500)
const enough = 300

test(
  `${histories} histories of random people from seed ${first} keep every invariant and leave nothing out`,
  async () => {
    const tally = newTally()
    for (let index = 0; index < histories; index += 1) await playHistory(first + index, tally)
    process.stdout.write(`\nsimulation: ${histories} histories from seed ${first}\n${report(tally)}\n`)
    if (histories >= enough) expect(gaps(tally)).toEqual([])
  },
  30 * 60_000,
)
