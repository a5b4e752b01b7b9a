// A daemon that speaks INSTREAM as clamd(8) says: length and bytes until a length of zero, then one line.
import { createServer } from 'node:net';

export type Daemon = { readonly address: string; close(): Promise<void> };

/** The EICAR test file (https://www.eicar.org), which every scanner calls harmful; put together so that none takes this file for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Listens on a port of its own. `answer` gets what was read and gives the line, or `null` to break off. */
export async function startDaemon(answer: (content: string) => string | null): Promise<Daemon> {
  const server = createServer((socket) => {
    let read: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      read = Buffer.concat([read, piece]);
      const content = contentOf(read);
      if (content === null) return;
      const line = answer(content);
      if (line === null) socket.destroy();
      else socket.end(`${line}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function contentOf(read: Buffer): string | null {
  const command = 'zINSTREAM\0';
  if (!read.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= read.length;) {
    const length = read.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts).toString('latin1');
    if (at + 4 + length > read.length) return null;
    parts.push(read.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
