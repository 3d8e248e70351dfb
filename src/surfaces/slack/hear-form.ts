import type { App } from '@slack/bolt';
import type { Command } from '../../core/command.ts';
import { formAsked, formLine } from '../../core/form.ts';
import type { Call } from '../../core/ports.ts';
import type { Reply } from '../../core/reply.ts';
import { plain } from '../../core/reply.ts';
import { problemOf, soon } from '../carry.ts';
import { clip } from '../text.ts';
import { askedFor, completions, faultIn, FORM_IDS, formView, placeOf, submitted } from './form.ts';
import { SLACK } from './limits.ts';
import { languageFor } from './people.ts';
import { answered, callOf, deliver, type Listener, type Spoken } from './speak.ts';

/** Slack closes a modal with an error of its own after three seconds; by then the answer or an acknowledgement is out. */
const PATIENCE = 2300;

/**
 * Opens the form that a line asks for; false when it asks for none, or when Slack opened none (a trigger lives three
 * seconds): then the line is answered as any other.
 */
export async function openForm(
  spoken: Spoken,
  trigger: string | undefined,
  commands: readonly Command[],
  { hand, people }: Listener,
): Promise<boolean> {
  const command = formAsked(commands, spoken.line);
  if (!command || !trigger) return false;
  const lang = languageFor(spoken.line, await people(spoken.team, spoken.user));
  const view = formView(command, { channel: spoken.channel, responseUrl: spoken.responseUrl, lang });
  try {
    const token = await hand.tokenFor(spoken.team);
    await hand.client.views.open({ token, trigger_id: trigger, view });
    return true;
  } catch (error) {
    hand.log('Slack did not open a form', { form: formLine(command), problem: problemOf(error) });
    return false;
  }
}

function errorsOf(command: Command, reply: Reply): { readonly [block: string]: string } | undefined {
  const field = reply.mistake && faultIn(command, reply.mistake.option);
  return field === undefined ? undefined : { [field]: clip(plain(reply.text), SLACK.placeholder) };
}

/** Submitted forms become lines; a mistake comes back to its field, an answer goes where the form was asked for. */
function hearSubmissions(app: App, commands: readonly Command[], listener: Listener): void {
  app.view({ callback_id: FORM_IDS.form, type: 'view_submission' }, async ({ ack, body, view }) => {
    const place = placeOf(view);
    const form = submitted(commands, view);
    if (!place || !form) return ack();
    const team = body.team?.id ?? body.user.team_id ?? '';
    const { channel, responseUrl } = place;
    const spoken: Spoken = { line: form.line, team, channel, user: body.user.id, name: body.user.name, responseUrl };
    const call: Call = { ...(await callOf(spoken, listener)), lang: place.lang };
    const coming = answered(call, listener, () => undefined);
    const ready = await soon(coming, PATIENCE);
    const errors = ready && errorsOf(form.command, ready.value);
    if (errors) return ack({ response_action: 'errors', errors });
    await ack();
    await deliver(await coming, spoken, call, listener).catch((error: unknown) =>
      listener.hand.log('A Slack answer could not be delivered', { line: form.line, problem: problemOf(error) }),
    );
  });
}

function hearCompletions(app: App, commands: readonly Command[], listener: Listener): void {
  app.options<'block_suggestion'>(FORM_IDS.field, async ({ ack, payload }) => {
    const asked = askedFor(commands, payload);
    if (!asked) return ack({ options: [] });
    const team = payload.team?.id ?? payload.user.team_id ?? '';
    const spoken: Spoken = { line: `/${asked.command.name}`, team, channel: payload.user.id, user: payload.user.id };
    const place = payload.view && placeOf(payload.view);
    const call = await callOf(spoken, listener);
    const lang = place?.lang ?? call.lang;
    const found = await listener.ears.suggest({ ...call, lang }, asked.option, payload.value);
    await ack({ options: completions(payload.value, found, lang) });
  });
}

/** Takes what people do in forms. */
export function hearForms(app: App, commands: readonly Command[], listener: Listener): void {
  hearSubmissions(app, commands, listener);
  hearCompletions(app, commands, listener);
}
