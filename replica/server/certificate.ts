import { generate } from 'selfsigned'

/** A certificate of this run for the sites' real names: browsers must be told to accept it. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: hosts[0]! }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) }],
  })
  return { key: made.private, cert: made.cert }
}
