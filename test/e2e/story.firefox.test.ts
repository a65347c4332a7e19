import { theMainJob } from './story.ts'

theMainJob('firefox')
