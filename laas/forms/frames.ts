export { documentsOf } from '../page/frames.ts'
