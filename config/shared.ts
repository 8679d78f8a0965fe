import { resolve } from 'node:path'
import oldest from './oldest.json'

export const root = resolve(__dirname, '..')

/** The rules and the contract live outside src and are shared with the cloud: both builds must compile them. */
export const shared = [resolve(root, 'contract'), resolve(root, 'domain')]

/** px stay px in both builds: sizes grow with the phone's font setting through --scale (src/ui/tokens.css). */
export const styles = {
  autoprefixer: { enable: true, config: { flexbox: 'no-2009', overrideBrowserslist: oldest.browsers } },
  pxtransform: { enable: false, config: {} },
}
