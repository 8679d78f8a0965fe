import type { photoActions } from '../../contract/actions/photo'
import { dot } from '../testing/dots'
import type { SpecimensOf } from '../testing/specimen'
import { sendIn } from '../testing/voices'

export const photoSpecimens: SpecimensOf<keyof typeof photoActions> = {
  'photo.add': {
    full: { fileId: 'cloud://local-env.0000-local-env/incoming/a.jpg' },
    who: 'resident',
    input: async (ground) => ({ fileId: await sendIn(ground, 'resident', 'photo', dot) }),
  },
}
