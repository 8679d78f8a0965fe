// One project per layer of proof (docs/ARCHITECTURE.md). The slow ones are run by name: npx jest --selectProjects journeys
const { availableParallelism } = require('node:os')

// What a file of tests leaves open fails it, instead of holding up jest's workers at the end.
const node = '<rootDir>/tests/environment/tidyNode.ts'
const common = {
  transform: { '^.+\\.m?[jt]sx?$': 'babel-jest' },
  // hucre comes as modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
}
module.exports = {
  // Generous, because machines are shared: a hanging test is still found.
  testTimeout: 30_000,
  // jest would leave one core of two idle; beyond four the browsers want the rest.
  maxWorkers: Math.min(4, availableParallelism()),
  projects: [
    {
      ...common,
      displayName: 'rules',
      testEnvironment: node,
      testMatch: ['<rootDir>/{domain,contract}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'cloud',
      testEnvironment: node,
      testMatch: ['<rootDir>/{cloudfunctions,localcloud,scripts,config}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'screens',
      setupFilesAfterEnv: ['<rootDir>/tests/environment/patience.ts'],
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/stubs/style.ts',
        '\\.(svg|png|jpg)$': '<rootDir>/tests/stubs/picture.ts',
        '^@tarojs/taro$': '<rootDir>/tests/stubs/taro.ts',
        '^@tarojs/components$': '<rootDir>/tests/stubs/components.tsx',
      },
    },
    {
      ...common,
      displayName: 'simulation',
      testEnvironment: node,
      testMatch: ['<rootDir>/tests/{simulation,security,crash,bench}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'weapp-jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/weapp/jsdom/**/*.test.ts'],
      transform: { '\\.ts$': 'babel-jest' },
    },
    {
      ...common,
      displayName: 'weapp-browser',
      testEnvironment: node,
      testMatch: ['<rootDir>/tests/weapp/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/weapp/browser/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/weapp/browser/globalTeardown.ts',
    },
    {
      ...common,
      displayName: 'journeys',
      testEnvironment: node,
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/journeys/support/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/journeys/support/globalTeardown.ts',
    },
  ],
}
