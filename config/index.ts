import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import { h5 } from './h5'
import { mini } from './mini'
import production from './prod'
import { root } from './shared'

/** The list of pages follows from these (src/app.config.ts), which the cache would not notice by itself. */
const nouns = readdirSync(resolve(root, 'contract/nouns')).map((file) =>
  resolve(root, 'contract/nouns', file),
)

export default defineConfig((merge) => {
  const inBrowser = process.env.TARO_ENV === 'h5'
  const base: UserConfigExport = {
    projectName: 'weixiu',
    date: '2026-11-1',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: inBrowser ? 'dist/h5' : 'dist/weapp',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro learns which of its parts a mini-program uses while it reads the sources: a build out of the cache reads
    // none, and once left out the component around each row of a list.
    cache: {
      enable: inBrowser,
      buildDependencies: {
        config: [
          resolve(root, 'package-lock.json'),
          resolve(root, 'babel.config.js'),
          resolve(root, 'contract/nouns.ts'),
          ...nouns,
          resolve(__dirname, 'oldest.json'),
          resolve(__dirname, 'lean/attributes.json'),
          resolve(__dirname, 'lean/loader.js'),
        ],
      },
    },
    plugins: [
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/plugin-platform-h5',
      resolve(__dirname, 'lean/plugin.js'),
    ],
    logger: { quiet: true, stats: false },
    defineConstants: {},
    copy: {
      // Files WeChat reads by name, which nothing imports.
      patterns: inBrowser
        ? []
        : [
            { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
            { from: 'src/assets/tabs', to: 'dist/weapp/assets/tabs' },
            { from: 'src/assets/share', to: 'dist/weapp/assets/share' },
          ],
      options: {},
    },
    mini,
    h5,
  }
  return merge({}, base, process.env.NODE_ENV === 'development' ? development : production)
})
