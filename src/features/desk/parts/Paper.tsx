import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { printer } from '../../../platform/printer'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Note } from '../../../ui/Notice'
import './paper.css'

interface Props {
  title: string
  /** who signs, and when */
  foot: ReactNode
  /** hangs on a wall: printed to be read at two metres */
  wall?: boolean
  children: ReactNode
}

/** One sheet as it comes out of the printer: black on white, its title, its lines, its foot. */
export function Paper({ title, foot, wall, children }: Props) {
  return (
    <View className={classes('desk-paper', wall && 'desk-paper-wall')}>
      <View className="desk-paper-title">{title}</View>
      {children}
      <View className="desk-paper-foot">{foot}</View>
    </View>
  )
}

/** One paragraph of it. */
export function PaperText({ children }: { children: ReactNode }) {
  return <View className="desk-paper-text">{children}</View>
}

/** What stands beside a sheet on the screen and is not printed. */
export function OffPaper({ children }: { children: ReactNode }) {
  return <View className="desk-off-paper">{children}</View>
}

interface PrintProps {
  /** of the button */
  deed: string
  /** what it prints to: where this window cannot print, it says where one can */
  what: string
}

/** The button that prints, or where to print. */
export function PrintButton({ deed, what }: PrintProps) {
  if (!printer.able) return <Note icon="print">{`${what}，请在电脑上打开工作台。`}</Note>
  return (
    <Button icon="print" onPress={() => printer.print()}>
      {deed}
    </Button>
  )
}
