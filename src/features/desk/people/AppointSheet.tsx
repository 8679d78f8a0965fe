import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MemberRow } from '../../../../contract/views/member'
import { useCommand } from '../../../cloud/useCommand'
import { wordsFor } from '../../../words/refusals'
import { Button } from '../../../ui/Button'
import { ChoiceMany } from '../../../ui/Choice'
import { Note } from '../../../ui/Notice'
import { Sheet } from '../../../ui/Sheet'
import { Words } from '../../../ui/Words'
import { BodyChoice } from './BodyChoice'
import { deskRoles, deskRolesOf, type DeskRole } from './words'

interface Props {
  row: MemberRow
  /** the secretary looks at themselves */
  self: boolean
  onDone: () => void
  onClose: () => void
}

const same = (a: readonly DeskRole[], b: readonly DeskRole[]) =>
  a.length === b.length && a.every((role) => b.includes(role))

/** Gives and takes the roles of the desk (S6). The last secretary stays one, and is told why. */
export function AppointSheet({ row, self, onDone, onClose }: Props) {
  const before = deskRolesOf(row.roles)
  const [roles, setRoles] = useState<DeskRole[]>(before)
  const [bodyId, setBodyId] = useState(row.bodyId)
  const [refusal, setRefusal] = useState<string | null>(null)
  const appoint = useCommand('member.appoint', {
    done: `${row.name}的职责定好了`,
    onDone,
    onRefused: (problem) => {
      if (problem.code !== 'member.lastSecretary') return false
      setRefusal(wordsFor(problem))
      return true
    },
  })
  const givesUp = self && before.includes('secretary') && !roles.includes('secretary')
  const isOfBody = roles.includes('property')
  return (
    <Sheet
      open
      title={`${row.name}管什么`}
      onClose={onClose}
      action={
        <Button
          busy={appoint.busy}
          disabled={(same(before, roles) && bodyId === row.bodyId) || (isOfBody && bodyId === null)}
          onPress={() =>
            appoint.run({
              memberId: row.memberId,
              roles,
              ...(isOfBody && bodyId !== null ? { bodyId } : {}),
            })
          }
        >
          定下来
        </Button>
      }
    >
      <View className="people-sheet">
        <Words size="soft">可以勾几样，也可以一样不勾：不勾就是普通居民。马上生效。</Words>
        <ChoiceMany
          rows
          options={deskRoles}
          values={roles}
          onChange={(chosen) => {
            setRoles(chosen)
            setRefusal(null)
          }}
        />
        {isOfBody && <BodyChoice value={bodyId} onChange={setBodyId} />}
        {givesUp && refusal === null && (
          <Note tone="amber" icon="alert">
            您要放下自己的“书记”。定下来以后，您就不能再定职责、改规则了，要请另一位书记来办。
          </Note>
        )}
        {refusal !== null && (
          <Note tone="amber" icon="hand">
            {refusal}
          </Note>
        )}
        <Words size="small">当不当志愿者不在这里定：他自己报名，您在“志愿者”里审核。</Words>
      </View>
    </Sheet>
  )
}
