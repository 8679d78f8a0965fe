import { isPlainObject } from './values'
import { strictRefusal, type CloudError } from './protocol'

/**
 * Refuses a value with fields the database cannot hold: names that begin with `$` would be taken for operators, and a
 * name ends at its first null byte. Names that are empty or hold a dot it would keep, but no query and no update could
 * say them afterwards, so the local cloud refuses those itself.
 * @param path where the value stands in its document; empty for the document
 * @param refuse makes the database's own refusal
 */
export function refuseNames(value: unknown, path: string, refuse: (message: string) => CloudError): void {
  if (Array.isArray(value)) {
    for (const [position, element] of value.entries()) refuseNames(element, below(path, position), refuse)
    return
  }
  if (!isPlainObject(value)) return
  for (const [name, held] of Object.entries(value)) {
    const here = below(path, name)
    if (name.startsWith('$')) throw refuse(dollarPrefixed(name, here))
    if (name.includes('\0')) throw refuse(`the field '${JSON.stringify(here)}' holds a null byte`)
    if (name === '' || name.includes('.')) {
      throw strictRefusal(
        `the field name ${JSON.stringify(name)} in '${here}' would be stored, but no query or update could reach it: use names without dots.`,
      )
    }
    refuseNames(held, here, refuse)
  }
}

export function dollarPrefixed(name: string, path: string): string {
  return `The dollar ($) prefixed field '${name}' in '${path}' is not valid for storage.`
}

function below(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${String(name)}`
}
