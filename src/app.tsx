import { useEffect, type PropsWithChildren } from 'react'
import { start } from './app/start'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useEffect(start, [])
  return children
}
