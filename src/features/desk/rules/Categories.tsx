import { useState } from 'react'
import { limits } from '../../../../contract/limits'
import { handingOn, owed, useForm } from '../../../app/useForm'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { PickerRow } from '../../../ui/PickerRow'
import { Section } from '../../../ui/Section'
import { EntrySheet } from './EntrySheet'

interface Props {
  categories: readonly string[]
  /** absent: only to be read */
  onChange: ((categories: readonly string[]) => void) | undefined
}

/** 货架分类: what stands together on the shelf, by the community's own words (M4). */
export function Categories({ categories, onChange }: Props) {
  const [open, setOpen] = useState<{ name: string | null } | null>(null)
  const change = (next: readonly string[]) => {
    onChange?.(next)
    setOpen(null)
  }
  const one = open?.name ?? null
  return (
    <Section title="货架分类" aside={`${categories.length} 类`}>
      <Card flush>
        {categories.map((name) => (
          <PickerRow key={name} icon="gift" label={name} onPress={onChange && (() => setOpen({ name }))} />
        ))}
      </Card>
      {onChange && categories.length < limits.categories && (
        <Button kind="quiet" icon="plus" onPress={() => setOpen({ name: null })}>
          加一类
        </Button>
      )}
      {open !== null && (
        <CategorySheet
          name={one}
          others={categories.filter((name) => name !== one)}
          onSave={(name) =>
            change(one === null ? [...categories, name] : categories.map((old) => (old === one ? name : old)))
          }
          onRemove={
            one === null || categories.length === 1
              ? undefined
              : () => change(categories.filter((name) => name !== one))
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}

interface SheetProps {
  name: string | null
  others: readonly string[]
  onSave: (name: string) => void
  onRemove: (() => void) | undefined
  onClose: () => void
}

function CategorySheet({ name, others, onSave, onRemove, onClose }: SheetProps) {
  const { values, change, problem, submit } = useForm<{ word: string }>({
    draft: `category:${name ?? 'new'}`,
    start: { word: name ?? '' },
    check: ({ word }) => ({
      word: others.includes(word.trim()) ? '已经有这一类了' : owed(word, '请写上叫什么'),
    }),
    send: handingOn(({ word }) => onSave(word.trim())),
  })
  return (
    <EntrySheet
      title={name === null ? '加一类' : `改“${name}”`}
      onSubmit={submit}
      removal="去掉这一类"
      onRemove={onRemove}
      onClose={onClose}
    >
      <Field
        label="叫什么"
        hint="如：文具、理发、借工具。已经在货架上的东西，还写着原来的分类，到库存里改。"
        max={limits.category}
        value={values.word}
        error={problem('word')}
        onChange={(word) => change({ word })}
      />
    </EntrySheet>
  )
}
