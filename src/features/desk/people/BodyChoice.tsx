import { useQuery } from '../../../cloud/useQuery'
import { bodyKindNames } from '../../../../domain/body/names'
import { Loaded } from '../../../parts/Loaded'
import { Choice } from '../../../ui/Choice'
import { Words } from '../../../ui/Words'
import '../../../parts/body/refusals'

interface Props {
  value: string | null
  onChange: (bodyId: string) => void
}

/** For which body of the list somebody works (R5): of what is sent to others they see nothing. */
export function BodyChoice({ value, onChange }: Props) {
  const query = useQuery('body.list', {})
  return (
    <Loaded query={query} cards={1}>
      {({ rows }) => (
        <>
          <Words size="soft">他在哪家单位？只看得到转给这家的单子。</Words>
          <Choice
            rows
            label="他在哪家单位"
            value={value}
            onChange={onChange}
            options={rows
              .filter(({ open }) => open)
              .map(({ bodyId, name, kind }) => ({ value: bodyId, text: name, hint: bodyKindNames[kind] }))}
          />
        </>
      )}
    </Loaded>
  )
}
