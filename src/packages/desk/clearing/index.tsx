import { useState } from 'react'
import { Clearing } from '../../../features/desk/settlement/Clearing'
import { Objections } from '../../../features/desk/objection/Objections'
import { DeskPage } from '../frame/DeskPage'

export default function DeskClearing() {
  // An answer changes what the lists below say.
  const [answers, setAnswers] = useState(0)
  return (
    <DeskPage at="clearing">
      {() => (
        <Clearing key={answers} objections={<Objections onAnswered={() => setAnswers(answers + 1)} />} />
      )}
    </DeskPage>
  )
}
