import type { Handler } from '../lib/context'
import { memberMe } from './handlers/member/me'

/** Every action's handler; api.test.ts proves that none of the contract is missing. */
export const handlers: readonly Handler[] = [memberMe]
