import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

const FILE_ID_START = 'cloud://local-env.local/'
const AGE_DEFAULT_SECONDS = 7200

/** Files by cloud path in one folder. Every path is checked to stay inside it. */
export class FileStore {
  readonly #folder: string
  readonly #now: () => number
  readonly #secret = randomBytes(32)

  constructor(folder: string, now: () => number) {
    this.#folder = path.resolve(folder)
    this.#now = now
  }

  fileId(cloudPath: string): string {
    return FILE_ID_START + cloudPath
  }

  /** The cloud path of a file id, or undefined for an id of another environment. */
  cloudPath(fileId: string): string | undefined {
    return fileId.startsWith(FILE_ID_START) ? fileId.slice(FILE_ID_START.length) : undefined
  }

  /** True for a path that names a file inside the store: relative, without `..` and without what ends a URL's path. */
  accepts(cloudPath: string): boolean {
    return this.#place(cloudPath) !== undefined
  }

  /** Refuses a path that leads outside. */
  async write(cloudPath: string, bytes: Uint8Array): Promise<void> {
    const place = this.#place(cloudPath)
    if (place === undefined) throw new Error(`not a cloud path: ${cloudPath}`)
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, bytes)
  }

  /** undefined when there is no such file. */
  async read(cloudPath: string): Promise<Buffer | undefined> {
    const place = await this.#existing(cloudPath)
    return place === undefined ? undefined : readFile(place)
  }

  async exists(cloudPath: string): Promise<boolean> {
    return (await this.#existing(cloudPath)) !== undefined
  }

  /** False when there was no such file. */
  async remove(cloudPath: string): Promise<boolean> {
    const place = await this.#existing(cloudPath)
    if (place === undefined) return false
    await rm(place)
    return true
  }

  /** The query of a link that may be read (`get`) or written (`put`) until it expires by the movable clock. */
  signature(method: 'get' | 'put', cloudPath: string, ageSeconds = AGE_DEFAULT_SECONDS): string {
    const expires = Math.floor(this.#now() / 1000) + ageSeconds
    return `t=${String(expires)}&sign=${this.#sign(method, cloudPath, expires)}`
  }

  allows(method: 'get' | 'put', cloudPath: string, query: URLSearchParams): boolean {
    const expires = Number(query.get('t'))
    if (!(expires * 1000 >= this.#now())) return false
    const given = Buffer.from(query.get('sign') ?? '')
    const expected = Buffer.from(this.#sign(method, cloudPath, expires))
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  #sign(method: string, cloudPath: string, expires: number): string {
    return createHmac('sha256', this.#secret)
      .update(`${method}\n${cloudPath}\n${String(expires)}`)
      .digest('hex')
  }

  async #existing(cloudPath: string): Promise<string | undefined> {
    const place = this.#place(cloudPath)
    if (place === undefined) return undefined
    const found = await stat(place).catch(() => undefined)
    return found?.isFile() ? place : undefined
  }

  #place(cloudPath: string): string | undefined {
    const parts = cloudPath.split('/')
    const odd = parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\?#%]/.test(part))
    if (odd) return undefined
    const place = path.join(this.#folder, ...parts)
    return place.startsWith(this.#folder + path.sep) ? place : undefined
  }
}
