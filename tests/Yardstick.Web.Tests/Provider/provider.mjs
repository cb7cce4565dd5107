// A real OpenID Connect provider for tests. Whoever types a login is that person; the address is `login`@council.example, and a login that
// begins with "unproven" has an address that nobody verified. Prints its port once it answers; ends with its standard input.
import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [callback] = process.argv.slice(2);
let handler = (request, response) => response.end();
const server = createServer((request, response) => handler(request, response));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://localhost:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'yardstick',
      client_secret: 'a secret of the test',
      redirect_uris: [callback],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  pkce: { required: () => true },
  cookies: { keys: ['for the test alone'] },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@council.example`, email_verified: !id.startsWith('unproven') }),
  }),
});

handler = provider.callback();
console.log(server.address().port);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
