/** A visit we ourselves decline: its message is the sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The name of the server is not known.',
  EAI_AGAIN: 'The name of the server could not be looked up; there may be no network.',
  ECONNREFUSED: 'The server takes no connection.',
  ECONNRESET: 'The server hung up.',
  EPIPE: 'The server hung up.',
  UND_ERR_SOCKET: 'The server hung up before its answer was whole.',
  ETIMEDOUT: 'The server cannot be reached.',
  EHOSTUNREACH: 'The server cannot be reached.',
  ENETUNREACH: 'The server cannot be reached; there may be no network.',
  UND_ERR_CONNECT_TIMEOUT: 'The server cannot be reached.',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'The answer is shorter or longer than the server said.',
  UND_ERR_HEADERS_OVERFLOW: 'The server sends headers without end.',
  HPE_HEADER_OVERFLOW: 'The server sends headers without end.',
  CERT_HAS_EXPIRED: 'The certificate of the server has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The server shows a certificate of its own making.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The server shows a certificate of its own making.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the server cannot be verified.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the server is for another name.',
  Z_DATA_ERROR: 'The answer is packed wrongly.',
};

/** A sentence for `/sources` on why a visit to `address` failed; the code stays in brackets for whoever looks it up. */
export function inWords(problem: unknown, address: string): string {
  if (problem instanceof AggregateError && problem.errors.length > 0) return inWords(problem.errors[0], address);
  if (!(problem instanceof Error)) return `The visit failed: ${String(problem)}.`;
  if (problem instanceof Refused) return problem.message;
  if (problem.cause instanceof Refused) return problem.cause.message;
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';
  const sentence = SENTENCES[code];
  if (sentence) return `${sentence} (${code})`;
  if (code.startsWith('HPE_')) return `The server does not speak HTTP as it should. (${code})`;
  return `The visit failed: ${problem.message}.${code ? ` (${code})` : ''}`;
}
