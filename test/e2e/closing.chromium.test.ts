import { closingTheMonth } from './closing.ts'

closingTheMonth('chromium')
