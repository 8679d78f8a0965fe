/** What the compile step hands to the runtime in the browser. Paths have no leading slash and no file ending. */
export interface FileConfig {
  component?: boolean
  styleIsolation?: string
  usingComponents: Record<string, string>
  navigationBarTitleText?: string
  navigationStyle?: string
  enablePullDownRefresh?: boolean
}

export interface Tab {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: Record<string, string>
  tabBar?: { color?: string; selectedColor?: string; list: Tab[] }
}

export interface Build {
  app: AppConfig
  /** every page, those of the subpackages after those of the main package */
  pages: string[]
  configs: Record<string, FileConfig>
  /** scoped CSS text by file */
  styles: Record<string, string>
  /** style scope by component; pages share theirs with app.wxss */
  scopes: Record<string, string>
  /** WeChat's own tags; in the compiled templates and styles they are called wx-… */
  builtins: readonly string[]
}
