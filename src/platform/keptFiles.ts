import { openid } from './identity'
import { keptFilesMax, type KeptFiles } from './types'

const shelf = 'files'
/** what a browser that keeps no files has as long as its window is open */
const memory = new Map<string, Blob>()
/** object URLs of this window, by name: one each */
const shown = new Map<string, string>()

/** Each person keeps their own, also when several phones stand in one window. */
const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = window.indexedDB.open(`weixiu:${openid()}`, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(shelf)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('this browser keeps no files'))
  })

async function ask<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode)
      const request = work(transaction.objectStore(shelf))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(new Error('this browser has no room for files'))
    })
  } finally {
    database.close()
  }
}

export const keptFiles: KeptFiles = {
  async keep(name, localPath) {
    if ((await keptFiles.names()).length >= keptFilesMax) return false
    const file = await (await fetch(localPath)).blob()
    await ask('readwrite', (store) => store.put(file, name)).catch(() => memory.set(name, file))
    return true
  },
  async path(name) {
    const known = shown.get(name)
    if (known !== undefined) return known
    const get = (store: IDBObjectStore) => store.get(name) as IDBRequest<unknown>
    const file = memory.get(name) ?? (await ask<unknown>('readonly', get).catch(() => null))
    if (!(file instanceof Blob)) return null
    const url = URL.createObjectURL(file)
    shown.set(name, url)
    return url
  },
  async drop(name) {
    const url = shown.get(name)
    if (url !== undefined) URL.revokeObjectURL(url)
    shown.delete(name)
    memory.delete(name)
    await ask('readwrite', (store) => store.delete(name)).catch(() => undefined)
  },
  async names() {
    const keys = await ask('readonly', (store) => store.getAllKeys()).catch(() => [])
    return [...keys.map(String), ...memory.keys()]
  },
}
