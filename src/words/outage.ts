import type { OutageView } from '../../contract/views/outage'
import { outageNames, outagePlaces } from '../../domain/outage/names'
import { isNow } from '../../domain/outage/outages'
import { sayMoment } from './dates'

/** 停水：2号楼、3号楼 */
export const sayOutage = ({ kind, buildings }: Pick<OutageView, 'kind' | 'buildings'>): string =>
  `${outageNames[kind]}：${outagePlaces(buildings)}`

/** 今天 18:00 前恢复; 明天 8:00 起，明天 12:00 前恢复 */
export function sayOutageTimes(outage: Pick<OutageView, 'startsAt' | 'endsAt'>, now: number): string {
  const over = `${sayMoment(outage.endsAt, now)} 前恢复`
  return isNow(outage, now) ? over : `${sayMoment(outage.startsAt, now)} 起，${over}`
}
