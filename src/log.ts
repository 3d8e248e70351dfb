/** What is written about a run: a constant sentence, and what varies beside it. Secrets are struck out before. */
export type Log = {
  debug(said: string, fields?: Fields): void;
  info(said: string, fields?: Fields): void;
  warn(said: string, fields?: Fields): void;
};
type Fields = Readonly<Record<string, unknown>>;

const LEVELS = { quiet: 0, warn: 1, info: 2, debug: 3 } as const;
export type LogLevel = keyof typeof LEVELS;

const SECRET =
  /\b(xox[abposre]-[\w-]+|xapp-[\w-]+|Bot\s+[\w.-]{20,}|sk-[\w-]{8,}|[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}|postgres(?:ql)?:\/\/[^\s@]+@)/g;

/** A text without anything that looks like a token, a key or a password in an address. */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  let clean = text.replace(SECRET, '[secret]');
  // A line is JSON: a secret with a quote or a backslash in it stands there in another spelling.
  const spellings = secrets.flatMap((s) => (s.length > 5 ? [s, JSON.stringify(s).slice(1, -1)] : []));
  for (const s of spellings) clean = clean.split(s).join('[secret]');
  return clean;
}

function plainly(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const cause = value.cause instanceof Error ? { cause: value.cause.message } : {};
  return { name: value.name, message: value.message, stack: value.stack?.split('\n').slice(1, 6).join(' '), ...cause };
}

/** A log of JSON lines; `secrets` are the values of secret settings. */
export function jsonLog(
  level: LogLevel,
  now: () => number,
  write: (line: string) => void,
  secrets: readonly string[] = [],
): Log {
  const at =
    (severity: Exclude<LogLevel, 'quiet'>) =>
    (said: string, fields: Fields = {}) => {
      if (LEVELS[severity] > LEVELS[level]) return;
      const plain = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, plainly(v)]));
      const line = JSON.stringify({ at: new Date(now()).toISOString(), level: severity, said, ...plain });
      write(`${withoutSecrets(line, secrets)}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn') };
}
