import { journalCommand } from '../platform/journalCommand'
import { accepted } from '../platform/reply'
import { awaited, checkBoundOfDay } from './awaited'

/** Says that a file is about to come, so that time knows of it should the call that takes it in never come (M7). */
export const attachmentBegin = journalCommand({
  action: 'attachment.begin',
  prepare: async (context) => {
    await checkBoundOfDay(context)
    return awaited(context, context.input.kind)
  },
  work: async (tx, _context, attachment) => {
    await tx.add('photos', attachment)
    return accepted({ cloudPath: attachment.incoming })
  },
})
