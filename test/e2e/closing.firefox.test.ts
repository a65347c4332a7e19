import { closingTheMonth } from './closing.ts'

closingTheMonth('firefox')
