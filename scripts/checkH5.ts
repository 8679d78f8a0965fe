// npm run check:h5: the gates of the browser build. Prints what is loaded first; fails when it is too much, or when a
// script calls what the oldest phones lack.
import path from 'node:path'
import { firstLoad, firstLoadBudget, firstLoadComplaints } from './h5/firstLoad'
import { tooNew } from './weapp/oldest'

const dist = path.join(process.cwd(), 'dist/h5')
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

const loaded = firstLoad(dist)
for (const { file, bytes, gzip } of loaded)
  console.log(`${file.padEnd(28)} ${kilobytes(gzip).padStart(9)} of ${kilobytes(bytes)}`)
const gzip = loaded.reduce((sum, each) => sum + each.gzip, 0)
console.log(`first load, gzip: ${kilobytes(gzip)} of ${kilobytes(firstLoadBudget)}`)

// config/replaceAll.js brings it along.
const broughtAlong = 'String.prototype.replaceAll'
const problems = [
  ...firstLoadComplaints(loaded),
  ...tooNew(dist).filter((problem) => !problem.includes(broughtAlong)),
]
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length ? 1 : 0
