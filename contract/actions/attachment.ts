import * as v from 'valibot'
import { action, type ActionsOf } from '../action'
import type { UploadPlace } from '../views/attachment'

export const attachmentActions = {
  'attachment.begin': action<UploadPlace>()({
    may: 'member',
    about:
      'Says that one file is about to be uploaded, and answers where to. What is uploaded there and never taken in by photo.add, voice.add or register.import, because the call was refused or never came, is wiped within the hour (privacy rule).',
    input: v.strictObject({ kind: v.picklist(['photo', 'voice', 'table']) }),
    refusals: ['member.none', 'request.idReused', 'request.tooMany'],
  }),
} satisfies ActionsOf<'attachment'>
