export interface VoiceView {
  voiceId: string
  /** cloud file id; the client's platform seam plays it */
  fileId: string
  /** how long it lasts */
  seconds: number
  /** 审核中: its owner and the desk alone hear it until it has passed */
  checking: boolean
}
