import { teachingReports } from './teach.ts'

teachingReports('chromium')
