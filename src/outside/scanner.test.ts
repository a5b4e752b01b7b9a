import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openScanner } from './scanner.ts';

/** The EICAR test file (https://www.eicar.org), which every scanner calls harmful; put together so that none takes this file for it. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

let server: Server | null = null;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

/** A daemon that speaks INSTREAM as clamd(8) says: length and bytes until a length of zero, then one line. Answers its address and what it read. */
async function daemon(answer: (content: string) => string | null): Promise<string> {
  server = createServer((socket) => {
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
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return `127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`;
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

async function scan(address: string, pieces: readonly string[]) {
  const look = await openScanner(address)();
  for (const piece of pieces) await look.add(Buffer.from(piece, 'latin1'));
  return look.done();
}

test('a file is read whole, however it is cut, and the daemon’s word is passed on', async () => {
  const address = await daemon((content) => (content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'));
  expect(await scan(address, ['harmless ', 'words'])).toEqual({ is: 'clean' });
  expect(await scan(address, [eicar.slice(0, 20), eicar.slice(20)])).toEqual({ is: 'harmful', name: 'Eicar-Test-Signature' });
});

test('a daemon that is not there, breaks off or complains leaves the file unchecked', async () => {
  expect(await scan('127.0.0.1:1', ['words'])).toEqual({ is: 'unchecked' });
  expect(await scan('/nowhere/clamd.sock', ['words'])).toEqual({ is: 'unchecked' });
  expect(await scan(await daemon(() => null), ['words'])).toEqual({ is: 'unchecked' });
  expect(await scan(await daemon(() => 'INSTREAM size limit exceeded. ERROR'), ['words'])).toEqual({ is: 'unchecked' });
});
