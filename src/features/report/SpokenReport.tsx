import { View } from '@tarojs/components'
import { dropKept, isKept, keep } from '../../cloud/kept'
import { useSending } from '../../parts/kept/useSending'
import { VoicePlay } from '../../parts/voice/VoicePlay'
import type { Recorded } from '../../platform/types'
import { recorder } from '../../platform/recorder'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/noticeStore'
import { Words } from '../../ui/Words'
import type { ReportDraft } from './draft'
import { HoldToSpeak } from './HoldToSpeak'

interface Props {
  draft: ReportDraft
  onChange: (change: Pick<ReportDraft, 'voice'>) => void
  /** no microphone: words instead */
  onRefused: () => void
}

/** What is said instead of written: recorded, heard again, said again, kept in the phone until the cloud has it. */
export function SpokenReport({ draft: { voice, onItsWay }, onChange, onRefused }: Props) {
  const waiting = useSending(voice === null ? [] : [voice.voiceId], {
    paused: onItsWay,
    onSent: (_id, { id, fileId }) => {
      if (voice !== null) onChange({ voice: { ...voice, voiceId: id, fileId } })
    },
    onRefused: () => onChange({ voice: null }),
  })
  if (!recorder.able) return null
  const drop = () => {
    if (voice !== null && isKept(voice.voiceId)) void dropKept(voice.voiceId)
    onChange({ voice: null })
  }
  const take = async ({ localPath, seconds }: Recorded) => {
    const id = await keep('voice', localPath)
    if (id === null) {
      notify('refusal', '手机里放不下这段录音了。连上网发出去一些，再说。')
      return
    }
    drop()
    onChange({ voice: { voiceId: id, fileId: id, seconds: Math.max(1, Math.round(seconds)) } })
  }
  return (
    <View className="w-section">
      {voice !== null && (
        <>
          <VoicePlay voice={voice} />
          {waiting.has(voice.voiceId) && <Words size="small">录音存在手机里，等网络。</Words>}
          <Button kind="plain" icon="close" onPress={drop}>
            不要这段录音
          </Button>
        </>
      )}
      <HoldToSpeak
        label={voice === null ? '按住说话' : '按住再说一遍'}
        onRecorded={(recorded) => void take(recorded)}
        onRefused={onRefused}
      />
    </View>
  )
}
