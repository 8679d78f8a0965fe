import { addCollection } from './actions/addCollection'
import { aggregateDocuments } from './actions/aggregateDocuments'
import { calculateDocument } from './actions/calculateDocument'
import { getDocument } from './actions/getDocument'
import { insertDocument } from './actions/insertDocument'
import { invokeFunction } from './actions/invokeFunction'
import { modifyAndReturnDoc } from './actions/modifyAndReturnDoc'
import { modifyDocument } from './actions/modifyDocument'
import { removeDocument } from './actions/removeDocument'
import { batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from './actions/storage'
import { abortTransaction, commitTransaction, startTransaction } from './actions/transaction'
import type { Action, Caller, Core } from './core'
import { CloudError, strictRefusal, type AdminRequest } from './protocol'

const actions = new Map<string, Action>([
  ['database.addCollection', addCollection],
  ['database.insertDocument', insertDocument],
  ['database.getDocument', getDocument],
  ['database.calculateDocument', calculateDocument],
  ['database.modifyDocument', modifyDocument],
  ['database.modifyAndReturnDoc', modifyAndReturnDoc],
  ['database.removeDocument', removeDocument],
  ['database.aggregateDocuments', aggregateDocuments],
  ['database.startTransaction', startTransaction],
  ['database.commitTransaction', commitTransaction],
  ['database.abortTransaction', abortTransaction],
  ['storage.getUploadMetadata', getUploadMetadata],
  ['storage.batchGetDownloadUrl', batchGetDownloadUrl],
  ['storage.batchDeleteFile', batchDeleteFile],
  ['functions.invokeFunction', invokeFunction],
])

const WRITES = /^database\.(insert|modify|remove)/
const EFFECTS = /^(wx\.|functions\.|storage\.)/

/** Runs one request; refuses actions the cloud does not know and, always, those that would hurt in production. */
export async function dispatch(request: AdminRequest, core: Core, caller: Caller): Promise<object> {
  refuseLeak(request, core, caller)
  const action = actions.get(request.action)
  if (action === undefined) throw new CloudError('INVALID_PARAM', `unknown action ${request.action}`)
  return action(request, core, caller)
}

/**
 * While a function instance has a transaction open, everything it changes must belong to it: a plain write
 * would survive the rollback, and a message or a call would be repeated with each retry of the callback.
 */
export function refuseLeak(request: AdminRequest, core: Core, caller: Caller): void {
  if (request.transactionId !== undefined || core.transactions.openOf(caller.instance).length === 0) return
  const on = request.collectionName === undefined ? '' : ` on "${request.collectionName}"`
  if (WRITES.test(request.action)) {
    throw strictRefusal(
      `${request.action}${on} was sent outside the open transaction of this function instance and would survive its rollback: ` +
        'inside a transaction use transaction.collection(…).doc(id) and add only, never where() or db.',
    )
  }
  if (EFFECTS.test(request.action)) {
    throw strictRefusal(
      `${request.action} was sent while a transaction is open; its callback may run several times: send it after the commit.`,
    )
  }
}
