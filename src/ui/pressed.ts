import { pressGuard } from './pressGuard'

/**
 * What a press does, once: the second tap of a quick finger at the same place does nothing, whatever has come up there by
 * then. Left out only where each tap is meant: the digits of a code, one more, one less.
 */
export const pressed =
  (work: () => unknown) =>
  (event: unknown): void => {
    if (pressGuard.press(event)) work()
  }
