import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { a11y } from '../../ui/a11y'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/Icon'
import { Sheet } from '../../ui/Sheet'
import { Words } from '../../ui/Words'
import { pressed } from '../../ui/pressed'
import './ConfirmSheet.css'

interface Props {
  open: boolean
  busy: boolean
  onClose: () => void
  /** stars 1–5; nothing when the resident gave none */
  onConfirm: (stars?: number) => unknown
  /** what else is asked, below the stars */
  children?: ReactNode
}

const starWords = ['不满意', '一般', '还行', '满意', '特别好']

/** 修好了: one tap confirms; stars are a courtesy and may be left out. */
export function ConfirmSheet({ open, busy, onClose, onConfirm, children }: Props) {
  const [stars, setStars] = useState<number | null>(null)
  return (
    <Sheet
      open={open}
      title="修好了，太好了"
      onClose={onClose}
      action={
        <Button icon="check" busy={busy} onPress={() => (stars === null ? onConfirm() : onConfirm(stars))}>
          确认修好了
        </Button>
      }
    >
      <Words>师傅修得怎么样？点几颗星，不点也行。</Words>
      <View className="f-stars">
        {starWords.map((word, index) => (
          <View
            key={word}
            className={classes('f-star', stars !== null && index < stars && 'f-star-on')}
            onClick={pressed(() => setStars(index + 1))}
            {...a11y('radio', {
              label: `${index + 1} 星，${word}`,
              checked: stars === index + 1,
              focusable: true,
            })}
          >
            <Icon name="star" size={1.8} />
          </View>
        ))}
      </View>
      <View className="f-stars-word">{stars === null ? ' ' : starWords[stars - 1]}</View>
      {children}
    </Sheet>
  )
}
