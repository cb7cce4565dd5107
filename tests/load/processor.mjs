// Processor time of processes, from /proc: hundredths of a second, so a few requests say little.
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds that processes have used so far, with those that they started, whether these have ended or not. */
export function spent(processes) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(read)
    .filter((each) => each !== null);
  const sum = (each) => each.own + all.filter(({ parent }) => parent === each.number).reduce((total, child) => total + sum(child), 0);
  return all.filter(({ number }) => processes.includes(number)).reduce((total, each) => total + sum(each), 0);
}

/** Fields 4 and 14 to 17 of `stat`, counted after the name, which may hold spaces; null for a process that has ended meanwhile. */
function read(number) {
  try {
    const fields = readFileSync(`/proc/${number}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
    return { number, parent: fields[1], own: ticks * 10 };
  } catch {
    return null;
  }
}
