// miniprogram-ci in a process of its own: it talks on the console, leaves timers and workers behind, and answers only here.
// Told a project's folder, it prints one line of JSON: what WeChat's checks have to say, asked without the network.
import { createRequire } from 'node:module'

interface Check {
  name: string
  success: boolean
  text: string
  detail?: unknown
}
interface Ci {
  Project: new (options: object) => object
  DefaultProjectAttr: object
  checkCodeQuality: (project: object) => Promise<Check[]>
  getCompiledResult: (options: object) => Promise<Record<string, unknown>>
}

const require = createRequire(import.meta.url)
// Its own workers start in the project's folder, where the loader that runs this file is not to be found.
process.execArgv = []
const answer = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
const network = require('miniprogram-ci/dist/utils/request.js') as { request: unknown }
network.request = () => Promise.reject(new Error('checked without the network'))
const ci = require('miniprogram-ci') as Ci

/** What an upload would be refused for: app.json, theme.json, each page's JSON, WXML, WXSS, and JS, which only minify reads. */
async function compiled(project: object): Promise<string[]> {
  try {
    const files = await ci.getCompiledResult({ project, setting: { minify: true } })
    return 'app.js' in files ? [] : ['getCompiledResult: nothing was compiled']
  } catch (error) {
    return [`getCompiledResult: ${error instanceof Error ? error.message : JSON.stringify(error)}`]
  }
}

/** Package size, compression, unused code and components. */
async function quality(project: object): Promise<string[]> {
  const checks = await ci.checkCodeQuality(project)
  if (checks.length === 0) return ['checkCodeQuality: nothing was checked']
  return checks
    .filter((check) => !check.success)
    .map((check) => `${check.name}: ${JSON.stringify(check.detail ?? check.text)}`)
}

async function main(projectPath: string): Promise<string[]> {
  // Some key must be there to look at, though nothing is signed without the network.
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKey: 'none',
    ignores: [],
    attr: () => Promise.resolve(ci.DefaultProjectAttr),
  })
  return [...(await compiled(project)), ...(await quality(project))]
}

main(process.argv[2] ?? process.cwd()).then(
  (complaints) => answer(JSON.stringify(complaints), () => process.exit(0)),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
