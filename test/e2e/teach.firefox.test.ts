import { teachingReports } from './teach.ts'

teachingReports('firefox')
