export interface DemoGoods {
  /** name of its drawn picture; a picture may serve twice */
  readonly picture: string
  readonly name: string
  readonly category: string
  readonly points: number
  readonly limitPerMonth: number
  readonly bought: number
}

/** The two shelves of the points supermarket: toys, towels, thermos flasks, small appliances (field note A). */
export const demoGoods: readonly DemoGoods[] = [
  { picture: 'thermos', name: '暖壶', category: '居家', points: 15, limitPerMonth: 1, bought: 10 },
  { picture: 'towel', name: '纯棉毛巾', category: '日用', points: 4, limitPerMonth: 4, bought: 40 },
  { picture: 'car', name: '玩具小汽车', category: '儿童', points: 8, limitPerMonth: 2, bought: 12 },
  { picture: 'blocks', name: '积木', category: '儿童', points: 12, limitPerMonth: 1, bought: 8 },
  { picture: 'fan', name: '小风扇', category: '小家电', points: 24, limitPerMonth: 1, bought: 5 },
  { picture: 'kettle', name: '电热水壶', category: '小家电', points: 30, limitPerMonth: 1, bought: 4 },
  { picture: 'soap', name: '香皂两块', category: '日用', points: 3, limitPerMonth: 4, bought: 60 },
  { picture: 'umbrella', name: '晴雨伞', category: '居家', points: 10, limitPerMonth: 2, bought: 15 },
  { picture: 'lamp', name: '护眼台灯', category: '小家电', points: 28, limitPerMonth: 1, bought: 3 },
  { picture: 'cup', name: '保温杯', category: '居家', points: 12, limitPerMonth: 1, bought: 10 },
  { picture: 'gift', name: '儿童文具礼包', category: '儿童', points: 4, limitPerMonth: 2, bought: 10 },
  { picture: 'towel', name: '大浴巾', category: '日用', points: 9, limitPerMonth: 2, bought: 12 },
]
