import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { Decrypter, Encrypter, Stanza, type Identity, type Recipient } from 'age-encryption';

/**
 * A secret under a passphrase: a file of the age format with an scrypt recipient (https://age-encryption.org/v1, “scrypt recipient stanza”),
 * readable with any age program. The system's scrypt runs beside the event loop, so that nobody else waits while a passphrase is stretched.
 */
export type PassphraseBox = {
  lock(secret: string, passphrase: string): Promise<Uint8Array>;
  /** The secret, or `null` when the passphrase is another one. Throws when the bytes are no such file. */
  unlock(bytes: Uint8Array, passphrase: string): Promise<string | null>;
};

/** `workFactor`: scrypt's N as a power of two; 17 takes about a third of a second and 128 MB. Tests and the demo take less. */
export function openPassphraseBox(workFactor: number): PassphraseBox {
  return {
    async lock(secret, passphrase) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipientOf(passphrase, workFactor));
      return encrypter.encrypt(secret);
    },
    async unlock(bytes, passphrase) {
      const outcome = { wrong: false };
      const decrypter = new Decrypter();
      decrypter.addIdentity(identityOf(passphrase, outcome));
      try {
        return await decrypter.decrypt(bytes, 'text');
      } catch (problem) {
        if (outcome.wrong) return null;
        throw problem;
      }
    },
  };
}

/** Passphrases are compared as people see them: composed letters, no space around. */
function stretched(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Buffer> {
  const cost = 2 ** workFactor;
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC').trim(), labelled, 32, { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 }, (problem, key) => {
      if (problem) reject(problem);
      else resolve(key);
    });
  });
}

const nonce = Buffer.alloc(12);
const tagLength = 16;

function recipientOf(passphrase: string, workFactor: number): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16);
      const cipher = createCipheriv('chacha20-poly1305', await stretched(passphrase, salt, workFactor), nonce, {
        authTagLength: tagLength,
      });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(['scrypt', salt.toString('base64').replaceAll('=', ''), String(workFactor)], body)];
    },
  };
}

/** The highest work factor that is tried: a file from elsewhere must not keep the machine busy for minutes. */
const mostWork = 20;

function identityOf(passphrase: string, outcome: { wrong: boolean }): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza] = stanzas;
      const [kind, salt, work] = stanza?.args ?? [];
      if (!stanza || stanzas.length !== 1 || kind !== 'scrypt' || !salt || !work || !(Number(work) <= mostWork)) return null;
      const key = await stretched(passphrase, Buffer.from(salt, 'base64'), Number(work));
      const body = Buffer.from(stanza.body);
      const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: tagLength });
      decipher.setAuthTag(body.subarray(body.length - tagLength));
      try {
        return Buffer.concat([decipher.update(body.subarray(0, body.length - tagLength)), decipher.final()]);
      } catch {
        outcome.wrong = true;
        return null;
      }
    },
  };
}
