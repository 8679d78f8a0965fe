import { tellRefusals } from '../../words/refusals'

tellRefusals({
  'photo.notImage': '这不是照片，请换一张。',
  'photo.tooLarge': '这张照片太大了，请换一张或重新拍一张。',
})
