import type { UserConfigExport } from '@tarojs/cli'

const development: UserConfigExport = {
  mini: { debugReact: true },
}

export default development
