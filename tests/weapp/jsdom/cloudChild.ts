// The local cloud with the demo community, in memory and in a process of its own: the functions' workers and the SDK need
// a plain Node, which the jsdom of the tests is not. It tells its address on the first line, and ends with its parent.
import { startLocalCloud } from '../../../localcloud/start'

startLocalCloud({ demo: true, timer: false }).then(
  (cloud) => {
    process.stdout.write(`${cloud.url}\n`)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
process.stdin.resume()
process.stdin.on('close', () => process.exit(0))
