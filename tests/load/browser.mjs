// Just enough of a browser to sign in, read pages and press a button: cookies, forms, connections that stay open.
import { Agent, request } from 'node:http';

export class Browser {
  #cookies = new Map();
  #agent = new Agent({ keepAlive: true, maxSockets: 256 });

  constructor(site) {
    this.site = site;
  }

  /** Signs in as one of the sample's people, whose button bears the name. */
  async signIn(name) {
    const page = await this.get('/sign-in');
    const account = new RegExp(`name="account" value="([^"]+)">Sign in as ${name}<`).exec(page.text)?.[1];
    if (!account) {
      throw new Error(`${this.site} offers no "${name}": it must run with the sample, and hold nothing else.`);
    }
    await this.#post('/sign-in?handler=Sample', page.text, { account });
  }

  /** Sends the form of a page; gives the address that it leads to. */
  async press(address, button, fields) {
    const page = await this.get(address);
    if (!page.text.includes(button)) {
      throw new Error(`${address} answers ${page.status} and has no button "${button}".`);
    }
    return this.#post(address, page.text, fields);
  }

  /** @param due when the request should have begun; now when it is left out. */
  async get(address, due = performance.now()) {
    const answer = await this.#send('GET', address);
    return { ...answer, took: performance.now() - due };
  }

  async #post(address, page, fields) {
    const token = /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(page)[1];
    const form = new URLSearchParams({ ...fields, __RequestVerificationToken: token }).toString();
    const answer = await this.#send('POST', address, form);
    if (answer.status !== 302) {
      throw new Error(`The form of ${address} was answered with ${answer.status}.`);
    }
    return answer.location;
  }

  #send(method, address, form) {
    const headers = { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (form !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers['content-length'] = Buffer.byteLength(form);
    }
    return new Promise((resolve, reject) => {
      const sent = request(new URL(address, this.site), { method, headers, agent: this.#agent, timeout: 60_000 }, (answer) => {
        for (const cookie of answer.headers['set-cookie'] ?? []) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
          this.#cookies.set(name, value);
        }
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (text += part));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location, text }));
      });
      sent.on('timeout', () => sent.destroy(new Error('no answer within a minute')));
      sent.on('error', reject);
      sent.end(form);
    });
  }
}
