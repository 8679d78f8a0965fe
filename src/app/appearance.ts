import { create } from 'zustand'
import { device } from '../platform/device'
import { storage } from '../platform/storage'

export type Theme = 'auto' | 'light' | 'dark'
/** 'phone' follows the phone's own font setting */
export type FontChoice = 'phone' | number

export const fontMin = 1
export const fontMax = 1.75
/** what the settings page offers beside 'phone' */
export const fontChoices = [1, 1.2, 1.4, 1.75] as const

interface Kept {
  font: FontChoice
  theme: Theme
}

interface Appearance extends Kept {
  /** factor for all text, fontMin to fontMax */
  scale: number
}

const key = 'appearance'
const within = (scale: number) => Math.min(fontMax, Math.max(fontMin, scale))
const scaleOf = (font: FontChoice) => within(font === 'phone' ? device.fontScale() : font)

function load(): Appearance {
  const { font = 'phone', theme = 'auto' } = (storage.get(key) as Partial<Kept> | undefined) ?? {}
  device.paint(theme)
  return { font, theme, scale: scaleOf(font) }
}

export const useAppearance = create<Appearance>(load)

function keep(change: Partial<Kept>): void {
  const { font, theme } = { ...useAppearance.getState(), ...change }
  storage.set(key, { font, theme } satisfies Kept)
  device.paint(theme)
  useAppearance.setState({ font, theme, scale: scaleOf(font) })
}

export const chooseFont = (font: FontChoice): void => keep({ font })
export const chooseTheme = (theme: Theme): void => keep({ theme })

/** The phone's font setting may have changed while the app lay behind others. */
export const refreshAppearance = (): void => useAppearance.setState(load())
