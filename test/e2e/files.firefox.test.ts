import { filesOfReports } from './files.ts'

filesOfReports('firefox')
