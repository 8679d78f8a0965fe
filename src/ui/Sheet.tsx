import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y, heading } from './a11y'
import { Button } from './Button'
import { Icon } from './Icon'
import { useDialog } from './useDialog'
import { pressed } from './pressed'
import './Words.css'
import './Sheet.css'

interface Props {
  open: boolean
  title: string
  onClose: () => void
  children?: ReactNode
  /** the buttons, kept at the bottom */
  action?: ReactNode
}

/** A sheet that comes up from below; in a wide window it floats. */
export function Sheet({ open, title, onClose, children, action }: Props) {
  const root = useDialog(open, onClose)
  if (!open) return null
  return (
    <View>
      <View className="w-sheet-shade" catchMove onClick={pressed(onClose)} />
      <View className="w-sheet" ref={root} {...a11y('dialog', { label: title })}>
        <View className="w-sheet-head">
          <View className="w-large" {...heading(2)}>
            {title}
          </View>
          <View
            className="w-sheet-close"
            onClick={pressed(onClose)}
            {...a11y('button', { label: '关闭', focusable: true })}
          >
            <Icon name="close" />
          </View>
        </View>
        {children !== undefined && <View className="w-sheet-body">{children}</View>}
        {action && <View className="w-sheet-action">{action}</View>}
      </View>
    </View>
  )
}

interface ConfirmProps {
  open: boolean
  title: string
  /** what will happen */
  children?: ReactNode
  /** the deed itself, as a verb: 确定撤回 */
  yes: string
  no?: string
  danger?: boolean
  busy?: boolean
  onYes: () => unknown
  onClose: () => void
}

/** Asks once before something that cannot easily be taken back. */
export function Confirm({
  open,
  title,
  children,
  yes,
  no = '先不',
  danger,
  busy,
  onYes,
  onClose,
}: ConfirmProps) {
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onClose}
      action={
        <>
          <Button kind={danger ? 'danger' : 'main'} onPress={onYes} {...(busy ? { busy } : {})}>
            {yes}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {no}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  )
}
