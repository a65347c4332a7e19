import { teachingForms } from './teachForm.ts'

teachingForms('firefox')
