import type { Lab } from './lab'
import { callsSince, setDataSince, settle } from './measure'

/** What one thing costs the phone: how often and how much the logic layer sent to the view. */
export interface Cost {
  setDataCount: number
  setDataSum: number
  /** the largest one, bytes */
  setDataBytes: number
  ms: number
  /** what was asked of the cloud for it, by action */
  calls: string[]
}

/** The first paint of the home page on a phone that never had the app, and one grab from the board. For the bench too. */
export async function measureCosts(lab: Lab, role = 'volunteer3'): Promise<{ firstPaint: Cost; grab: Cost }> {
  const phone = await lab.phone(role)
  let asked = lab.network.sent.length
  const calls = () => callsSince(phone, lab.network, asked)
  await phone.open()
  await settle(phone, lab.network)
  const painted = await phone.log()
  const firstPaint = { ...setDataSince(painted, 0), ms: Math.round(painted.at(-1)?.at ?? 0), calls: calls() }

  await phone.tapTab('抢单')
  await settle(phone, lab.network)
  const from = (await phone.log()).length
  asked = lab.network.sent.length
  const begun = await phone.page().evaluate(() => performance.now())
  await phone.tap('抢单')
  await phone.sees('抢到了！')
  const ms = Math.round((await phone.page().evaluate(() => performance.now())) - begun)
  await settle(phone, lab.network)
  const grab = { ...setDataSince(await phone.log(), from), ms, calls: calls() }
  await phone.kill()
  return { firstPaint, grab }
}
