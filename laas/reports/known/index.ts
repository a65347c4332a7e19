import type { ReportMap } from '../map.ts'
import { receiptDetail } from './receiptDetail.ts'
import { requisitionRegister } from './requisitionRegister.ts'
import { receiptList, requisitionList } from './systemLists.ts'

/** Every report known, the old ones before the lists of the system that share their columns. */
export const knownReports: ReportMap[] = [receiptDetail, requisitionRegister, receiptList, requisitionList]
