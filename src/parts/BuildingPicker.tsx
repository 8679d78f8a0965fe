import { View } from '@tarojs/components'
import { limits } from '../../contract/limits'
import { knownHome } from '../../domain/community/homes'
import type { Building } from '../../domain/community/types'
import type { Home } from '../../domain/kernel/home'
import { a11y } from '../ui/a11y'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import '../ui/Words.css'
import '../ui/Section.css'

interface Props {
  buildings: readonly Building[]
  value: Home
  onChange: (home: Home) => void
  error?: string | undefined
}

export const noHome: Home = { building: '', unit: '', room: '' }
/** Nothing is missing: where a building has no staircases (平房), there is no unit to choose. */
export const isWholeHome = (home: Home, buildings: readonly Building[]): boolean =>
  knownHome({ buildings }, home) !== null

/** 楼 → 单元 → 门牌, by tiles: no location permission, no typing of what the community already knows. */
export function BuildingPicker({ buildings, value, onChange, error }: Props) {
  const building = buildings.find(({ name }) => name === value.building)
  const asksRoom = building !== undefined && (value.unit !== '' || building.units.length === 0)
  const choose = (name: string) => {
    const units = buildings.find((one) => one.name === name)?.units ?? []
    onChange({ building: name, unit: units.length === 1 ? (units[0] ?? '') : '', room: '' })
  }
  return (
    <View className="w-section">
      <View className="w-text">哪栋楼？</View>
      <Choice
        options={buildings.map(({ name }) => ({ value: name, text: name }))}
        value={value.building}
        onChange={choose}
      />
      {building && building.units.length > 1 && (
        <>
          <View className="w-text">几单元？</View>
          <Choice
            options={building.units.map((unit) => ({ value: unit, text: unit }))}
            value={value.unit}
            onChange={(unit) => onChange({ ...value, unit })}
          />
        </>
      )}
      {asksRoom && (
        <Field
          label="门牌号"
          placeholder="如 1401"
          max={limits.placePart}
          value={value.room}
          error={error}
          onChange={(room) => onChange({ ...value, room })}
        />
      )}
      {!asksRoom && error !== undefined && (
        <View className="w-field-wrong" {...a11y('alert')}>
          <Icon name="alert" />
          {error}
        </View>
      )}
    </View>
  )
}
