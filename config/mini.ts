import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { shared, styles } from './shared'

// Templates are written out once for each depth; the deepest page is 11 deep (docs/BENCHMARKS.md), and what is deeper
// still works, by a component of its own. Taro's types do not know the setting.
const depth = { baseLevel: 12 }

/** The mini-program; what of Taro it carries is said in lean/plugin.js. */
export const mini: NonNullable<IProjectConfig['mini']> = {
  // Blocks never restyle one another, so the order of their files does not matter.
  miniCssExtractPluginOption: { ignoreOrder: true },
  // What only subpackages use is carried by the subpackages: the first screen stays small.
  optimizeMainPackage: { enable: true },
  ...depth,
  runtime: { enableInnerHTML: false },
  compile: { include: shared },
  // Drawings stay text: as base64 each would be a third longer.
  postcss: {
    ...styles,
    url: {
      enable: true,
      config: { url: 'inline', encodeType: 'encodeURIComponent', optimizeSvgEncode: true } as object,
    },
  },
}
