// npm run upload -- --version V [--describe WORDS] [--dry-run]: the mini-program to WeChat, as a version to try or review.
import path from 'node:path'
import { dryRun, flag, openProject, uploadKey } from './deploy/project'
import { inconsistencies } from './weapp/consistency'
import { overBudget, packageSizes } from './weapp/sizes'
import { compilerComplaints, uploadComplaints } from './weapp/vendor'

async function main(): Promise<string | null> {
  const version = flag('version')
  if (!version || !/^\d+\.\d+\.\d+$/.test(version))
    return 'Say which version: npm run upload -- --version 1.2.3 [--dry-run]'
  const describe = flag('describe') ?? `Weixiu ${version}`
  const dist = path.resolve('dist/weapp')
  const sizes = packageSizes(dist)
  for (const { name, bytes, files } of sizes)
    console.log(`package ${name}: ${files.length} files, ${bytes} bytes`)
  const problems = [
    ...overBudget(sizes),
    ...inconsistencies(dist),
    ...(await compilerComplaints(dist)),
    ...(await uploadComplaints(process.cwd())),
  ]
  if (problems.length > 0) return problems.join('\n')
  if (dryRun()) {
    console.log(`Version ${version}, “${describe}”, would be sent. Nothing was sent (--dry-run).`)
    return null
  }
  const key = uploadKey(process.env)
  if (typeof key === 'string') return key
  const { ci, project } = await openProject(key)
  await ci.upload({
    project,
    version,
    desc: describe,
    setting: { minify: true },
  })
  console.log(`Version ${version} is uploaded; it waits in 版本管理.`)
  return null
}

main().then(
  (problem) => {
    if (problem) console.error(problem)
    process.exit(problem ? 1 : 0)
  },
  (error: unknown) => {
    console.error(`The upload stopped: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
