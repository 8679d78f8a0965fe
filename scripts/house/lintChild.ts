import path from 'node:path'
import { text } from 'node:stream/consumers'
import { ESLint, type Linter } from 'eslint'
import typescript from 'typescript-eslint'

/** One file that is not on the disk. */
export interface Snippet {
  file: string
  code: string
}

// Runs on its own for lint.test.ts: jest cannot load the configuration, which is a module.
async function main(): Promise<void> {
  const root = path.join(__dirname, '../..')
  // The project does not know these files, so the rules that ask for types are left out.
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: typescript.configs.disableTypeChecked as Linter.Config,
  })
  const said: string[][] = []
  for (const { file, code } of JSON.parse(await text(process.stdin)) as Snippet[]) {
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) })
    said.push((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`))
  }
  process.stdout.write(JSON.stringify(said))
}

void main()
