import { home, type Module } from '../platform/module'
import { attachments } from './attachments.job'
import { attachmentBegin } from './begin'
import { ownAttachments } from './exported'
import { forgetAttachments } from './forget'
import { newestPhotos, photoTodos } from './todos'

/** What people hang on to things: pictures and voices alike, whoever took them in. */
export const attachment = {
  noun: 'attachment',
  handlers: [attachmentBegin],
  wakes: [attachments],
  mine: ownAttachments,
  home: home({ load: newestPhotos, view: (shared, photos) => ({ todos: photoTodos(shared, photos) }) }),
  forget: forgetAttachments,
} as const satisfies Module
