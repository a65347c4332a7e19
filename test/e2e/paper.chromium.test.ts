import { fromPaper } from './paper.ts'

fromPaper('chromium')
