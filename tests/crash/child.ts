// The local cloud in a process of its own, to be killed without warning. It tells its address on the first line.
import { startLocalCloud } from '../../localcloud/start'

const [dataDir, functionsDir] = process.argv.slice(2)
if (dataDir === undefined || functionsDir === undefined)
  throw new Error('say where the data and the functions are')

startLocalCloud({ dataDir, functionsDir, timer: false }).then(
  (cloud) => {
    process.stdout.write(`${cloud.url}\n`)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
