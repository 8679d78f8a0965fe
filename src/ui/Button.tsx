import { Button as NativeButton, View, type ButtonProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import { pressGuard } from './pressGuard'
import './Button.css'

interface Props {
  children: ReactNode
  onPress?: (() => unknown) | undefined
  /** main: the one thing to do here; quiet: beside it; plain: a word to press; danger: takes something away */
  kind?: 'main' | 'quiet' | 'plain' | 'danger'
  icon?: IconName
  /** inside a card: as wide as its words */
  small?: boolean
  disabled?: boolean
  /** the answer is on its way: shows that it was pressed and takes no second press */
  busy?: boolean
  /** WeChat's own doors: share, getPhoneNumber, chooseAvatar … */
  open?: Pick<
    ButtonProps,
    'openType' | 'onGetPhoneNumber' | 'onChooseAvatar' | 'onAgreePrivacyAuthorization' | 'id'
  >
  className?: string
}

// WeChat is told either way: a property that is taken away becomes '' there, and the button might stay dead.
const disabledIf = (off: boolean) =>
  process.env.TARO_ENV === 'weapp' ? { disabled: off } : off ? { disabled: true } : {}

/** A button, at least 48 px high. One `main` a screen. */
export function Button({
  children,
  onPress,
  kind = 'main',
  icon,
  small,
  disabled,
  busy,
  open,
  className,
}: Props) {
  const off = disabled === true || busy === true
  return (
    <NativeButton
      className={classes(
        'w-button',
        kind !== 'main' && `w-button-${kind}`,
        small && 'w-button-small',
        disabled && 'w-button-off',
        busy && 'w-button-busy',
        className,
      )}
      hoverClass={off ? 'none' : 'w-button-pressed'}
      hoverStartTime={0}
      {...disabledIf(off)}
      // eslint-disable-next-line house/press-once -- guarded below, after the card around it has been kept out
      onClick={(event) => {
        event.stopPropagation()
        if (!off && pressGuard.press(event)) onPress?.()
      }}
      {...a11y('button', { off, focusable: true })}
      {...open}
    >
      {/* one child that stays: the browser's button loses the order of those that come and go */}
      <View className="w-button-inner">
        {busy ? (
          <View className="w-button-dots">
            <View className="w-button-dot" />
            <View className="w-button-dot" />
            <View className="w-button-dot" />
          </View>
        ) : (
          icon && <Icon name={icon} />
        )}
        {children}
      </View>
    </NativeButton>
  )
}
