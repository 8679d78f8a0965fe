import type { Change } from '../../../../domain/setting/changes'
import { ruleGroups } from './ruleWords'

const names: Readonly<Record<string, string>> = {
  phone: '社区电话',
  marketHours: '超市什么时候开',
  openTimes: '超市开门时间',
  categories: '货架分类',
  number: '紧急电话',
  gate: '谁能做',
  building: '楼栋',
  'body.name': '单位名称',
  'body.kind': '单位类别',
  'body.phone': '单位电话',
  'body.buildings': '单位管哪些楼',
  'body.orderKinds': '单位主要管',
  'body.open': '单位状态',
}

const rules = ruleGroups.flatMap((group) => group.rules)

/** 每人手上最多几单：3 单 → 2 单. A setting newer than this build goes by its own key. */
export function changeWords({ what, of, from, to }: Change): string {
  const rule = rules.find(({ key }) => what === `rule.${key}`)
  const unit = rule === undefined ? '' : ` ${rule.unit}`
  const name = [rule?.text ?? names[what] ?? what, of].filter(Boolean).join(' ')
  const said = (words: string | null, none: string) =>
    words === null || words === '' ? none : `${words}${unit}`
  if (from === null) return `${name}：加上 ${said(to, '（空）')}`
  if (to === null) return `${name}：去掉`
  return `${name}：${said(from, '（空）')} → ${said(to, '（空）')}`
}
