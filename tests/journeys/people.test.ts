import { routes } from '../../contract/routes'
import type { Phone } from './support/phone'
import { openTown, type Town } from './support/town'

jest.setTimeout(300_000)

let town: Town
let desk: Phone
let resident: Phone
let volunteer: Phone

beforeAll(async () => {
  town = await openTown()
  ;[desk, resident, volunteer] = await Promise.all([
    town.phone('secretary', { at: routes.triage, wide: true }),
    town.phone('resident', { scale: 1.2 }),
    town.phone('volunteer5', { at: routes.board }),
  ])
})
afterAll(() => town.close())

const told = '阳台窗户把手松了'

test('[R1] a resident reports in three taps, words apart: the place and the kind are known', async () => {
  await resident.tap('打字报修')
  await resident.write('哪里坏了', told)
  await resident.sees('听您说的，像是“门窗”', '2号楼2单元1401')
  await resident.tap('报修')
  await resident.sees('编号')
  await resident.tap('看这一单')
  await resident.sees(told, '待受理', '给社区打电话')
})

test('the secretary publishes it, a volunteer grabs it, comes and says it is mended', async () => {
  await desk.again()
  await desk.tap(new RegExp(told))
  await desk.sees(`抢单的人看到的是：2号楼 · ${told}`)
  await desk.tap('发布到抢单')
  await desk.sees('发出去了，志愿者马上能看到')

  await volunteer.again()
  await volunteer.tap('抢单', volunteer.card(told))
  await volunteer.sees('抢到了！')
  await volunteer.tap('去看地址电话')
  await volunteer.tap('我到了')
  await volunteer.tap('修完了')
  await volunteer.write('做了什么', '把手紧了螺丝')
  await volunteer.tap('报告修好了')
  await volunteer.sees('辛苦了！')
})

test('[R7] “没修好” asks what is not right; the same number goes back to whoever came, and can be undone', async () => {
  await resident.again()
  await resident.sees('师傅说修好了')
  const number = /编号([\d-]+)/.exec(await resident.reads())![1]!
  await resident.tap('没修好')
  await resident.sees('哪儿没好')
  await resident.tap('请师傅再来')
  await resident.sees('知道了。编号不变，先请上次来的师傅', '返修第 1 次', `编号 ${number}`)
  await resident.tap('点错了，其实修好了')
  await resident.sees('好，当作没说过。', '师傅说修好了')
  await resident.tap('没修好')
  await resident.tap('好了一半')
  await resident.tap('请师傅再来')
  await resident.sees('返修第 1 次', '好了一半')
})

test('it is mended the second time, and the resident says so with a tap and five stars', async () => {
  await volunteer.open()
  await volunteer.tap(/没修好，请您再去看看/)
  await volunteer.sees('好了一半')
  await volunteer.tap('我再去一趟')
  await volunteer.tap('我到了')
  await volunteer.tap('修完了')
  await volunteer.write('做了什么', '换了新把手')
  await volunteer.tap('报告修好了')
  await volunteer.sees('辛苦了！')

  await resident.again()
  await resident.tap('修好了')
  await resident.tap('5 星，特别好')
  await resident.sees('特别好')
  await resident.tap('确认修好了')
  await resident.sees('谢谢您！社区会给师傅记上积分。', '已修好')
})

test('a report that is not needed any more is taken back, after one question', async () => {
  await resident.open()
  await resident.tap('说话报修')
  await resident.sees('按住说话')
  await resident.write('哪里坏了', '电饭锅不通电')
  await resident.tap('报修')
  await resident.tap('看这一单')
  await resident.tap('不用修了，撤回')
  await resident.sees('撤回这次报修？')
  await resident.tap('撤回')
  await resident.sees('已撤回。以后再坏，随时报修。')
})

test('somebody new joins by the community’s code, says where they live, and can report at once', async () => {
  const newcomer = await town.phone('o-newcomer')
  await newcomer.sees('先告诉社区您住哪儿，一分钟就好')
  await newcomer.tap('加入社区')
  await newcomer.write('社区编号', town.cloud.people.communityId)
  await newcomer.tap('下一步')
  await newcomer.tap('加入阡上社区')
  await newcomer.sees('请写上姓名', '请选好楼号、单元，写上门牌号')
  await newcomer.write('您怎么称呼', '丁一凡')
  await newcomer.write('电话', '19900000088')
  await newcomer.tap('6号楼')
  await newcomer.tap('1单元')
  await newcomer.write('门牌号', '302')
  await newcomer.tap('加入阡上社区')
  await newcomer.sees('丁一凡，', '我要报修', '家里都好好的')
  await newcomer.tap('打字报修')
  await newcomer.sees('6号楼1单元302')
})

test('a resident who can mend applies, is approved by the secretary, and sees the board', async () => {
  const handy = await town.phone('resident5', { at: routes.board })
  await handy.tap('报名当志愿者')
  await handy.tap('水管')
  await handy.tap('锁具')
  await handy.tap('报名')
  await handy.sees('报名收到了', '您报的是水管、锁具')

  await desk.open(routes.roster)
  await desk.tap('通过', desk.card('高明'))
  await desk.tap('通过', desk.sheet())
  await desk.sees('没有等审核的人')

  await handy.again()
  await handy.sees('等人来修')
})
