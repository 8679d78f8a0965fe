import type { Action } from '../core'

export const startTransaction: Action = (_request, core, caller) => ({
  transactionId: core.transactions.start(caller.instance).id,
})

export const commitTransaction: Action = (request, core) => {
  core.transactions.commit(core.transactions.get(request.transactionId ?? ''))
  return {}
}

/** Aborting twice, or after a conflict has aborted already, is no error: the SDK does so. */
export const abortTransaction: Action = (request, core) => {
  const transaction = core.transactions.find(request.transactionId ?? '')
  if (transaction !== undefined) core.transactions.abort(transaction)
  return {}
}
