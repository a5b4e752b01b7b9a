import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSigningKey, openSigner, verifySignature } from './signing.ts';

const signer = await openSigner(await newSigningKey());

describe('signing', () => {
  // RFC 8032, section 7.1, TEST 1 (empty message). PKCS #8 of an Ed25519 key is a fixed head and the 32 secret bytes (RFC 8410).
  test('gives the published public key and signature', async () => {
    const head = '302e020100300506032b657004220420';
    const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const known = await openSigner(Buffer.from(head + secret, 'hex').toString('base64'));
    const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64');
    const signature =
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';
    expect(known.publicKey).toBe(publicKey);
    expect(await known.sign('')).toBe(Buffer.from(signature, 'hex').toString('base64'));
    expect(await verifySignature(publicKey, '', Buffer.from(signature, 'hex').toString('base64'))).toBe(true);
  });

  test('of any text is verified with the public key and with no other', async () => {
    const other = await openSigner(await newSigningKey());
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const signature = await signer.sign(text);
        expect(await verifySignature(signer.publicKey, text, signature)).toBe(true);
        expect(await verifySignature(signer.publicKey, `${text} `, signature)).toBe(false);
        expect(await verifySignature(other.publicKey, text, signature)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test('has one writing only: no other character in any place of the signature is accepted', async () => {
    const signature = await signer.sign('text');
    for (let place = 0; place < signature.length; place += 1) {
      for (const letter of ['A', 'B', '-', ' ', '=']) {
        const changed = signature.slice(0, place) + letter + signature.slice(place + 1);
        if (changed !== signature) expect(await verifySignature(signer.publicKey, 'text', changed)).toBe(false);
      }
    }
  });

  test('is not verified by what is no key', async () => {
    const signature = await signer.sign('text');
    for (const key of ['', 'key', 'AAAA', signature]) expect(await verifySignature(key, 'text', signature)).toBe(false);
  });
});
