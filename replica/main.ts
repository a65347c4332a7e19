import { existsSync } from 'node:fs'
import { startReplica } from './replica.ts'

const stateFile = '.practice/state.json'
const before = existsSync(stateFile)
const replica = await startReplica({ stateFile, ports: { http: 8480, https: 8443, proxy: 8488 } }).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return startReplica({ stateFile })
  },
)

console.log(`Practice site / ระบบจำลองเพื่อฝึก (ข้อมูลทั้งหมดสมมติขึ้น)

  proxy for the browser   127.0.0.1:${replica.proxyPort}
  old reports             https://www.oldlaasreport.dla.go.th/
  restored system         http://www.laas.go.th/

Chromium: chromium --user-data-dir=.practice/profile --proxy-server=127.0.0.1:${replica.proxyPort} \\
            --ignore-certificate-errors --disable-features=HttpsUpgrades http://www.laas.go.th/

Any user name and password will do. State: ${stateFile} (${before ? 'continued' : 'new'}); remove the file to begin anew.
Stop with Ctrl+C.`)

process.on('SIGINT', () => replica.close().then(() => process.exit(0)))
process.on('SIGTERM', () => replica.close().then(() => process.exit(0)))
