import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport = {
  mini: { debugReact: true },
  h5: {
    // The local cloud serves the pages from dist/h5 under a strict policy, so the watcher writes files and no eval.
    devServer: {
      host: '127.0.0.1',
      open: false,
      hot: false,
      liveReload: false,
      client: false,
      devMiddleware: { writeToDisk: true },
    },
    sourceMapType: 'cheap-module-source-map',
  },
}

export default development
