import { minuteMs } from '../../domain/kernel/time'

/** A file is fetched at once or asked for again; it must not lie about. */
export const fileLifeMs = 30 * minuteMs
/** What is not ready by then has died on the way. */
export const makingMs = 5 * minuteMs
