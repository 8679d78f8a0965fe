import type { photoActions } from '../../contract/actions/photo'
import { dropDot } from '../testing/dots'
import type { SpecimensOf } from '../testing/specimen'

export const photoSpecimens: SpecimensOf<keyof typeof photoActions> = {
  'photo.add': {
    full: { fileId: 'cloud://local-env.0000-local-env/incoming/a.jpg' },
    who: 'resident',
    input: async (ground) => ({ fileId: await dropDot(ground) }),
  },
}
