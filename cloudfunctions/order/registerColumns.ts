import { dayCell } from '../../domain/kernel/cell'
import { homeText } from '../../domain/kernel/home'
import { maskName } from '../../domain/kernel/mask'
import { maskPhone, phoneText } from '../../domain/kernel/phoneText'
import { crewOf } from '../../domain/order/crew'
import { channelNames, kindNames, repairName, statusNames } from '../../domain/order/names'
import { pointsOf } from '../../domain/order/past'
import { withoutPerson } from '../../domain/order/summary'
import type { OrderState } from '../../domain/order/states'
import type { Column } from '../platform/book'
import type { OrderDocument } from '../platform/documents'

type Columns = readonly Column<Pick<OrderDocument, 'state'>>[]

const said = (state: OrderState): string => state.summary || state.text
const crewNames = (state: OrderState) => crewOf(state).map(({ name }) => name)
/** How it ended, in the words of whoever ended it. */
const resultOf = (state: OrderState): string =>
  'result' in state ? state.result.note : 'reason' in state ? state.reason : ''

/** Public words only, or what kind of repair it was; and nobody who is named in the order itself. */
const withoutPeople = (state: OrderState, words: string): string =>
  [{ ...state.reporter, place: state.place }, ...crewOf(state)].reduce(
    (rest, person) => withoutPerson(rest, person),
    words,
  )

/** The 维修统计表 (field note A): the eight columns of the secretary's own document in its order, then what a table of theirs never had. */
export const registerColumns: Columns = [
  {
    ...{ key: 'reporter', title: '报修人姓名', width: 14 },
    read: ({ state }) => state.reporter.name,
    masked: ({ state }) => maskName(state.reporter.name),
  },
  {
    ...{ key: 'place', title: '楼号', width: 22 },
    read: ({ state }) => homeText(state.place),
    masked: ({ state }) => state.place.building,
  },
  {
    ...{ key: 'what', title: '维修事项', width: 40 },
    read: ({ state }) => said(state),
    masked: ({ state }) => withoutPeople(state, state.summary) || repairName(state.kind),
  },
  {
    ...{ key: 'phone', title: '联系电话', width: 18 },
    read: ({ state }) => phoneText(state.reporter.phone),
    masked: ({ state }) => maskPhone(state.reporter.phone),
  },
  {
    ...{ key: 'crew', title: '维修人姓名', width: 18 },
    read: ({ state }) => crewNames(state).join('、'),
    masked: ({ state }) => crewNames(state).map(maskName).join('、'),
  },
  {
    ...{ key: 'day', title: '维修日期', width: 12 },
    read: ({ state }) => dayCell('finishedAt' in state ? state.finishedAt : null),
  },
  {
    ...{ key: 'result', title: '维修结果', width: 30 },
    read: ({ state }) => resultOf(state),
    masked: ({ state }) => withoutPeople(state, resultOf(state)),
  },
  {
    key: 'points',
    title: '积分',
    width: 8,
    read: ({ state }) => pointsOf(state),
  },
  { key: 'no', title: '编号', width: 12, read: ({ state }) => state.no },
  { key: 'status', title: '状态', width: 10, read: ({ state }) => statusNames[state.status] },
  { key: 'reported', title: '报修日期', width: 12, read: ({ state }) => ({ day: state.reportedAt }) },
  { key: 'kind', title: '种类', width: 12, read: ({ state }) => kindNames[state.kind] },
  { key: 'channel', title: '怎么报的', width: 12, read: ({ state }) => channelNames[state.channel] },
  { key: 'urgent', title: '急', width: 6, read: ({ state }) => (state.urgent ? '急' : null) },
]
