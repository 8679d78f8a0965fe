import * as v from 'valibot'
import { id, phone, text } from '../../contract/fields'
import { limits } from '../../contract/limits'
import { normalPhone } from '../../domain/kernel/phone'
import { defaultRules, defaultStandard } from '../../domain/community/defaults'
import { seedCommunity } from '../../cloudfunctions/community/seed'
import type { MemberDocument } from '../../cloudfunctions/platform/documents'
import { pageOf } from '../../cloudfunctions/platform/page'
import type { Store } from '../../cloudfunctions/platform/store'

/** What somebody who founds a community writes down; rules and standard begin with the defaults. */
export const foundingFile = v.strictObject({
  communityId: id,
  name: text(limits.name),
  phone,
  marketHours: text(60),
  buildings: v.pipe(
    v.array(
      v.strictObject({
        name: text(limits.placePart),
        units: v.pipe(v.array(text(limits.placePart)), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
})
export type Founding = v.InferOutput<typeof foundingFile>

/** One sentence about what is wrong with the file, or what it says. */
export function readFounding(words: string): Founding | string {
  let json: unknown
  try {
    json = JSON.parse(words)
  } catch {
    return 'The file is not JSON.'
  }
  const parsed = v.safeParse(foundingFile, json)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return `The file is not right at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`
}

/** Writes the community, without people: they join by its code. Answers whether it was new. */
export async function foundCommunity(store: Store, founding: Founding, at: number): Promise<boolean> {
  if ((await store.get('communities', founding.communityId)) !== null) return false
  const community = { ...founding, rules: defaultRules, standard: { ...defaultStandard, publishedAt: at } }
  await seedCommunity(store, { community, joinCode: founding.communityId, people: [], at })
  return true
}

/** What is said when it was done. */
export const secretaryNamed = 'The secretary is named.'

/**
 * Makes the member with this telephone the first secretary: nobody inside could. Afterwards secretaries appoint each
 * other (member.appoint), and this refuses.
 */
export async function nameSecretary(store: Store, communityId: string, telephone: string): Promise<string> {
  const secretaries = await store.find('members', { communityId, roles: 'secretary' }, { limit: 1 })
  if (secretaries.length > 0)
    return 'This community has a secretary already; they appoint the next one in the app (工作台 → 成员).'
  const number = normalPhone(telephone) ?? telephone
  const found = (await allMembers(store, communityId)).filter((member) => member.phone === number)
  const [member] = found
  if (member === undefined || found.length > 1) {
    return `${found.length} members have this telephone; the secretary joins by the community’s code first, with their own.`
  }
  const roles = store.command.set([...member.roles, 'secretary'])
  const changed = await store.update(
    'members',
    { _id: member._id, version: member.version },
    { roles, version: member.version + 1 },
  )
  return changed === 1 ? secretaryNamed : 'Somebody changed this member just now; try again.'
}

const pageSize = 500

/** However many they are. */
async function allMembers(store: Store, communityId: string): Promise<MemberDocument[]> {
  const members: MemberDocument[] = []
  let cursor: string | undefined
  do {
    const list = {
      where: { communityId },
      by: 'joinedAt',
      direction: 'desc',
      cursor,
      size: pageSize,
    } as const
    const { rows, next } = await pageOf(store, 'members', list)
    members.push(...rows)
    cursor = next
  } while (cursor !== undefined)
  return members
}
