import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

interface Compiler {
  wxmlToJs: (root: string, options?: object) => string
  wxssToJs: (root: string, options?: object) => string
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
  const compiler = (await import('miniprogram-compiler')) as unknown as { default?: Compiler } & Compiler
  const { wxmlToJs, wxssToJs } = compiler.default ?? compiler
  const complaints: string[] = []
  for (const [name, compile] of Object.entries({ wcc: wxmlToJs, wcsc: wxssToJs })) {
    try {
      if (!compile(dist, { maxBuffer: 64 << 20 })) complaints.push(`${name}: no output`)
    } catch (error) {
      complaints.push(`${name}: ${String(error).slice(0, 500)}`)
    }
  }
  return complaints
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
