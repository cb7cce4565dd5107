// Reads a mix of pages as one of the sample's people, at a fixed rate whatever the site answers, and states how long the answers took.
//   node load.mjs ADDRESS [--rate 50] [--seconds 60] [--inbox FOLDER] [--aim 200] [--server PROCESS]…
// With --inbox, an extract of the site's inbox is imported through the page meanwhile, again and again until the time is over.
// Ends with 1 when an answer was an error or the 95th percentile of all is not below the aim (milliseconds).
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { addresses } from './addresses.mjs';
import { Browser } from './browser.mjs';
import { spent } from './processor.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
    inbox: { type: 'string' },
    aim: { type: 'string', default: '200' },
    server: { type: 'string', multiple: true, default: [] },
  },
});
const warmingRounds = 20;
const [rate, seconds, aim] = [values.rate, values.seconds, values.aim].map(Number);
const browser = new Browser(positionals[0] ?? 'http://127.0.0.1:5000');

await browser.signIn('Sample performance analyst');
await warm();
const [begin, before] = [performance.now(), spent(values.server)];
const until = begin + seconds * 1000;
const importing = values.inbox ? importUntil(until) : Promise.resolve([]);
const answers = await read(until);
const imports = await importing;
const cores = (spent(values.server) - before) / (performance.now() - begin);
process.exitCode = report(answers, imports) ? 0 : 1;

/** The first reader of a page after a start pays for making it, and the next ones for compiling it well: stated, and not part of what follows. */
async function warm() {
  for (const [kind, address] of addresses) {
    const { status, took } = await browser.get(address);
    console.log(`first ${kind.padEnd(22)} ${Math.round(took).toString().padStart(6)} ms  ${status}`);
  }
  const begun = performance.now();
  for (let round = 0; round < warmingRounds; round++) {
    for (const [, address] of addresses) {
      await browser.get(address);
    }
  }
  console.log(`then ${warmingRounds * addresses.length} requests to warm up, one by one, in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** One request every 1/rate seconds. Time counts from when a request was due, so that a site that hangs is not spared its queue. */
async function read(until) {
  const waiting = [];
  for (let number = 0; begin + (number * 1000) / rate < until; number++) {
    const due = begin + (number * 1000) / rate;
    await pause(Math.max(0, due - performance.now()));
    const [kind, address] = addresses[number % addresses.length];
    waiting.push(
      browser.get(address, due).then(
        ({ status, took }) => ({ kind, took, failed: status !== 200, ended: performance.now() }),
        () => ({ kind, took: performance.now() - due, failed: true, ended: performance.now() }),
      ),
    );
  }
  return Promise.all(waiting);
}

async function importUntil(until) {
  const took = [];
  while (performance.now() < until) {
    const began = performance.now();
    const job = await browser.press('/imports/new', 'Import the extract', { Folder: values.inbox, AllowOlder: 'true' });
    let page;
    do {
      await pause(1000);
      page = (await browser.get(job)).text;
    } while (/<strong>(Waiting|Running)/.test(page));
    took.push(performance.now() - began);
    if (!page.includes('<strong>Done')) {
      throw new Error(`The import ended otherwise than done: see ${job}.`);
    }
  }
  return took;
}

function report(answers, imports) {
  const kinds = [...new Set(answers.map((answer) => answer.kind)), 'all'];
  console.log(`\n${'page'.padEnd(22)} requests  errors     p50     p95     p99   worst  (ms)`);
  for (const kind of kinds) {
    const own = kind === 'all' ? answers : answers.filter((answer) => answer.kind === kind);
    const times = own.map((answer) => answer.took).sort((one, other) => one - other);
    const columns = [own.length, failed(own), at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1)];
    console.log(kind.padEnd(22) + columns.map((value) => Math.round(value).toString().padStart(8)).join(''));
  }
  const last = Math.max(...answers.map((answer) => answer.ended));
  console.log(`${answers.length} requests at ${(answers.length / ((last - begin) / 1000)).toFixed(1)} a second, ${failed(answers)} errors`);
  if (values.server.length > 0) {
    console.log(`the server used ${cores.toFixed(2)} cores, imports included`);
  }
  if (imports.length > 0) {
    console.log(`imports meanwhile: ${imports.map((took) => `${(took / 1000).toFixed(1)} s`).join(', ')}`);
  }
  return failed(answers) === 0 && at(answers.map((answer) => answer.took).sort((one, other) => one - other), 0.95) < aim;
}

function failed(answers) {
  return answers.filter((answer) => answer.failed).length;
}

/** Nearest rank. */
function at(sorted, part) {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}
