import { resolve } from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { QuietStats } from './quiet'
import { shared, styles } from './shared'

/** The browser build: the same screens behind one page. */
export const h5: NonNullable<IProjectConfig['h5']> = {
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
  postcss: styles,
  webpackChain(chain) {
    chain.entry('app').prepend(resolve(__dirname, 'replaceAll.js'))
    // Without it every page would carry its own copy of what pages share.
    chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, maxInitialRequests: 12 })
    chain.performance.hints(false)
    chain.plugin('quiet').use(QuietStats)
    chain.set('infrastructureLogging', { level: 'error' })
  },
}
