import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(__dirname, '..', '..', '..')
/** Whatever people read comes from here: the screens, and what the server puts into to-dos and messages. */
const rooms = ['src', 'cloudfunctions', 'contract', 'domain']
/** Neither tests nor the invented communities that tests and the demo live in. */
const notShown = /\.test\.|testing\/|specimens|community\/seed/

/** As short as this it is a label and no sentence: 退回, 快到期. */
const labelMax = 3

/**
 * Words by which a sentence says that something will come about, was done for somebody, or is kept from somebody. Rather
 * too many: a sentence that promises nothing is entered as such.
 */
const promising =
  /通知|告诉|提醒|记(一次|下|上)|自动|退回|退还|到期|过期|期满|保留|留着|留下|抹掉|删|之后|以后|将|马上|会(?!修|议|员|儿|换|话)|看不到|看得到|看到|看不见|只给|只用来|只有|轮到|不变|存好|先不|谁也|再用|不用/u

/** Every sentence of the app that may promise something, with the file it stands in first. What is filled in is …. */
export function promisesOfTheApp(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const room of rooms) {
    for (const name of readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.tsx?$/.test(name) || notShown.test(name)) continue
      const file = path.posix.join(room, name.split(path.sep).join('/'))
      for (const sentence of promisesIn(readFileSync(path.join(root, file), 'utf8'), file)) {
        if (!found.has(sentence)) found.set(sentence, file)
      }
    }
  }
  return found
}

/** The sentences in one file that may promise something; comments are no sentences. */
export function promisesIn(text: string, file: string): string[] {
  // Reading the syntax is dear, and most files say nothing to people.
  if (!promising.test(text)) return []
  const sentences: string[] = []
  const visit = (node: ts.Node): void => {
    const said = saidBy(node)
    if (said !== null) {
      const parts = said.split(/(?<=[。！？；])/u).map((part) =>
        part
          .replace(/\s+/gu, ' ')
          .trim()
          .replace(/[。！；]$/u, ''),
      )
      sentences.push(...parts.filter((part) => part.length > labelMax && promising.test(part)))
    }
    ts.forEachChild(node, visit)
  }
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind))
  return sentences
}

function saidBy(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}
