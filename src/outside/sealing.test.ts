import { armor } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKeyPair, openSealing } from './sealing.ts';

const instance = await newKeyPair();
const sealing = openSealing(instance.identity);
const bidder = await sealing.newKeyPair();
const other = await sealing.newKeyPair();
const opens = { numRuns: 25 };

describe('wrapping a secret', () => {
  test('to the instance and back gives the same secret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (secret) => {
        expect(await sealing.unwrapFromInstance(await sealing.wrapToInstance(secret))).toBe(secret);
        expect(await sealing.unwrapWith(bidder.identity, await sealing.wrapTo(bidder.recipient, secret))).toBe(secret);
      }),
      opens,
    );
  });

  test('is refused to every other key', async () => {
    const wrapped = await sealing.wrapTo(bidder.recipient, 'a secret');
    await expect(sealing.unwrapWith(other.identity, wrapped)).rejects.toThrow('does not open with this key');
    await expect(sealing.unwrapFromInstance(wrapped)).rejects.toThrow('does not open with this key');
    await expect(openSealing(other.identity).unwrapFromInstance(await sealing.wrapToInstance('a'))).rejects.toThrow('does not open');
  });
});

describe('sealing a value', () => {
  test('gives back exactly the JSON that went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const sealed = await sealing.encryptJson(JSON.parse(JSON.stringify(value)), bidder.recipient);
        expect(await sealing.decryptJson(sealed, bidder.identity)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      opens,
    );
  });

  test('gives back exactly the bytes that went in, whatever their length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 4_080, maxLength: 4_100 })),
        async (content) => {
          const sealed = await whole(sealing.encryptStream([content.subarray(0, 7), content.subarray(7)], bidder.recipient));
          expect((await whole(sealing.decryptStream([sealed], bidder.identity, content.length))).equals(content)).toBe(true);
        },
      ),
      opens,
    );
  });

  test('hides how much a short answer says', async () => {
    const short = await sealing.encryptJson({ answer: '' }, bidder.recipient);
    const long = await sealing.encryptJson({ answer: 'å'.repeat(2_000) }, bidder.recipient);
    expect(short.length).toBe(long.length);
    const longer = await sealing.encryptJson({ answer: 'å'.repeat(2_100) }, bidder.recipient);
    expect(longer.length).toBeGreaterThan(long.length);
  });

  test('gives different bytes each time for the same value', async () => {
    const [one, another] = [await sealing.encryptJson('same', bidder.recipient), await sealing.encryptJson('same', bidder.recipient)];
    expect(Buffer.from(one).equals(another)).toBe(false);
  });

  test('is refused to every other key', async () => {
    const sealed = await sealing.encryptJson({ price: 1 }, bidder.recipient);
    await expect(sealing.decryptJson(sealed, other.identity)).rejects.toThrow('does not open with this key');
  });

  test('shows tampering with any byte', async () => {
    const sealed = await sealing.encryptJson({ price: 1 }, bidder.recipient);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const changed = Uint8Array.from(sealed);
        changed[place] = (changed[place] ?? 0) ^ flip;
        await expect(sealing.decryptJson(changed, bidder.identity)).rejects.toThrow('The sealed content');
      }),
      { numRuns: 60 },
    );
  });

  test('refuses a stream that was cut short, or that holds less than its envelope says', async () => {
    const sealed = await whole(sealing.encryptStream([new Uint8Array(10)], bidder.recipient));
    await expect(whole(sealing.decryptStream([sealed.subarray(0, sealed.length - 1)], bidder.identity, 10))).rejects.toThrow();
    await expect(whole(sealing.decryptStream([sealed], bidder.identity, 100_000))).rejects.toThrow('ends before the size');
    await expect(whole(sealing.decryptStream([sealed], other.identity, 10))).rejects.toThrow();
  });

  test('a stream takes the same room whatever a short content says', async () => {
    const room = async (size: number) => (await whole(sealing.encryptStream([new Uint8Array(size)], bidder.recipient))).length;
    expect(await room(1)).toBe(await room(4_000));
    expect(await room(5_000)).toBe(await room(8_000));
  });

  test('refuses age files that were not padded here', async () => {
    await expect(sealing.decryptJson(await sealing.wrapTo(bidder.recipient, 'plain'), bidder.identity)).rejects.toThrow('no known format');
  });
});

// Key pair and armoured file of the age project's own example (filippo.io/age/armor, ExampleNewReader).
describe('the age format', () => {
  const identity = 'AGE-SECRET-KEY-184JMZMVQH3E6U0PSL869004Y3U2NYV7R30EU99CSEDNPH02YUVFSZW44VU';
  const recipient = 'age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm';
  const file = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB4YWdhZHZ0WG1PZldDT1hD
K3RPRzFkUlJnWlFBQlUwemtjeXFRMFp6V1VFCnRzZFV3a3Vkd1dSUWw2eEtrRkVv
SHcvZnp6Q3lqLy9HMkM4ZjUyUGdDZjQKLS0tIDlpVUpuVUQ5YUJyUENFZ0lNSTB2
ekUvS3E5WjVUN0F5ZWR1ejhpeU5rZUUKsvPGYt7vf0o1kyJ1eVFMz1e4JnYYk1y1
kB/RRusYjn+KVJ+KTioxj0THtzZPXcjFKuQ1
-----END AGE ENCRYPTED FILE-----`;

  test('of the reference implementation is read here', async () => {
    expect(await sealing.unwrapWith(identity, armor.decode(file))).toBe('Black lives matter.');
  });

  test('uses the key pair of the reference implementation', async () => {
    expect(await sealing.unwrapWith(identity, await sealing.wrapTo(recipient, 'to the known pair'))).toBe('to the known pair');
  });
});

describe('a pseudonym', () => {
  test('is the same for the same parts, another for other parts, and another under another key', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, two) => {
        const same = JSON.stringify(one) === JSON.stringify(two);
        expect(sealing.pseudonym(...one) === sealing.pseudonym(...two)).toBe(same);
        expect(sealing.pseudonym(...one)).not.toBe(openSealing(other.identity).pseudonym(...one));
      }),
    );
    expect(sealing.pseudonym('ab', 'c')).not.toBe(sealing.pseudonym('a', 'bc'));
  });
});

describe('splitting a secret', () => {
  test('any k of n shares give it back, and k − 1 of them do not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.infiniteStream(fc.nat()),
        async (threshold, more, order) => {
          const { identity } = await newKeyPair();
          const shares = await sealing.splitSecret(identity, { shares: threshold + more, threshold });
          const shuffled = shares.map((share) => ({ share, place: order.next().value ?? 0 })).toSorted((a, b) => a.place - b.place);
          const some = shuffled.map(({ share }) => share).slice(0, threshold);
          expect(await sealing.joinShares(some)).toBe(identity);
          if (threshold > 2) expect(await sealing.joinShares(some.slice(1)).catch(() => null)).not.toBe(identity);
        },
      ),
      opens,
    );
  });
});

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
