// A webpack loader: leaves out what Taro's runtime carries for libraries of the browser and this app never touches. A
// page has no address bar, no history and no HTML: the address of a page is contract/routes.ts, going there is Taro's
// navigateTo. Anything that Taro changes in these files stops the build.
const path = require('node:path')

const nothing = `import { Events } from '@tarojs/shared'`
const unused = (...names) => `${names.map((name) => `export const ${name} = undefined`).join('\n')}\n`

/** New text of a file, from its old one and the table of elements. */
const cuts = {
  'shared/dist/components.js': (text, table) =>
    replaced(text, /const View = [\s\S]*?\nconst internalComponents = \{[^}]*\};/, () => {
      return `const internalComponents = ${JSON.stringify(table)};`
    }),
  'shared/dist/native-apis.js': (text) =>
    replaced(
      text,
      /const needPromiseApis = new Set\(\[[^\]]*\]\)/,
      () => 'const needPromiseApis = new Set()',
    ),
  'runtime/dist/bom/history.js': () => `${nothing}\nexport class History extends Events {}\n`,
  'runtime/dist/bom/location.js': () => `${nothing}\nexport class Location extends Events {}\n`,
  'runtime/dist/bom/URL.js': () => unused('TaroURLProvider', 'parseUrl'),
  'runtime/dist/bom/URLSearchParams.js': () => unused('URLSearchParams'),
  'runtime/dist/dom/anchor-element.js': () => unused('AnchorElement'),
  'runtime/dist/dom-external/inner-html/html.js': () => unused('setInnerHTML'),
  'runtime/dist/dom-external/inner-html/parser.js': () => unused('parser'),
}

function replaced(text, pattern, by) {
  const parts = text.split(pattern)
  if (parts.length !== 2) throw new Error(`Taro has changed: ${pattern} is not there once`)
  return parts.join(by())
}

module.exports = function lean(text) {
  const file = this.resourcePath.split(path.sep).join('/').split('/@tarojs/').pop()
  const cut = cuts[file]
  return cut ? cut(text, this.getOptions().table) : text
}
