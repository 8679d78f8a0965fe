/** What any noun may say: the envelope, the person, words that are checked, the house. */
export const generalRefusals = [
  'request.malformed', // not JSON, or not an object
  'request.tooLarge',
  'request.idReused', // the same requestId came before with other content
  'request.tooMany', // of this in one day; detail.max
  'action.unknown',
  'input.invalid', // detail.field names the first wrong field
  'person.unknown', // no openid
  'role.wrong',
  'text.refused', // content check said no
  'text.unchecked', // the check does not work now: somebody must look first
  'text.later', // the check does not work now, and every member would read it
  'busy', // too many at once: try again
  'internal',
] as const
