import { home, type Module } from '../platform/module'
import { newestPhotos, photoTodos } from './todos'
import { ownPhotos } from './exported'
import { photoAdd } from './add'
import { pictures } from './pictures.job'
import { forgetPhotos } from './forget'

export const photo = {
  noun: 'photo',
  handlers: [photoAdd],
  wakes: [pictures],
  mine: ownPhotos,
  home: home({ load: newestPhotos, view: (shared, photos) => ({ todos: photoTodos(shared, photos) }) }),
  forget: forgetPhotos,
} as const satisfies Module
