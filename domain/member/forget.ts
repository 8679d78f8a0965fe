import type { Member } from './types'

/** What stands where a name stood. */
export const forgottenName = '已注销'

/** The member as they are remembered: an id for the ledger, and nothing else. */
export function forgetMember<Document extends Member>(member: Document): Document {
  return {
    ...member,
    personId: `gone:${member.memberId}`,
    openid: `gone:${member.memberId}`,
    name: forgottenName,
    phone: '',
    home: null,
    formerHomes: [],
    roles: [],
    volunteer: null,
    relatives: [],
    unitIds: [],
    family: [],
  }
}
