import type { UnitStatus } from './types'

export const unitStatusNames: Readonly<Record<UnitStatus, string>> = {
  signed: '共建中',
  ended: '已结束',
}
