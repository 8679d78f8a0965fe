import { minuteMs } from '../../domain/kernel/time'
import type { AttachmentDocument } from '../platform/documents'

/** By now an answer of the check was lost, and so was the call that should have taken a raw upload in, or wiped it. */
const patienceMs = 30 * minuteMs

/**
 * When time must look at it, epoch ms: while a raw upload may lie about, while its check has no answer (once), and when a
 * recording has been kept long enough.
 */
export function attachmentWakeAt({
  status,
  incoming = '',
  askedAgain,
  at,
  fileId,
  keptUntil = null,
}: Omit<AttachmentDocument, 'wakeAt' | 'wakeTries'>): number | null {
  if (incoming !== '' || (status === 'checking' && !askedAgain)) return at + patienceMs
  return fileId === '' ? null : keptUntil
}
