import type { GoodsCategory } from '../../domain/market/types'

export interface DemoGoods {
  /** name of its drawn picture; a picture may serve twice */
  readonly picture: string
  readonly name: string
  readonly category: GoodsCategory
  readonly points: number
  readonly limitPerMonth: number
  readonly bought: number
}

/** The two shelves of the points supermarket: toys, towels, thermos flasks, small appliances (field note A). */
export const demoGoods: readonly DemoGoods[] = [
  { picture: 'thermos', name: '暖壶', category: 'home', points: 15, limitPerMonth: 1, bought: 10 },
  { picture: 'towel', name: '纯棉毛巾', category: 'daily', points: 4, limitPerMonth: 4, bought: 40 },
  { picture: 'car', name: '玩具小汽车', category: 'kids', points: 8, limitPerMonth: 2, bought: 12 },
  { picture: 'blocks', name: '积木', category: 'kids', points: 12, limitPerMonth: 1, bought: 8 },
  { picture: 'fan', name: '小风扇', category: 'appliance', points: 24, limitPerMonth: 1, bought: 5 },
  { picture: 'kettle', name: '电热水壶', category: 'appliance', points: 30, limitPerMonth: 1, bought: 4 },
  { picture: 'soap', name: '香皂两块', category: 'daily', points: 3, limitPerMonth: 4, bought: 60 },
  { picture: 'umbrella', name: '晴雨伞', category: 'home', points: 10, limitPerMonth: 2, bought: 15 },
  { picture: 'lamp', name: '护眼台灯', category: 'appliance', points: 28, limitPerMonth: 1, bought: 3 },
  { picture: 'cup', name: '保温杯', category: 'home', points: 12, limitPerMonth: 1, bought: 10 },
  { picture: 'gift', name: '儿童文具礼包', category: 'kids', points: 4, limitPerMonth: 2, bought: 10 },
  { picture: 'towel', name: '大浴巾', category: 'daily', points: 9, limitPerMonth: 2, bought: 12 },
]
