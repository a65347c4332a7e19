import { filesOfReports } from './files.ts'

filesOfReports('chromium')
