import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Json = Readonly<Record<string, unknown>>;
type Judge = (kind: keyof typeof SCHEMAS, body: unknown) => readonly string[];

const SPEC = join(import.meta.dirname, '../../../shared/wire/discord-openapi.json');

const SCHEMAS = {
  message: 'MessageCreateRequest',
  edit: 'MessageEditRequestPartial',
  webhook: 'IncomingWebhookRequestPartial',
  webhookEdit: 'IncomingWebhookUpdateRequestPartial',
  reply: 'CreateMessageInteractionCallbackRequest',
  modal: 'ModalInteractionCallbackRequest',
  completion: 'ApplicationCommandAutocompleteCallbackRequest',
  command: 'ApplicationCommandUpdateRequest',
} as const;

/** True when Discord's own description is at hand and judges bodies; else only our own rules do. */
export const hasSpec = existsSync(SPEC);

function specJudge(): Judge {
  if (!hasSpec) return () => [];
  const spec = JSON.parse(readFileSync(SPEC, 'utf8')) as Json;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'discord', components: spec['components'] });
  return (kind, body) => {
    const validate = ajv.getSchema(`discord#/components/schemas/${SCHEMAS[kind]}`);
    if (!validate) return [`${SCHEMAS[kind]} is not in the description`];
    return validate(body) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
  };
}

let bySpec: Judge | undefined;

/** What Discord would object to in a body: by its own description, and by what the description leaves out. */
export const judge: Judge = (kind, body) => {
  bySpec ??= specJudge();
  return [...bySpec(kind, body), ...byHand(kind === 'reply' ? ((body as { data?: Json }).data ?? {}) : (body as Json))];
};

type Component = Json & { readonly components?: readonly Component[]; readonly accessory?: Component };

function flat(components: readonly Component[]): readonly Component[] {
  return components.flatMap((c) => [c, ...flat(c.components ?? []), ...(c.accessory ? flat([c.accessory]) : [])]);
}

function repeated(values: readonly unknown[]): boolean {
  return new Set(values).size !== values.length;
}

/** Rules written in Discord's pages but not in its description. */
function byHand(body: Json): readonly string[] {
  const all = flat((body['components'] ?? []) as readonly Component[]);
  const v2 = (Number(body['flags'] ?? 0) & (1 << 15)) !== 0;
  const said = all.filter((c) => c['type'] === 10).map((c) => String(c['content']));
  const found: string[] = [];
  if (v2 && 'content' in body && body['content'] !== undefined) found.push('content beside Components V2');
  if (!v2 && said.length > 0) found.push('text displays need the Components V2 flag');
  if (all.length > 40) found.push(`${all.length} components are more than 40`);
  if (said.join('').length > 4000) found.push('more than 4,000 letters over all text displays');
  if (repeated(all.flatMap((c) => c['custom_id'] ?? []))) found.push('a custom_id is there twice');
  if (repeated(all.flatMap((c) => c['id'] ?? []))) found.push('a component id is there twice');
  for (const c of all) {
    const options = (c['options'] ?? []) as readonly Json[];
    if (repeated(options.map((o) => o['value']))) found.push('an option value is there twice');
    if (c['type'] === 1 && (c.components ?? []).some((x) => x['type'] === 3) && c.components?.length !== 1) {
      found.push('a menu shares its row');
    }
  }
  return found;
}

/** Bytes that make Discord answer 500 though every single limit is kept. */
export function isTooHeavy(body: Json): boolean {
  const said = flat((body['components'] ?? []) as readonly Component[]).filter((c) => c['type'] === 10);
  return said.reduce((n, c) => n + Buffer.byteLength(String(c['content'])) + 12, 0) > 10_170;
}
