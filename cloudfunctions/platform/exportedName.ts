import type { InputOf } from '../../contract/actions'

/** The books that a community may take home. */
export type ExportedName = InputOf<'community.export'>['collection']
