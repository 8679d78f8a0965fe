import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Snippet } from './lintChild'

// Every arrow of docs/ARCHITECTURE.md broken once: the rules of eslint.config.mjs must say so.

/** What lint says to each of these files, which are not on the disk. */
function complaints(snippets: readonly Snippet[]): string[][] {
  const child = path.join(__dirname, 'lintChild.ts')
  const options = { input: JSON.stringify(snippets), encoding: 'utf8' } as const
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', child], options)) as string[][]
}

const importing = (file: string, what: string): Snippet => ({
  file,
  code: `import * as something from '${what}'\nexport const used = something\n`,
})

const arrow = 'import-x/no-restricted-paths'

const refused: readonly (readonly [file: string, what: string, why: string])[] = [
  ['domain/order/bad.ts', '../../contract/limits', 'the rules import nothing but themselves'],
  ['domain/kernel/bad.ts', '../order/types', 'the kernel stands on nothing'],
  ['contract/bad.ts', '../cloudfunctions/platform/reply', 'the contract knows only the domain'],
  ['cloudfunctions/order/bad.ts', '../../src/words/dates', 'functions know contract and domain'],
  ['cloudfunctions/platform/bad.ts', '../order/view', 'the platform knows no noun'],
  ['cloudfunctions/order/bad.ts', '../modules', 'a noun does not know who loops over it'],
  ['cloudfunctions/order/bad.ts', '../api/main', 'a noun does not know who loops over it'],
  ['cloudfunctions/order/bad.ts', '../../localcloud/start', 'nobody imports the local cloud'],
  ['cloudfunctions/order/bad.ts', '../testing/api', 'what ships does not know its tests'],
  ['cloudfunctions/order/bad.ts', '../member/specimens', 'what ships does not know its tests'],
  ['domain/order/bad.ts', '../testing/orders', 'what ships does not know its tests'],
  ['src/features/order/bad.ts', '../../testing/orders', 'what ships does not know its tests'],
  ['src/app/bad.ts', '../../cloudfunctions/platform/reply', 'the client knows the contract'],
  ['localcloud/bad.ts', '../src/words/dates', 'the local cloud knows nothing of the client'],
  ['src/ui/bad.ts', '../words/dates', 'blocks know Taro and one another'],
  ['src/ui/bad.ts', '../platform/storage', 'blocks know Taro and one another'],
  ['src/ui/bad.ts', '../../contract/limits', 'blocks know Taro and one another'],
  ['src/platform/bad.ts', '../ui/noticeStore', 'the seams know Taro and one another'],
  ['src/words/bad.ts', '../cloud/call', 'what is above words knows it'],
  ['src/words/bad.ts', '../features/order/may', 'what is above words knows it'],
  ['src/cloud/bad.ts', '../app/session', 'what is above cloud knows it'],
  ['src/app/bad.ts', '../parts/Page', 'what is above app knows it'],
  ['src/parts/bad.ts', '../features/order/may', 'what is above parts knows it'],
  ['src/features/order/bad.ts', '../../pages/home/index', 'what is above features knows it'],
  ['src/features/order/bad.ts', '../../packages/desk/frame/places', 'what is above features knows it'],
  ['src/packages/desk/today/bad.ts', '../../../pages/home/index', 'what is above packages knows it'],
  ['src/packages/desk/today/bad.ts', '../../market/redemptions/index', 'pages do not import other pages'],
  ['src/pages/home/bad.ts', '../board/index', 'pages do not import other pages'],
  ['src/pages/home/bad.ts', '../../packages/desk/frame/places', 'pages do not import other pages'],
  ['src/features/order/bad.ts', '../market/availability', 'features do not import features'],
  ['src/features/member/bad.ts', '../desk/parts/marks', 'features do not import features'],
  ['src/features/desk/rules/bad.ts', '../register/registerText', 'a room of the desk knows itself'],
  ['src/features/desk/rules/bad.ts', '../../order/may', 'a room of the desk knows itself'],
  ['src/features/desk/parts/bad.ts', '../order/doneStore', 'a room of the desk knows itself'],
  ['src/features/desk/order/bad.ts', '../register/registerText', 'a room of the desk knows itself'],
]

const allowed: readonly (readonly [file: string, what: string])[] = [
  ['src/features/desk/rules/good.ts', '../parts/marks'],
  ['src/features/desk/rules/good.ts', '../order/doneStore'],
  ['src/features/desk/rules/good.ts', '../desk.css'],
  ['src/features/order/good.ts', './may'],
  ['src/pages/home/good.ts', '../../features/order/may'],
  ['src/packages/desk/today/good.ts', '../frame/places'],
  ['cloudfunctions/order/good.ts', '../platform/reply'],
  ['cloudfunctions/order/good.ts', '../member/view'],
  ['cloudfunctions/testing/good.ts', '../../localcloud/testing'],
  ['cloudfunctions/order/good.test.ts', '../testing/api'],
  ['cloudfunctions/order/specimens.ts', '../testing/specimen'],
]

const lines = (count: number) => Array.from({ length: count }, (_, at) => `  console.log(${at})`).join('\n')
const picture = (count: number) => Array.from({ length: count }, () => '    <b>x</b>').join('\n')
const component = (thinking: number) =>
  `export function Long() {\n${lines(thinking)}\n  return (\n  <b>\n${picture(20)}\n  </b>\n  )\n}\n`

