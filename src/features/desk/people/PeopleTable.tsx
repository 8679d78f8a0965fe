import { View } from '@tarojs/components'
import type { MemberRow } from '../../../../contract/views/member'
import { isoDay } from '../../../words/dates'
import { go } from '../../../app/navigate'
import { sayHome } from '../../../words/people'
import { device } from '../../../platform/device'
import { phoneText } from '../../../../domain/kernel/phoneText'
import { Button } from '../../../ui/Button'
import { Table, type Column } from '../../../ui/Table'
import { Tags } from './Tags'

interface Props {
  rows: readonly MemberRow[]
  /** absent: the reader may not appoint */
  onAppoint: ((row: MemberRow) => void) | undefined
}

const facts: readonly Column<MemberRow>[] = [
  { key: 'name', title: '姓名', cell: (row) => row.name, tight: true },
  { key: 'home', title: '住址', cell: (row) => (row.home === null ? '' : sayHome(row.home)), tight: true },
  {
    key: 'phone',
    title: '电话',
    tight: true,
    cell: ({ phone }) => (
      <Button kind="plain" small icon="phone" onPress={() => void device.call(phone)}>
        {phoneText(phone)}
      </Button>
    ),
  },
  { key: 'roles', title: '职责', cell: (row) => <Tags row={row} /> },
  {
    key: 'kin',
    title: '亲属',
    tight: true,
    cell: ({ memberId }) => (
      <Button kind="plain" small icon="people" onPress={() => go('kin', { memberId })}>
        亲属
      </Button>
    ),
  },
  { key: 'joined', title: '加入', cell: (row) => isoDay(row.joinedAt), tight: true },
]

/** The members in a wide window; Enter or a click opens who may be appointed. */
export function PeopleTable({ rows, onAppoint }: Props) {
  const columns: readonly Column<MemberRow>[] =
    onAppoint === undefined
      ? facts
      : [
          ...facts,
          {
            key: 'act',
            title: '定职责',
            tight: true,
            cell: (row) => (
              <Button kind="plain" small icon="edit" onPress={() => onAppoint(row)}>
                定职责
              </Button>
            ),
          },
        ]
  return (
    <View className="people-table">
      <Table
        label="成员"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.memberId}
        {...(onAppoint ? { onPress: onAppoint } : {})}
      />
    </View>
  )
}
