import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { allFiles } from './sizes'

interface Compiler {
  wxmlToJs: (root: string, options?: object) => string
}
interface Check {
  name: string
  success: boolean
  text: string
  detail?: unknown
}
interface Ci {
  Project: new (options: object) => object
  checkCodeQuality: (project: object) => Promise<Check[]>
}

/** WeChat's own wcc and wcsc over every WXML and WXSS file; what they refuse, in their words. */
export async function compilerComplaints(dist: string): Promise<string[]> {
  return [...(await templateComplaints(dist)), ...styleComplaints(dist)]
}

async function templateComplaints(dist: string): Promise<string[]> {
  const compiler = (await import('miniprogram-compiler')) as unknown as { default?: Compiler } & Compiler
  const { wxmlToJs } = compiler.default ?? compiler
  try {
    return wxmlToJs(dist, { maxBuffer: 64 << 20 }) ? [] : ['wcc: no output']
  } catch (error) {
    return [`wcc: ${String(error).slice(0, 500)}`]
  }
}

/** The package's own wrapper misreads styles with an equals sign in them, so the compiler it ships is asked directly. */
function styleComplaints(dist: string): string[] {
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'mac/wcsc',
    linux: 'linux/wcsc',
    win32: 'windows/wcsc.exe',
  }
  const compiler = path.resolve(
    'node_modules/miniprogram-compiler/bin',
    folders[process.platform] ?? 'linux/wcsc',
  )
  fs.chmodSync(compiler, 0o755)
  const files = allFiles(dist).filter((file) => file.endsWith('.wxss'))
  const run = spawnSync(compiler, ['-db', '-pc', '0', ...files], {
    cwd: dist,
    maxBuffer: 64 << 20,
    encoding: 'utf8',
  })
  if (run.error) return [`wcsc: ${run.error.message}`]
  return run.status === 0 ? [] : [`wcsc: ${(run.stderr || run.stdout).trim().slice(0, 500)}`]
}

/** miniprogram-ci's offline checks of a built mini-program: package size, compression, unused code and components. */
export async function qualityComplaints(root: string): Promise<string[]> {
  const ci = (await import('miniprogram-ci')) as unknown as { default?: Ci } & Ci
  const { Project, checkCodeQuality } = ci.default ?? ci
  // The checker wants some key to look at, though it never uses it offline.
  const privateKeyPath = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'weixiu-')), 'none.key')
  fs.writeFileSync(privateKeyPath, 'offline')
  const project = new Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: root,
    privateKeyPath,
    ignores: [],
  })
  const checks = await checkCodeQuality(project)
  if (checks.length === 0) return ['miniprogram-ci checked nothing']
  return checks
    .filter((check) => !check.success)
    .map((check) => `${check.name}: ${JSON.stringify(check.detail ?? check.text)}`)
}
