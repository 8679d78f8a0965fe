import type { AttachmentDocument } from '../platform/documents'
export type Kind = 'photo' | 'voice'
/** An old table comes the same way, and is not kept here. */
export type SentKind = Kind | 'table'

/** How the phone names what it sends; what it is, its bytes say. */
export const rawEnding = { photo: 'jpg', voice: 'mp3', table: 'bin' } as const satisfies Record<
  SentKind,
  string
>

type Type = Exclude<AttachmentDocument['type'], null>
const endings = {
  photo: { jpeg: 'jpg', png: 'png', webp: 'webp' },
  voice: { mp3: 'mp3', aac: 'aac', wav: 'wav' },
  // An old table is not kept here: function table takes it (register.import).
  table: {},
} as const satisfies Record<SentKind, Partial<Record<Type, string>>>

type Owned = Pick<AttachmentDocument, '_id' | 'communityId' | 'kind'>

/** Where the cleaned file stays: it follows from what it is, so that it is found again when its writing was cut off. */
export const placeOf = ({ _id, communityId, kind = 'photo' }: Owned, type: Type): string =>
  `${kind}s/${communityId}/${_id}.${(endings[kind] as Partial<Record<Type, string>>)[type] ?? type}`

/** Everywhere it may stay. */
export const placesOf = (owned: Owned): string[] =>
  (Object.keys(endings[owned.kind ?? 'photo']) as Type[]).map((type) => placeOf(owned, type))

/** The place of a file id: cloud://<environment>/<place>. */
export const placeIn = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')
