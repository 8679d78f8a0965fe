// npm run check:weapp: the gates of the built mini-program, without the network. Prints sizes and what WeChat’s tools say; fails on any complaint.
import path from 'node:path'
import { inconsistencies } from './weapp/consistency'
import { tooNew } from './weapp/oldest'
import { nouns } from '../contract/nouns'
import { tooWide } from './weapp/room'
import { overBudget, packageSizes } from './weapp/sizes'
import { compilerComplaints, uploadComplaints } from './weapp/vendor'

const root = process.cwd()
const dist = path.join(root, 'dist/weapp')
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`

async function check(): Promise<string[]> {
  const sizes = packageSizes(dist)
  for (const size of sizes) {
    const biggest = size.files.slice(0, 3).map((file) => `${file.file} ${kilobytes(file.bytes)}`)
    console.log(
      `${size.name.padEnd(22)} ${kilobytes(size.bytes).padStart(7)} of ${kilobytes(size.budget)}   ${biggest.join(', ')}`,
    )
  }
  return [
    ...overBudget(sizes),
    ...tooWide(nouns),
    ...inconsistencies(dist),
    ...tooNew(dist),
    ...(await compilerComplaints(dist)),
    ...(await uploadComplaints(root)),
  ]
}

void check().then((problems) => {
  for (const problem of problems) console.error(`✗ ${problem}`)
  console.log(
    problems.length
      ? `${problems.length} complaints`
      : 'WeChat’s compilers and checks have nothing to complain about',
  )
  process.exit(problems.length ? 1 : 0)
})
