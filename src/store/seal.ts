import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals and opens secrets: AES-256-GCM, bound to the name they are kept under. */
export type Seal = {
  close(name: string, secret: string): string;
  /** Throws a sentence when the key is another, or the row was changed or moved to another name. */
  open(name: string, sealed: string): string;
};

/** Bytes of GCM's nonce and tag (NIST SP 800-38D: 96 and 128 bits). */
const NONCE = 12;
const TAG = 16;

/** The first key closes; whatever any of them closed is opened, so that a new key can be put before an old one. */
export function sealOfKeys(passphrases: readonly string[]): Seal | undefined {
  const seals = passphrases.map(sealOf);
  const [first] = seals;
  if (!first) return undefined;
  return {
    close: (name, secret) => first.close(name, secret),
    open(name, sealed) {
      for (const seal of seals.slice(0, -1)) {
        try {
          return seal.open(name, sealed);
        } catch {
          continue;
        }
      }
      return (seals.at(-1) ?? first).open(name, sealed);
    },
  };
}

/** A seal from a passphrase of at least 32 characters; the cipher's key is derived from it (HKDF-SHA256). */
export function sealOf(passphrase: string): Seal {
  if (passphrase.length < 32)
    throw new Error(`The key that seals installations has ${passphrase.length} characters; it needs at least 32.`);
  const key = Buffer.from(hkdfSync('sha256', passphrase, '', 'tiltwatch installations', 32));
  return {
    close(name, secret) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
      const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
          .setAAD(Buffer.from(name))
          .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch (cause) {
        throw new Error(`The installation ${name} was sealed with another key, or its row was changed.`, { cause });
      }
    },
  };
}
