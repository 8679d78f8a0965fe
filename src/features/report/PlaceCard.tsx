import { useState } from 'react'
import type { Building } from '../../../domain/community/types'
import type { Home } from '../../../domain/kernel/home'
import { sayHome } from '../../words/people'
import { BuildingPicker, isWholeHome, noHome } from '../../parts/BuildingPicker'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Choice } from '../../ui/Choice'
import { PickerRow } from '../../ui/PickerRow'
import { Sheet } from '../../ui/Sheet'

interface Props {
  home: Home | null
  /** whose home it is, when it is not mine and the cloud knows it */
  owner?: string | undefined
  buildings: readonly Building[]
  /** said once it is missed */
  error: string | undefined
  onChange: (home: Home) => void
  urgent: boolean
  onUrgent: (urgent: boolean) => void
}

/** Where: known from the profile, changed when it is somewhere else. And whether it can wait. */
export function PlaceCard({ home, owner, buildings, error, onChange, urgent, onUrgent }: Props) {
  const [editing, setEditing] = useState<Home | null>(null)
  return (
    <>
      <Card flush>
        <PickerRow
          icon="pin"
          label={home ? sayHome(home) : owner === undefined ? '修哪一家？' : `${owner}家`}
          hint={error ?? '门牌只给社区和接单的师傅看'}
          value={(home ?? owner) ? '改' : '选'}
          onPress={() => setEditing(home ?? noHome)}
        />
      </Card>
      <Choice
        rows
        options={[
          { value: 'calm', text: '不着急，按顺序来' },
          { value: 'urgent', text: '很急，今天就得修', hint: '例如跑水、断电、门打不开' },
        ]}
        value={urgent ? 'urgent' : 'calm'}
        onChange={(choice) => onUrgent(choice === 'urgent')}
      />
      <Sheet
        open={editing !== null}
        title="修哪一家？"
        onClose={() => setEditing(null)}
        action={
          <Button
            disabled={editing === null || !isWholeHome(editing, buildings)}
            onPress={() => {
              if (editing !== null) onChange({ ...editing, room: editing.room.trim() })
              setEditing(null)
            }}
          >
            就是这家
          </Button>
        }
      >
        {editing !== null && <BuildingPicker buildings={buildings} value={editing} onChange={setEditing} />}
      </Sheet>
    </>
  )
}
