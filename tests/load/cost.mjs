// Processor time that the server takes for a request of each kind, one request after another: what a busy machine changes little.
//   node cost.mjs ADDRESS --server PROCESS [--server PROCESS] [--times 40]
import { parseArgs } from 'node:util';
import { addresses } from './addresses.mjs';
import { Browser } from './browser.mjs';
import { spent } from './processor.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { server: { type: 'string', multiple: true }, times: { type: 'string', default: '40' } },
});
const times = Number(values.times);
const browser = new Browser(positionals[0]);
await browser.signIn('Sample performance analyst');
for (let round = 0; round < 20; round++) {
  for (const [, address] of addresses) {
    await browser.get(address);
  }
}

let all = 0;
for (const [kind, address] of addresses) {
  const before = spent(values.server);
  for (let time = 0; time < times; time++) {
    const { status } = await browser.get(address);
    if (status !== 200) {
      throw new Error(`${address} answered ${status}.`);
    }
  }
  const each = (spent(values.server) - before) / times;
  all += each;
  console.log(`${kind.padEnd(22)}${each.toFixed(1).padStart(7)} ms`);
}
console.log(`${'mean'.padEnd(22)}${(all / addresses.length).toFixed(1).padStart(7)} ms`);
