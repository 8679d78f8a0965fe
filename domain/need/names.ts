import type { NeedKind, NeedSource, NeedStatus, ReleaseCause } from './types'

export const needKindNames: Readonly<Record<NeedKind, string>> = {
  need: '需求',
  wish: '微心愿',
  project: '微项目',
}

export const needSourceNames: Readonly<Record<NeedSource, string>> = {
  self: '本人提的',
  meeting: '议事会上听的',
  desk: '窗口登记',
  phone: '电话里说的',
}

export const needStatusNames: Readonly<Record<NeedStatus, string>> = {
  asked: '待列入',
  open: '待认领',
  claimed: '已认领',
  done: '待本人确认',
  confirmed: '待公开答复',
  answered: '已答复',
  declined: '不列入',
  withdrawn: '已撤回',
}

export const releaseNames: Readonly<Record<ReleaseCause, string>> = {
  gaveBack: '退回了认领',
  takenBack: '社区收回了认领',
  lapsed: '过期没办，认领作废',
  left: '认领的人离开了社区',
}
