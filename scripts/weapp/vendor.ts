import { execFile, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { allFiles } from './sizes'

interface Compiler {
  wxmlToJs: (root: string, options?: object) => string
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

/**
 * miniprogram-ci on a project with a built mini-program, without the network: what an upload would be refused for
 * (app.json, theme.json, pages, code that does not compile), then size, compression, unused code and components.
 */
export function uploadComplaints(root: string): Promise<string[]> {
  const child = ['--import', 'tsx', path.resolve('scripts/weapp/ciChild.ts'), path.resolve(root)]
  return new Promise((resolve) => {
    execFile(process.execPath, child, { timeout: 180_000, maxBuffer: 64 << 20 }, (error, told, noise) => {
      resolve(
        error ? [`miniprogram-ci: ${noise.slice(-500) || error.message}`] : (JSON.parse(told) as string[]),
      )
    })
  })
}
