// npm run deploy -- --env ENV [--dry-run]: functions, timers, collections, indexes and deny-all rules to CloudBase.
import path from 'node:path'
import { deployPlan, describePlan, planProblems } from './deploy/plan'
import { credentials, dryRun, flag, wrongEnvironment } from './deploy/project'

async function main(): Promise<string | null> {
  const env = flag('env')
  if (!env) return 'Say where to deploy: npm run deploy -- --env ENV [--dry-run]'
  const wrong = wrongEnvironment(env)
  if (wrong !== null) return wrong
  const plan = deployPlan(env, path.resolve('dist/functions'), undefined, process.env)
  console.log(describePlan(plan))
  const problems = planProblems(plan)
  if (problems.length > 0) return problems.join('\n')
  if (dryRun()) {
    console.log('\nNothing was sent (--dry-run).')
    return null
  }
  const found = credentials(process.env)
  if (typeof found === 'string') return found
  // The platform's own tools take long to load.
  const { apply } = await import('./deploy/apply')
  await apply(plan, found, (line) => console.log(line))
  return null
}

main().then(
  (problem) => {
    if (problem) console.error(problem)
    process.exit(problem ? 1 : 0)
  },
  (error: unknown) => {
    console.error(`The deployment stopped: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
