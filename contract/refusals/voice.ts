export const voiceRefusals = [
  'voice.notVoice',
  'voice.tooLong', // detail.max, seconds
  'voice.tooLarge',
  'voice.notFound',
  'voice.notYours',
] as const
