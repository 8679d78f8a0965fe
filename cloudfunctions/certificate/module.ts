import { home, type Module } from '../platform/module'
import { certificateAnswer } from './answer'
import { certificateCorrect } from './correct'
import { certificateCorrections } from './corrections'
import { certificates, corrections, ownCertificates } from './exported'
import { forgetCertificates } from './forget'
import { certificateIssue } from './issue'
import { certificateRecord } from './record'
import { correctionTodos, newestCorrections } from './todos'
import { certificateVerify } from './verify'
import { certificateWaits } from './waits'
import { certificateWithdraw } from './withdraw'

export const certificate = {
  noun: 'certificate',
  handlers: [
    certificateRecord,
    certificateIssue,
    certificateWithdraw,
    certificateVerify,
    certificateCorrect,
    certificateCorrections,
    certificateAnswer,
  ],
  books: { certificates, corrections },
  own: ownCertificates,
  waits: certificateWaits,
  home: home({
    load: newestCorrections,
    view: (shared, found) => ({ todos: correctionTodos(found, shared.at) }),
  }),
  forget: forgetCertificates,
} as const satisfies Module
