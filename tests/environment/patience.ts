import { configure } from '@testing-library/react'

// A second, as the library has it, is too short for a screen on a busy machine.
configure({ asyncUtilTimeout: 20_000 })
