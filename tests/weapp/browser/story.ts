import { routes } from '../../../contract/routes'
import type { Phone } from './phone'

// The story of the three people (field note A), told by taps and typing. Each function is what one of them does.
export const broken = '2号楼2单元1401家的卧室门框开裂需要维修'
/** what of it the neighbours may read */
export const openWords = '卧室门框开裂需要维修'

export async function report(resident: Phone): Promise<void> {
  await resident.open()
  await resident.tap('打字')
  await resident.arrives(routes.report)
  await resident.write(broken)
  await resident.tap('报修')
  await resident.sees('收到了')
}

export async function publish(secretary: Phone): Promise<void> {
  await secretary.open()
  await secretary.tapTab('我的')
  await secretary.tap('工作台')
  await secretary.tap('受理')
  await secretary.arrives(routes.triage)
  await secretary.tap(openWords)
  await secretary.arrives(routes.deskOrder)
  await secretary.tap('发布到抢单')
  await secretary.sees('发出去了')
}

export async function lookAtBoard(volunteer: Phone): Promise<void> {
  await volunteer.open()
  await volunteer.tapTab('抢单')
  await volunteer.sees(`2号楼 · ${openWords}`)
}

export async function grab(volunteer: Phone): Promise<void> {
  await volunteer.tap('抢单', openWords)
  await volunteer.sees('抢到了！')
}

export async function comeSecond(volunteer: Phone): Promise<void> {
  await volunteer.tap('抢单', openWords)
  await volunteer.sees('就差一步，刘** 先接了')
  await volunteer.tap('排队候补', openWords)
  await volunteer.sees('您在第 1 位')
}

export async function mend(volunteer: Phone): Promise<void> {
  await volunteer.tap('去看地址电话', openWords)
  await volunteer.arrives(routes.order)
  await volunteer.tap('查看住址和电话')
  await volunteer.sees('2号楼2单元1401室')
  await volunteer.sees('王桂兰')
  await volunteer.tap('我到了')
  await volunteer.tap('修完了')
  await volunteer.type('做了什么', '换了门框，门能关严了')
  await volunteer.tap('报告修好了')
  await volunteer.sees('辛苦了！')
}

export async function confirm(resident: Phone): Promise<void> {
  await resident.tap('回首页')
  await resident.arrives(routes.home)
  await resident.tap(openWords)
  await resident.arrives(routes.order)
  await resident.sees('换了门框，门能关严了')
  await resident.tap('修好了')
  await resident.tap('确认修好了')
  await resident.sees('谢谢您！')
}

export async function score(secretary: Phone): Promise<void> {
  await secretary.go(routes.scoring)
  await secretary.tap(openWords)
  await secretary.tap(/^按标准评 1 单/)
  await secretary.tap('评分')
  await secretary.sees('1 单都评好了')
}

export async function settle(secretary: Phone): Promise<void> {
  await secretary.go(routes.settlements)
  await secretary.tap(/^贴公示，清算/)
  await secretary.tap('贴出去')
  await secretary.sees('公示贴好了')
}

/** Redeems the thermos; the six digits that fetch it. */
export async function redeem(volunteer: Phone): Promise<string> {
  await volunteer.back()
  await volunteer.tapTab('超市')
  await volunteer.tap('暖壶')
  await volunteer.tap(/^用 15 分换 1 件$/)
  await volunteer.sees('换好了！')
  await volunteer.sees(/^\d{3} \d{3}$/)
  const { text } = await volunteer.now()
  return /领取码 (\d{3}) (\d{3})/.exec(text)?.slice(1).join('') ?? ''
}

export async function handOver(staff: Phone, code: string): Promise<void> {
  await staff.open(routes.counter)
  for (const digit of code) await staff.tap(digit)
  await staff.tap('核销，交给本人')
  await staff.sees('核销好了，请把东西交给他')
}
