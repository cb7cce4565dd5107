// Processor time that the site takes for a request of each kind, one request after another: what a busy machine does not change much.
//   node cost.mjs ADDRESS PROCESS [--times 40]
// PROCESS is the number of the site's process; its time is read from /proc, in hundredths of a second, so few requests say little.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addresses } from './addresses.mjs';
import { Browser } from './browser.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: { type: 'string', default: '40' } } });
const [site, process_] = positionals;
const times = Number(values.times);
const browser = new Browser(site);
await browser.signIn('Sample performance analyst');

for (let round = 0; round < 10; round++) {
  for (const [, address] of addresses) {
    await browser.get(address);
  }
}

let all = 0;
for (const [kind, address] of addresses) {
  const before = spent();
  for (let time = 0; time < times; time++) {
    const { status } = await browser.get(address);
    if (status !== 200) {
      throw new Error(`${address} answered ${status}.`);
    }
  }
  const each = (spent() - before) / times;
  all += each;
  console.log(`${kind.padEnd(24)}${each.toFixed(1).padStart(7)} ms`);
}
console.log(`${'mean'.padEnd(24)}${(all / addresses.length).toFixed(1).padStart(7)} ms`);

/** Processor time of the process in milliseconds: fields 14 and 15, counted after the name, which may hold spaces. */
function spent() {
  const fields = readFileSync(`/proc/${process_}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
