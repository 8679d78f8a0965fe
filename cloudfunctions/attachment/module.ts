import { home, type Module } from '../platform/module'
import { attachments } from './attachments.job'
import { ownPhotos } from './exported'
import { forgetPhotos } from './forget'
import { newestPhotos, photoTodos } from './todos'

/** What people hang on to things: pictures and voices alike, whoever took them in. */
export const attachment = {
  noun: 'attachment',
  handlers: [],
  wakes: [attachments],
  mine: ownPhotos,
  home: home({ load: newestPhotos, view: (shared, photos) => ({ todos: photoTodos(shared, photos) }) }),
  forget: forgetPhotos,
} as const satisfies Module
