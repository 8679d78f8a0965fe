// Strict types, and the arrows of docs/ARCHITECTURE.md. scripts/house/lint.test.ts breaks each of them once.
import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import imports from 'eslint-plugin-import-x'
import typescript from 'typescript-eslint'
import house from './scripts/house/rules.mjs'

const zone = (target, from, message, except) => ({ target, from, message, ...(except ? { except } : {}) })
/** By name and not as a pattern of braces, which would match the folder and nothing in it. */
const top = (...folders) => folders.map((folder) => `./${folder}`)
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

/** True of every file, tests too. */
const arrows = [
  zone(
    './domain',
    top('src', 'contract', 'cloudfunctions', 'localcloud', 'scripts', 'tests'),
    'the rules import nothing but themselves',
  ),
  zone(
    './contract',
    top('src', 'cloudfunctions', 'localcloud', 'scripts', 'tests'),
    'the contract knows only the domain',
  ),
  zone(
    './src',
    top('cloudfunctions', 'localcloud', 'scripts'),
    'the client knows the contract and the pure helpers of the domain',
  ),
  zone('./src', './tests', 'a test of a screen knows what stands in for Taro', ['./stubs']),
  zone('./cloudfunctions', top('src', 'scripts', 'tests'), 'functions know contract and domain'),
  zone('./localcloud', top('src', 'tests'), 'the local cloud knows nothing of the client'),
]

/** The floors of the client: each stands on those before it and knows nothing of those after it. */
const floors = ['words', 'cloud', 'app', 'parts', 'features', 'packages', 'pages']
const floorZones = [
  zone('./src/ui', './src', 'blocks know Taro and one another', ['./ui']),
  zone('./src/ui', top('contract', 'domain'), 'blocks know Taro and one another'),
  zone('./src/platform', './src', 'the seams know Taro and one another', ['./platform']),
  ...floors.slice(0, -1).map((floor, at) =>
    zone(
      `./src/${floor}`,
      floors.slice(at + 1).map((above) => `./src/${above}`),
      `what is above ${floor} knows it, not the other way round`,
    ),
  ),
  // Pages compose; what two of them need is a feature or a part.
  ...['pages', 'packages'].flatMap((kind) =>
    foldersIn(`src/${kind}`).map((one) =>
      zone(`./src/${kind}/${one}`, `./src/${kind}`, 'pages do not import other pages', [`./${one}`]),
    ),
  ),
  zone('./src/pages', './src/packages', 'pages do not import other pages'),
]

const rooms = foldersIn('src/features/desk')
const featureZones = [
  ...foldersIn('src/features')
    .filter((noun) => noun !== 'desk')
    .map((noun) =>
      zone(`./src/features/${noun}`, './src/features', 'features do not import features', [`./${noun}`]),
    ),
  ...rooms.map((room) => {
    const may = room === 'parts' ? [] : room === 'order' ? ['parts'] : ['parts', 'order']
    const except = [room, ...may].map((one) => `./desk/${one}`)
    return zone(
      `./src/features/desk/${room}`,
      './src/features',
      'a room of the desk knows itself, the desk’s parts and its work on an order',
      [...except, './desk/desk.css'],
    )
  }),
]

const nouns = foldersIn('cloudfunctions').filter(
  (folder) => !['api', 'table', 'timer', 'platform', 'testing'].includes(folder),
)
const serverZones = [
  zone('./cloudfunctions/platform', './cloudfunctions', 'the platform knows no noun', ['./platform']),
  ...nouns.map((noun) =>
    zone(
      `./cloudfunctions/${noun}`,
      top('cloudfunctions/api', 'cloudfunctions/table', 'cloudfunctions/timer', 'cloudfunctions/modules.ts'),
      'a noun does not know who loops over it',
    ),
  ),
  zone('./domain/kernel', './domain', 'the kernel stands on nothing', ['./kernel']),
]

/** Tests and what only they use. They may reach into the local cloud, and across floors. */
const proofs = ['**/*.test.{ts,tsx}', '**/testing/**', '**/specimens.ts', 'tests/**']
const ships = top('src', 'cloudfunctions', 'domain', 'contract')
const shipped = [
  ...arrows,
  ...floorZones,
  ...featureZones,
  ...serverZones,
  zone(ships, './localcloud', 'nobody imports the local cloud'),
  zone(
    ships,
    top('src/testing', 'cloudfunctions/testing', 'domain/testing', 'tests'),
    'what ships does not know its tests',
  ),
  zone(ships, ['./*/**/specimens.ts', './*/**/*.test.{ts,tsx}'], 'what ships does not know its tests'),
]
const restricted = (zones) => ({ 'import-x/no-restricted-paths': ['error', { zones }] })

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', '.weixiu/', 'coverage/', 'screenshots/', '**/*.js', '**/*.mjs'] },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    plugins: { 'import-x': imports, house },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'house/file-names': 'error',
      // Rings of values. Those of types it does not see: scripts/house/rings.test.ts.
      'import-x/no-cycle': 'error',
      ...restricted(arrows),
    },
  },
  {
    files: ['{src,cloudfunctions,domain,contract,localcloud,scripts,config}/**/*.{ts,tsx}'],
    ignores: proofs,
    rules: {
      'house/function-lines': ['error', 70],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      ...restricted(shipped),
    },
  },
  {
    // One table of what is proved by what; it grows with the product and holds no logic.
    files: ['scripts/features/rows/*.ts'],
    rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: proofs,
    rules: { 'house/press-once': 'error' },
  },
  {
    files: [...proofs, 'localcloud/conformance/**', 'localcloud/testing.ts'],
    rules: { 'house/no-waiting-for-time': 'error' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  prettier,
)
