import os from 'node:os'

/** What the figures were measured on, and when. */
export function describeRun(command: string): string {
  const model = os.cpus()[0]?.model.trim() ?? 'unknown'
  const memory = (os.totalmem() / 1024 ** 3).toFixed(0)
  const busy = os.loadavg()[0] ?? 0
  return [
    `- Command: \`${command}\``,
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${os.cpus().length} cores (${model}), ${memory} GB of memory, ${os.type()} ${os.arch()}, Node ${process.version.slice(1)}`,
    `- Load when it began: ${busy.toFixed(1)} processes wanted to run on those cores`,
  ].join('\n')
}
