import { whatGoesWrong } from './faults.ts'

whatGoesWrong('firefox')