const lengths: readonly (readonly [about: string, snippet: Snippet, said: string | null])[] = [
  [
    '70 lines and their braces',
    { file: 'domain/order/long.ts', code: `export function long(): void {\n${lines(70)}\n}\n` },
    '72 lines outside JSX; at most 70: take something out',
  ],
  ['a component that draws much', { file: 'src/features/order/Long.tsx', code: component(60) }, null],
  [
    'a component that thinks much',
    { file: 'src/features/order/Long.tsx', code: component(69) },
    '73 lines outside JSX; at most 70: take something out',
  ],
]

const names: readonly (readonly [file: string, said: string | null])[] = [
  ['domain/order/Bad.ts', 'camelCase.ts, and PascalCase.tsx for a component'],
  ['domain/order/bad-name.ts', 'camelCase.ts, and PascalCase.tsx for a component'],
  ['src/features/order/badName.tsx', 'camelCase.ts, and PascalCase.tsx for a component'],
  ['src/features/Order/good.ts', 'the folder Order is not in camelCase'],
  ['src/features/my-order/good.ts', 'the folder my-order is not in camelCase'],
  ['domain/order/good.ts', null],
  ['cloudfunctions/order/good.job.ts', null],
  ['src/features/order/Good.tsx', null],
  ['src/packages/desk/order/index.tsx', null],
  ['src/cloud/hooks.test.tsx', null],
]

const waits: readonly (readonly [file: string, code: string, said: boolean])[] = [
  ['domain/order/bad.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 50))', true],
  ['tests/journeys/bad.ts', 'await page.waitForTimeout(50)', true],
  ['cloudfunctions/testing/bad.ts', "import { setTimeout as pause } from 'node:timers/promises'", true],
  ['localcloud/conformance/bad.ts', 'export const nap = () => new Promise((r) => setTimeout(r, 5))', true],
  ['domain/order/good.test.ts', 'await new Promise(setImmediate)', false],
  ['tests/journeys/good.ts', 'setTimeout(() => undefined, 50)', false],
  ['cloudfunctions/platform/good.ts', 'await new Promise((resolve) => setTimeout(resolve, 50))', false],
]

const presses: readonly (readonly [about: string, code: string, said: boolean])[] = [
  ['an act of its own', 'export const X = () => <b onClick={() => act()} />', true],
  ['a bare callback', 'export const X = ({ go }: P) => <b onClick={go} />', true],
  ['spread into a tag', 'export const how = { onClick: () => act() }', true],
  ['guarded', 'export const X = () => <b onClick={pressed(() => act())} />', false],
  [
    'guarded unless it is off',
    'export const X = ({ off }: P) => <b onClick={off ? no : pressed(act)} />',
    false,
  ],
]

const snippets = [
  ...[...refused, ...allowed].map(([file, what]) => importing(file, what)),
  ...lengths.map(([, snippet]) => snippet),
  ...names.map(([file]) => ({ file, code: 'export const x = 1\n' })),
  ...waits.map(([file, code]) => ({ file, code: `${code}\n` })),
  ...presses.map(([, code]) => ({ file: 'src/features/order/Pressed.tsx', code: `${code}\n` })),
]
let all: readonly string[][]
beforeAll(() => {
  all = complaints(snippets)
})
/** Of one rule, without its name. */
const of = (at: number, rule: string): string[] =>
  (all[at] ?? []).flatMap((one) => (one.startsWith(`${rule}: `) ? [one.slice(rule.length + 2)] : []))

test.each(refused.map((one, at) => [...one, at] as const))(
  '%s may not import %s: %s',
  (_file, _what, why, at) => {
    expect(of(at, arrow).join()).toContain(why)
  },
)

test.each(allowed.map((one, at) => [...one, refused.length + at] as const))(
  '%s may import %s',
  (_file, _what, at) => {
    expect(of(at, arrow)).toEqual([])
  },
)

const lengthsAt = refused.length + allowed.length
test.each(lengths.map(([about, , said], at) => [about, said, lengthsAt + at] as const))(
  'a function is at most 70 lines long, what is drawn not counted: %s',
  (_about, said, at) => {
    expect(of(at, 'house/function-lines')).toEqual(said === null ? [] : [said])
  },
)

test.each(names.map(([file, said], at) => [file, said, lengthsAt + lengths.length + at] as const))(
  'one rule for names: %s',
  (_file, said, at) => {
    expect(of(at, 'house/file-names')).toEqual(said === null ? [] : [said])
  },
)

const waitsAt = lengthsAt + lengths.length + names.length
test.each(waits.map((one, at) => [...one, waitsAt + at] as const))(
  'a test waits for a condition and never for a time: in %s, “%s”',
  (_file, _code, said, at) => {
    expect(of(at, 'house/no-waiting-for-time')).toHaveLength(said ? 1 : 0)
  },
)

test.each(presses.map(([about, , said], at) => [about, said, waitsAt + waits.length + at] as const))(
  'what is pressed is pressed once: %s',
  (_about, said, at) => {
    expect(of(at, 'house/press-once')).toHaveLength(said ? 1 : 0)
  },
)
