import type { ImportDocument } from '../platform/collections/imports'
import { memberHandler } from '../platform/context'
import { accepted, refused } from '../platform/reply'
import { loadImport } from './importOf'
import { importView } from './importView'

export const registerImportGet = memberHandler<'register.importGet', ImportDocument | null>({
  action: 'register.importGet',
  load: loadImport,
  run: ({ communityId }, found) =>
    Promise.resolve(
      found?.communityId === communityId ? accepted(importView(found)) : refused('import.notFound'),
    ),
})
