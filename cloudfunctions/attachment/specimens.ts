import type { attachmentActions } from '../../contract/actions/attachment'
import type { SpecimensOf } from '../testing/specimen'

export const attachmentSpecimens: SpecimensOf<keyof typeof attachmentActions> = {
  'attachment.begin': { full: { kind: 'voice' }, who: 'resident', input: { kind: 'photo' } },
}
