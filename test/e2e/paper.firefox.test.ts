import { fromPaper } from './paper.ts'

fromPaper('firefox')
