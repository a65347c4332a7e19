// `wxt prepare` on the Node that npm has just installed: npm's own may be too old for it.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { linkNode, newEnoughNode } from './setup.mjs'

const node = newEnoughNode() ?? process.execPath
linkNode(node)
const { status } = spawnSync(node, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { stdio: 'inherit' })
process.exit(status ?? 1)
