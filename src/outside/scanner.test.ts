import { afterEach, expect, test } from 'vitest';
import { eicar, startDaemon, type Daemon } from '../../tests/clamd.ts';
import { openScanner } from './scanner.ts';

const started: Daemon[] = [];
afterEach(async () => {
  for (const daemon of started.splice(0)) await daemon.close();
});

async function daemon(answer: (content: string) => string | null): Promise<string> {
  const one = await startDaemon(answer);
  started.push(one);
  return one.address;
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
