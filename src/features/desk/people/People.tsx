import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { MemberRow } from '../../../../contract/views/member'
import { usePages } from '../../../cloud/usePages'
import { hasRole, loadSession, useSession } from '../../../app/session'
import { ListState } from '../parts/ListState'
import { Button } from '../../../ui/Button'
import { Empty } from '../../../ui/Empty'
import { Note } from '../../../ui/Notice'
import { Segments } from '../../../ui/Segments'
import { AppointSheet } from './AppointSheet'
import { PeopleTable } from './PeopleTable'
import { PersonCard } from './PersonCard'
import { empties, filters, type Filter } from './words'
import './people.css'

/** 成员 (S6): who is here, and what they may do. Only the secretary appoints. */
export function People({ wide }: { wide: boolean }) {
  const me = useSession((state) => state.me)
  const [filter, setFilter] = useState<Filter>('all')
  const [asked, setAsked] = useState<MemberRow | null>(null)
  const input = useMemo(() => (filter === 'all' ? {} : { role: filter }), [filter])
  const list = usePages('member.list', input)
  const may = hasRole(me, 'secretary')
  const done = () => {
    // One's own roles decide what the desk shows.
    if (asked?.memberId === me?.memberId) void loadSession()
    setAsked(null)
    void list.refresh()
  }
  return (
    <>
      <Segments value={filter} onChange={setFilter} options={filters} />
      {me && !may && <Note>谁来当工作人员，由书记定。您可以看名单、打电话。</Note>}
      {list.rows.length === 0 && !list.more ? (
        <ListState query={list} empty={<Empty picture="home" {...empties[filter]} />} />
      ) : wide ? (
        <PeopleTable rows={list.rows} onAppoint={may ? setAsked : undefined} />
      ) : (
        <View className="people-list">
          {list.rows.map((row) => (
            <PersonCard key={row.memberId} row={row} onAppoint={may ? () => setAsked(row) : undefined} />
          ))}
        </View>
      )}
      {list.more && (
        <Button kind="plain" busy={list.loadingMore} onPress={list.loadMore}>
          加载更多
        </Button>
      )}
      {asked && (
        <AppointSheet
          key={asked.memberId}
          row={asked}
          self={asked.memberId === me?.memberId}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
