import { teachingForms } from './teachForm.ts'

teachingForms('chromium')
