import dayjs from 'dayjs'

/** 2026年11月24日: on a wall nobody knows what day 后天 was written on. */
export const wallDay = (at: number): string => dayjs(at).format('YYYY年M月D日')

/** 11月24日 8:00 */
export const wallMoment = (at: number): string => dayjs(at).format('M月D日 H:mm')
