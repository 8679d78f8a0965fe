import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { sayDay } from '../../words/dates'
import type { WalletView } from '../../../contract/views/points'
import './Wallet.css'

interface Props {
  wallet: WalletView
  children?: ReactNode
}

/** 可用 large; 待入账 and 冻结 beside it, each saying what it waits for. */
export function Wallet({ wallet, children }: Props) {
  return (
    <View className="f-wallet">
      <View className="f-wallet-main">
        <View className="f-wallet-word">可用积分</View>
        <View className="f-wallet-figure">{wallet.available}</View>
      </View>
      <View className="f-wallet-others">
        <Side figure={wallet.pending} word="待入账" hint="公示期满到账" />
        <Side figure={wallet.held} word="冻结" hint="已兑换，等您来领" />
      </View>
      {wallet.expiring && (
        <View className="f-wallet-hint">
          其中 {wallet.expiring.points} 分{sayDay(wallet.expiring.at - 1)}后清零：一年前攒下、还没用的
        </View>
      )}
      {children}
    </View>
  )
}

function Side({ figure, word, hint }: { figure: number; word: string; hint: string }) {
  return (
    <View className="f-wallet-side">
      <View>
        {word} <View className="f-wallet-side-figure">{figure}</View>
      </View>
      <View className="f-wallet-hint">{hint}</View>
    </View>
  )
}
