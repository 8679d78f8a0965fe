interface StatsOptions {
  assets?: boolean
  entrypoints?: boolean | string
}
interface Hook<A extends unknown[]> {
  tap(name: string, fn: (...args: A) => void): void
}
interface Compiler {
  hooks: { compilation: Hook<[{ hooks: { statsNormalize: Hook<[StatsOptions]> } }]> }
}

/** Taro's browser build lists every file it wrote; errors and warnings are all anyone needs to see. */
export class QuietStats {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('QuietStats', (compilation) => {
      compilation.hooks.statsNormalize.tap('QuietStats', (options) => {
        options.assets = false
        options.entrypoints = false
      })
    })
  }
}
