import type { OrderDocument } from '../../cloudfunctions/platform/documents'
import { newOrderDocument } from '../../cloudfunctions/order/document'
import { timeEntry } from '../../cloudfunctions/order/time'
import { here } from '../../cloudfunctions/testing/people'
import { hourMs } from '../../domain/kernel/time'
import { after, publish, reported, t0 } from '../../domain/testing/orders'
import { openDisk } from '../../localcloud/gateway/disk'
import { keyOf } from '../../localcloud/gateway/values'

const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨')
const given = Array.from('秀兰桂英建国志强玉珍德明海燕小梅大勇立新文华')
const wheres = ['厨房', '卫生间', '阳台', '客厅', '卧室', '楼道']
const whats = ['水管漏水', '灯不亮', '门框开裂', '窗户关不严', '下水道堵了', '插座没电', '墙皮掉了']
const pick = <One>(list: readonly One[], number: number): One => list[number % list.length] as One

/** An order like the ones people bring, each an hour after the one before; the same number is always the same order. */
export function registerOrder(number: number): OrderDocument {
  const orderId = `order${String(number).padStart(7, '0')}`
  const at = t0 - number * hourMs
  const name = `${pick(surnames, number)}${pick(given, number * 7)}${pick(given, number * 13 + 3)}`
  const report = reported({
    ...{ orderId, communityId: here.communityId, at, no: `26${String(number).padStart(6, '0')}-01` },
    ...{ text: `${pick(wheres, number * 5)}的${pick(whats, number * 3)}`, summary: '' },
    place: {
      building: `${String((number % 30) + 1)}号楼`,
      unit: `${String((number % 4) + 1)}单元`,
      room: String(101 + (number % 1200)),
    },
    reporter: {
      memberId: null,
      personId: null,
      openid: null,
      name,
      phone: `139${String(number).padStart(8, '0')}`,
    },
  })
  const state = after(report, { ...publish, at: at + 1 })
  return newOrderDocument(state, timeEntry(`bench:${orderId}`, at, []))
}

/** Writes so many of them into a gateway's file before the gateway opens it, a thousand to a commit. */
export function writeRegister(file: string, count: number): void {
  const disk = openDisk(file)
  for (let from = 0; from < count; from += 1000) {
    const numbers = Array.from({ length: Math.min(1000, count - from) }, (_, i) => from + i)
    disk.commit(
      numbers.map((number) => {
        const doc = { ...registerOrder(number) }
        return { collection: 'orders', key: keyOf(doc._id), doc }
      }),
    )
  }
  disk.close()
}
