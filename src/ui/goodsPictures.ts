/** The drawn goods, by the name the cloud keeps; and what the desk calls them when it chooses one. */
export const goodsPictures = {
  thermos: '暖壶',
  towel: '毛巾',
  car: '玩具车',
  blocks: '积木',
  fan: '小风扇',
  kettle: '电水壶',
  soap: '肥皂',
  umbrella: '雨伞',
  lamp: '台灯',
  cup: '保温杯',
  ball: '皮球',
  basin: '脸盆',
  gift: '礼包',
} as const

export type GoodsPictureName = keyof typeof goodsPictures

/** A name this version does not know is drawn as a parcel. */
export const pictureOf = (name: string): GoodsPictureName =>
  Object.keys(goodsPictures).includes(name) ? (name as GoodsPictureName) : 'gift'
