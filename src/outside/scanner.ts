import { connect, type Socket } from 'node:net';

/** What clamd says of a file: `harmful` with its own name for what it found; `unchecked` when it did not answer. */
export type ScanFinding = { readonly is: 'clean' } | { readonly is: 'harmful'; readonly name: string } | { readonly is: 'unchecked' };

/** One file on its way past the scanner. `done` is asked once, at the end. */
export type Scan = { add(piece: Uint8Array): Promise<void>; done(): Promise<ScanFinding> };

/** How long clamd may be silent, in milliseconds. */
const patience = 30_000;

/**
 * Scans through a ClamAV daemon (INSTREAM of clamd(8)): `address` is `host:port` or the path of its socket. A daemon that does not answer
 * stops nobody: the file counts as unchecked and is shown as such.
 */
export function openScanner(address: string): () => Promise<Scan> {
  return async () => {
    const socket = await open(address);
    if (!socket) return unreachable;
    const state = { broken: false, answer: '' };
    socket.on('data', (piece: Buffer) => (state.answer += piece.toString('utf8')));
    socket.on('error', () => (state.broken = true));
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    const write = (bytes: Uint8Array) =>
      new Promise<void>((resolve) => {
        if (state.broken || socket.destroyed) resolve();
        else socket.write(bytes, () => resolve());
      });
    await write(Buffer.from('zINSTREAM\0'));
    return {
      async add(piece) {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(piece.length);
        await write(length);
        await write(piece);
      },
      async done() {
        await write(Buffer.alloc(4));
        await closed;
        return findingOf(state.answer);
      },
    };
  };
}

const unreachable: Scan = { add: async () => undefined, done: async () => ({ is: 'unchecked' }) };

/** `stream: OK` or `stream: <name> FOUND`, ended by a zero byte; anything else (a size limit, an error) is no check. */
function findingOf(answer: string): ScanFinding {
  const line = answer.replaceAll('\0', '').trim();
  if (line === 'stream: OK') return { is: 'clean' };
  const name = /^stream: (.+) FOUND$/.exec(line)?.[1];
  return name ? { is: 'harmful', name } : { is: 'unchecked' };
}

/** A connection, or `null` when there is none to be had. It ends by itself when the daemon is silent for too long. */
function open(address: string): Promise<Socket | null> {
  const [host, port] = /^([^/]+):(\d+)$/.exec(address)?.slice(1) ?? [];
  return new Promise((resolve) => {
    const socket = host && port ? connect(Number(port), host) : connect(address);
    socket.setTimeout(patience, () => socket.destroy());
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
