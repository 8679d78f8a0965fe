import type { InputOf, OutputOf } from '../../contract/actions'
import type { ActionName } from '../../contract/names'
import type { Reply } from '../../contract/refusals'
import type { Api } from '../../cloudfunctions/platform/router'

/** The four people of the story, under openids that nobody has. */
const people = {
  resident: 'smoke-resident',
  volunteer: 'smoke-volunteer',
  late: 'smoke-late',
  secretary: 'smoke-secretary',
}
type Person = keyof typeof people

const expect = (fine: boolean, sentence: string) => {
  if (!fine) throw new Error(`not so: ${sentence}`)
}

/**
 * The main story on whatever environment `api` stands on: report → publish → grab → serve → confirm → score → settle →
 * redeem → hand over. The community must have been founded without people and with no notice period.
 */
export async function tellStory(
  api: Api,
  communityId: string,
  nameSecretary: (telephone: string) => Promise<string>,
  tell: (sentence: string) => void,
): Promise<void> {
  const call = async <Name extends ActionName>(who: Person, action: Name, input: InputOf<Name>) =>
    (await api({ action, input, communityId }, people[who])) as Reply<OutputOf<Name>>
  const must = async <Name extends ActionName>(who: Person, action: Name, input: InputOf<Name>) => {
    const reply = await call(who, action, input)
    if (!reply.ok) throw new Error(`${action} by the ${who} was refused: ${reply.code}`)
    return reply.data
  }

  for (const [index, who] of (Object.keys(people) as Person[]).entries()) {
    const home = { building: '1号楼', unit: '1单元', room: `10${String(index + 1)}` }
    await must(who, 'member.join', {
      communityId,
      name: `测试${String(index + 1)}`,
      phone: `1990000000${String(index)}`,
      home,
    })
  }
  tell(await nameSecretary('19900000003'))
  for (const who of ['volunteer', 'late'] as const) {
    const { memberId } = await must(who, 'volunteer.apply', { skills: ['door'] })
    await must('secretary', 'volunteer.review', { memberId, verdict: 'approved' })
  }
  const { orderId } = await must('resident', 'order.report', { kind: 'door', text: '卧室门框开裂需要维修' })
  await must('secretary', 'order.publish', { orderId })
  const replies = await Promise.all([
    call('volunteer', 'order.grab', { orderId }),
    call('late', 'order.grab', { orderId }),
  ])
  expect(replies.filter(({ ok }) => ok).length === 1, 'one of two who grab at once gets the order')
  const winner: Person = replies[0].ok ? 'volunteer' : 'late'
  expect((await must(winner, 'order.contact', { orderId })).home.room === '101', 'the crew sees the door')
  await must(winner, 'order.start', { orderId })
  await must(winner, 'order.finish', { orderId, outcome: 'fixed', note: '换了门框' })
  await must('resident', 'order.confirm', { orderId, stars: 5 })
  const { points = 0 } = await must('secretary', 'order.score', { orderId, difficulty: 'large' })
  await must('secretary', 'points.settle', {})
  expect((await must(winner, 'points.wallet', {})).available === points, 'settled points are in the wallet')
  tell('The order went from the report to the wallet.')

  const shelf = {
    name: '毛巾',
    category: 'daily',
    picture: 'towel',
    points: 1,
    limitPerMonth: 1,
    listed: true,
  } as const
  const { goodsId } = await must('secretary', 'market.put', shelf)
  await must('secretary', 'market.stock', { goodsId, kind: 'bought', quantity: 1, note: '试用' })
  const { code } = await must(winner, 'market.redeem', { goodsId, seenPoints: shelf.points })
  const again = await call(winner, 'market.redeem', { goodsId, seenPoints: shelf.points })
  expect(!again.ok, 'the last towel is redeemed once')
  await must('secretary', 'market.pickup', { code })
  expect((await must(winner, 'points.wallet', {})).available === points - 1, 'the towel is paid')
  tell('A towel was redeemed and handed over.')
}
