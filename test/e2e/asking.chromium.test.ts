import { whatIsAsked } from './asking.ts'

whatIsAsked('chromium')
