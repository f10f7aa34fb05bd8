import { connect } from 'node:net';

/** What came back over a socket. A status of 0: the connection was closed without an answer. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/**
 * Sends bytes as they are and returns what comes back until the server closes, or nothing more comes.
 *
 * @param request - one byte for each character (latin1).
 */
export function rawRequest(origin: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 10_000 });
    const parts: Buffer[] = [];
    const done = () => {
      socket.destroy();
      const text = Buffer.concat(parts).toString('latin1');
      const [head = '', ...body] = text.split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, head, body: body.join('\r\n\r\n') });
    };
    socket
      .on('data', (part) => parts.push(part))
      .on('end', done)
      .on('timeout', () => (parts.length > 0 ? done() : reject(new Error('No answer'))))
      // A server may close before it has read all of a request that it refuses.
      .on('error', done)
      .on('connect', () => socket.write(Buffer.from(request, 'latin1')));
  });
}
