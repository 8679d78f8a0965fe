import { useState } from 'react'
import { Settlements } from '../../../features/desk/settlement/Settlements'
import { Objections } from '../../../features/desk/objection/Objections'
import { DeskPage } from '../frame/DeskPage'

export default function DeskSettlements() {
  // An answer changes what the lists below say.
  const [answers, setAnswers] = useState(0)
  return (
    <DeskPage at="settlements">
      {() => (
        <Settlements key={answers} objections={<Objections onAnswered={() => setAnswers(answers + 1)} />} />
      )}
    </DeskPage>
  )
}
