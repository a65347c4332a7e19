import { theMainJob } from './story.ts'

theMainJob('chromium')
