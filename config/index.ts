import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import production from './prod'
import { QuietStats } from './quiet'

const root = resolve(__dirname, '..')
// The rules and the contract live outside src and are shared with the cloud: both builds must compile them.
const shared = [resolve(root, 'contract'), resolve(root, 'domain')]
// px stay px in both builds: sizes grow with the phone's font setting through --scale (src/ui/tokens.css).
const pxtransform = { enable: false, config: {} }

export default defineConfig((merge) => {
  const h5 = process.env.TARO_ENV === 'h5'
  const base: UserConfigExport = {
    projectName: 'weixiu',
    date: '2026-11-1',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: h5 ? 'dist/h5' : 'dist/weapp',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: {
      enable: true,
      buildDependencies: { config: [resolve(root, 'package-lock.json'), resolve(root, 'babel.config.js')] },
    },
    plugins: [
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/plugin-platform-h5',
      resolve(__dirname, 'aria/plugin.js'),
    ],
    logger: { quiet: true, stats: false },
    defineConstants: {},
    copy: {
      // Files WeChat reads by name, which nothing imports.
      patterns: h5
        ? []
        : [
            { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
            { from: 'src/assets/tabs', to: 'dist/weapp/assets/tabs' },
            { from: 'src/assets/share', to: 'dist/weapp/assets/share' },
          ],
      options: {},
    },
    mini: {
      // Blocks never restyle one another, so the order of their files does not matter.
      miniCssExtractPluginOption: { ignoreOrder: true },
      // What only subpackages use is carried by the subpackages: the first screen stays small.
      optimizeMainPackage: { enable: true },
      compile: { include: shared },
      postcss: { pxtransform, url: { enable: true, config: { limit: 20 } } },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      useDeprecatedAdapterComponent: false,
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      compile: { include: shared },
      postcss: { pxtransform, autoprefixer: { enable: true, config: {} } },
      webpackChain(chain) {
        // Without it every page would carry its own copy of what pages share.
        chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, maxInitialRequests: 12 })
        chain.performance.hints(false)
        chain.plugin('quiet').use(QuietStats)
        chain.set('infrastructureLogging', { level: 'error' })
      },
    },
  }
  return merge({}, base, process.env.NODE_ENV === 'development' ? development : production)
})
