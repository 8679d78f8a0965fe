import { settings } from '../world'

// The mini-program's own folder outlives it, apart from its storage; what the camera took lies elsewhere.
const prefix = `files of ${settings.openid} `
export const userDataPath = 'http://usr'

/** base64; undefined when there is no such file */
export const contentOf = (path: string): string | undefined =>
  settings.files[path] ?? localStorage.getItem(prefix + path) ?? undefined

function must(path: string): string {
  const content = contentOf(path)
  if (content === undefined) throw new Error(`no such file or directory ${path}`)
  return content
}

const manager = {
  mkdirSync: () => undefined,
  copyFileSync: (from: string, to: string) => localStorage.setItem(prefix + to, must(from)),
  accessSync: (path: string) => void must(path),
  unlinkSync: (path: string) => localStorage.removeItem(prefix + path),
  readdirSync: (folder: string) =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}${folder}/`))
      .map((key) => key.slice(`${prefix}${folder}/`.length)),
}

export const files: Record<string, unknown> = {
  env: { USER_DATA_PATH: userDataPath },
  getFileSystemManager: () => manager,
}
