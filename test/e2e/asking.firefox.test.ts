import { whatIsAsked } from './asking.ts'

whatIsAsked('firefox')
