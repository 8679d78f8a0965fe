import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { collections } from '../../cloudfunctions/platform/collections'
import type {
  CollectionDeclarations,
  IndexDeclaration,
} from '../../cloudfunctions/platform/collections.types'
import { messageTemplates } from '../../contract/messages'
import { wrongEnvironment } from './project'

export interface Trigger {
  name: string
  type: string
  config: string
}

export interface FunctionPlan {
  name: string
  folder: string
  /** chosen when the function is made, and never changed by the platform */
  runtime: string
  /** bytes of what is uploaded */
  bytes: number
  files: string[]
  timeoutSeconds: number
  memoryMegabytes: number
  openapi: string[]
  triggers: Trigger[]
  /** of its environment; others that were set in the console stay */
  variables: Readonly<Record<string, string>>
}

export interface CollectionPlan {
  name: string
  indexes: readonly IndexDeclaration[]
  /** nobody but the functions reads or writes; the platform's name for it */
  rule: 'ADMINONLY'
}

export interface DeployPlan {
  env: string
  functions: FunctionPlan[]
  collections: CollectionPlan[]
  /** everyone may read a file whose long random name they know, and write only files of their own */
  storageRule: 'READONLY'
}

interface FunctionConfig {
  timeout: number
  memorySize: number
  permissions?: { openapi?: string[] }
  triggers?: Trigger[]
}

/** Platform limits (docs/platform-facts.md): indexes a collection, collections on a small plan, seconds, a trigger a function. */
export const platform = { indexes: 20, collections: 100, timeoutSeconds: 60, triggers: 1, cronFields: 7 }

/** The newest that the vendor's own tool knows (@cloudbase/manager-node, its RuntimeVersion). */
const runtime = 'Nodejs20.19'
const templateVariables = Object.keys(messageTemplates).map((name) => `WEIXIU_TEMPLATE_${name.toUpperCase()}`)

/** Exactly what a deployment would send, read from the built functions and the declared collections. */
export function deployPlan(
  env: string,
  functionsDir: string,
  declared: CollectionDeclarations = collections,
  environment: Readonly<Record<string, string | undefined>> = {},
): DeployPlan {
  const names = fs.existsSync(functionsDir) ? fs.readdirSync(functionsDir).sort() : []
  const given = templateVariables.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))
  const variables = { TZ: 'Asia/Shanghai', ...(Object.fromEntries(given) as Record<string, string>) }
  return {
    env,
    functions: names.map((name) => ({ ...functionPlan(name, path.join(functionsDir, name)), variables })),
    collections: Object.entries(declared).map(([name, { indexes }]) => ({
      name,
      indexes,
      rule: 'ADMINONLY',
    })),
    storageRule: 'READONLY',
  }
}

function functionPlan(name: string, folder: string): Omit<FunctionPlan, 'variables'> {
  const files = fs.readdirSync(folder).sort()
  const config = JSON.parse(fs.readFileSync(path.join(folder, 'config.json'), 'utf8')) as FunctionConfig
  return {
    name,
    folder,
    runtime,
    files,
    bytes: files.reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0),
    timeoutSeconds: config.timeout,
    memoryMegabytes: config.memorySize,
    openapi: config.permissions?.openapi ?? [],
    triggers: config.triggers ?? [],
  }
}

/** What can be seen to be wrong without an account. Empty when all is well. */
export function planProblems(plan: DeployPlan): string[] {
  const problems: string[] = []
  const expect = (fine: boolean, problem: string) => {
    if (!fine) problems.push(problem)
  }
  const wrong = wrongEnvironment(plan.env)
  if (wrong !== null) problems.push(wrong)
  for (const name of ['api', 'table', 'timer']) {
    expect(
      plan.functions.some((each) => each.name === name),
      `function ${name} is not built: npm run build:functions`,
    )
  }
  for (const each of plan.functions) {
    expect(
      each.files.join() === 'config.json,index.js,package.json',
      `${each.name} holds ${each.files.join(', ')}`,
    )
    problems.push(...codeProblems(each))
    expect(
      each.timeoutSeconds > 0 && each.timeoutSeconds <= platform.timeoutSeconds,
      `${each.name}: timeout ${each.timeoutSeconds} s`,
    )
    expect(each.triggers.length <= platform.triggers, `${each.name}: the platform allows one timer`)
    for (const trigger of each.triggers) {
      const fields = trigger.config.trim().split(/\s+/).length
      expect(
        fields === platform.cronFields,
        `${each.name}: timer “${trigger.config}” needs ${platform.cronFields} fields`,
      )
    }
  }
  expect(plan.collections.length <= platform.collections, 'too many collections for a small plan')
  for (const { name, indexes } of plan.collections) {
    expect(indexes.length <= platform.indexes, `${name}: more than ${platform.indexes} indexes`)
    expect(
      new Set(indexes.map((index) => index.name)).size === indexes.length,
      `${name}: two indexes of one name`,
    )
  }
  return problems
}

/** Does the bundle run, does it bring what it needs, and may it call all that it calls? */
function codeProblems({ name, folder, openapi }: FunctionPlan): string[] {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8')
  const code = read('index.js')
  const { dependencies = {} } = JSON.parse(read('package.json')) as { dependencies?: Record<string, string> }
  const called = [
    ...code.matchAll(/\b(?:security|subscribeMessage|phonenumber|wxacode)\.[a-zA-Z]+(?=\()/g),
  ].map(String)
  return [
    ...(runs(code) ? [] : [`${name}: index.js is no program`]),
    ...(/\bmain\b/.test(code) ? [] : [`${name}: index.js exports no main`]),
    ...Object.entries(dependencies)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([dependency]) => `${name}: ${dependency} has no fixed version`),
    ...[...new Set(called)]
      .filter((api) => !openapi.includes(api))
      .map((api) => `${name} may not call ${api}`),
  ]
}

function runs(code: string): boolean {
  try {
    new vm.Script(code)
    return true
  } catch {
    return false
  }
}

export function describePlan(plan: DeployPlan): string {
  const lines = [`environment ${plan.env}`, '']
  for (const each of plan.functions) {
    const timers = each.triggers.map((trigger) => `timer ${trigger.name} “${trigger.config}”`)
    const size = `${each.files.length} files, ${each.bytes} bytes`
    const facts = [each.runtime, size, `${each.timeoutSeconds} s`, `${each.memoryMegabytes} MB`, ...timers]
    lines.push(`function ${each.name}: ${facts.join(', ')}`)
    lines.push(
      `  with ${Object.entries(each.variables)
        .map((pair) => pair.join('='))
        .join(', ')}`,
    )
    if (each.openapi.length) lines.push(`  may call ${each.openapi.join(', ')}`)
  }
  lines.push('')
  for (const { name, indexes, rule } of plan.collections) {
    lines.push(`collection ${name}: rule ${rule}`)
    for (const index of indexes) {
      const fields = index.fields.map(([field, direction]) => `${field} ${direction > 0 ? '↑' : '↓'}`)
      lines.push(`  ${index.unique ? 'unique index' : 'index'} ${index.name}: ${fields.join(', ')}`)
    }
  }
  lines.push('', `storage: rule ${plan.storageRule}`)
  return lines.join('\n')
}
