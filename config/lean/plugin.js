// A Taro plugin: the mini-program carries the elements, attributes and parts of Taro's runtime that the app uses, and
// no others. Taro's templates hold some 60 elements with all they know, and the running app holds the list again, 50 KB
// in all; here both get one table cut down to attributes.json, because templates name attributes by their position in
// it. catchMove is made of bindTouchMove; Text and Block are named by Taro itself. lean.test.ts holds the list against
// the sources, and the crawl of the built app finds what no template carries.
const path = require('node:path')
const wanted = require('./attributes.json')

/** Taro's own table cut down to what is wanted, each attribute with Taro's default. */
function leanOf(known) {
  const lean = {}
  for (const [element, names] of Object.entries(wanted)) {
    lean[element] = Object.fromEntries(names.map((name) => [name, known[element][name] ?? '']))
  }
  return lean
}

module.exports = (ctx) => {
  let table
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      const known = platform.template.internalComponents
      table = leanOf(known)
      for (const element of Object.keys(known)) delete known[element]
      Object.assign(known, table)
      platform.runtimePath = path.join(__dirname, 'runtime.js')
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }) => {
    // Elements that Taro brings without being asked.
    for (const element of ['scroll-view', 'text', 'static-text']) componentConfig.includes.delete(element)
  })
  ctx.modifyWebpackChain(({ chain }) => {
    if (!table) return
    chain.module
      .rule('lean')
      .test(/[\\/]@tarojs[\\/](runtime|shared)[\\/]dist[\\/].*\.js$/)
      .enforce('pre')
      .use('lean')
      .loader(path.join(__dirname, 'loader.js'))
      .options({ table })
  })
}
