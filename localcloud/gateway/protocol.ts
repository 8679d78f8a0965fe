/** A refusal in the cloud's own form: HTTP 200 with `code` and `message`. The SDK turns the code into its `errCode`. */
export class CloudError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'CloudError'
    this.code = code
  }
}

/** What the SDK posts; only the fields of the actions at hand are present. */
export interface AdminRequest {
  action: string
  collectionName?: string
  transactionId?: string
  queryType?: 'DOC' | 'WHERE'
  query?: string
  data?: string | string[]
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  order?: string
  projection?: string
  offset?: number
  limit?: number
  stages?: { stageKey: string; stageValue: string }[]
  [field: string]: unknown
}

const ASK_AGAIN = 'Please check your request, but if the problem persists, contact us.'

/** Another transaction or write got there first. Raised by an operation it reaches callers without its code (cloud-facts, trap 1). */
export function transactionConflict(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK_AGAIN}`,
  )
}

export function transactionGone(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ASK_AGAIN}`,
  )
}

export function collectionMissing(name: string): CloudError {
  return new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us. ` +
      `(local cloud: declare "${name}" in cloudfunctions/platform/collections.ts)`,
  )
}

export function duplicateKey(collection: string, index: string, values: readonly unknown[]): CloudError {
  const shown = values
    .map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)))
    .join(', : ')
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.${collection} index: ${index} dup key: { : ${shown} }}]}, {<nil>}]`,
  )
}

export function badUpdate(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation.Update] ${message}`)
}

export function badInsert(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation.Insert] ${message}`)
}

export function badRequest(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[InvalidParameter] ${message}`)
}

/** Something the real cloud would let through and that would hurt later; the message says what to do instead. */
export function strictRefusal(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[local cloud, strict] ${message}`)
}
