import { whatGoesWrong } from './faults.ts'

whatGoesWrong('chromium')
