// Strict types, and the arrows of docs/ARCHITECTURE.md: src → contract ← cloudfunctions → domain, nobody → localcloud.
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import imports from 'eslint-plugin-import-x'
import typescript from 'typescript-eslint'

const zone = (target, from, message) => ({ target, from, message })

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', '.weixiu/', 'coverage/', 'screenshots/', '**/*.js', '**/*.mjs'] },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  {
    plugins: { 'import-x': imports },
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
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            zone(
              './domain',
              './{src,contract,cloudfunctions,localcloud,scripts,tests}',
              'the rules import nothing but themselves',
            ),
            zone(
              './contract',
              './{src,cloudfunctions,localcloud,scripts,tests}',
              'the contract knows only the domain',
            ),
            zone(
              './src',
              './{cloudfunctions,localcloud,scripts,tests}',
              'the client knows the contract and the pure helpers of the domain',
            ),
            zone('./cloudfunctions', './{src,scripts,tests}', 'functions know contract and domain'),
            zone('./localcloud', './{src,tests}', 'the local cloud knows nothing of the client'),
          ],
        },
      ],
    },
  },
  {
    // Shipped code never reaches into the local cloud; tests and scripts may.
    files: ['{src,cloudfunctions,domain,contract}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/localcloud/**'], message: 'nobody imports the local cloud' }] },
      ],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Features never import features; pages compose them.
    files: ['src/features/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/pages/**', '**/packages/**', '**/localcloud/**'],
              message: 'features do not know the pages',
            },
          ],
        },
      ],
    },
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
