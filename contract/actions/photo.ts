import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import { incomingFile } from '../fields'
import type { PhotoView } from '../views/photo'

export const photoActions = {
  'photo.add': action<PhotoView>()({
    may: 'member',
    about:
      'Takes in one uploaded picture: real JPEG, PNG or WebP bytes, 10 MB at most; EXIF and other hidden data are taken out before it is kept (privacy rule).',
    input: v.strictObject({ fileId: incomingFile }),
    refusals: [
      'member.none',
      'photo.notImage',
      'photo.tooLarge',
      'photo.notFound',
      'request.idReused',
      'request.tooMany',
    ],
  }),
} satisfies ActionsOf<'photo'>
