/**
 * The SDK tells what went wrong sometimes by a code, sometimes only in the text: an operation inside a transaction
 * loses its code on the way (docs/ARCHITECTURE.md, traps of the SDK). Here both are read, in one place.
 */
function words(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { code, message, errMsg } = error as { code?: unknown; message?: unknown; errMsg?: unknown }
  return [code, message, errMsg].filter((part) => typeof part === 'string').join(' ')
}

/** Somebody else wrote first: the transaction did nothing and may be run again. */
export function isConflict(error: unknown): boolean {
  return /DATABASE_TRANSACTION_CONFLICT|TransactionConflict/.test(words(error))
}

/** The transaction was given up before: by a conflict of a sister operation, or after 30 seconds. */
export function isTransactionGone(error: unknown): boolean {
  return /TransactionNotExist/.test(words(error))
}
