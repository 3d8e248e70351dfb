import {
  DiscordAPIError,
  type AutocompleteInteraction,
  type Client,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { InteractionResponseType, MessageFlags, Routes } from 'discord-api-types/v10';
import { type Command, type Suggestion } from '../../core/command.ts';
import { formAsked, lineOfForm, restOf } from '../../core/form.ts';
import { commandNamed, languageOfLine } from '../../core/line.ts';
import type { Call, Ears } from '../../core/ports.ts';
import { say, type Reply } from '../../core/reply.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { lineIn, problemOf, soon, type Log } from '../carry.ts';
import type { Draw } from '../spans.ts';
import { clip } from '../text.ts';
import { formModal, lineOfModal } from './form.ts';
import { DISCORD } from './limits.ts';
import { filesOf, messagesOf } from './post.ts';
import type { DiscordMessage } from './render.ts';

/** What answering needs: `patience` is how long (ms) a reply may take before "thinking" is shown; Discord allows 3 s. */
export type Speaker = {
  readonly client: Client;
  readonly commands: readonly Command[];
  readonly ears: Ears;
  readonly draw: Draw | undefined;
  readonly patience: number;
  readonly log: Log;
};

type Focused = { readonly name: string; readonly value: string };

/** Who asks, where, in which tongue. A direct message has no administrators: what is global is not changed there. */
function callOf(interaction: Interaction, line: string): Call {
  const guild = interaction.guildId ?? 'dm';
  const admin = interaction.inGuild() && (interaction.memberPermissions?.has('ManageGuild') ?? false);
  const lang = interaction.locale === 'ko' ? 'ko' : (languageOfLine(line) ?? 'en');
  return {
    from: `discord:${guild}/${interaction.channelId ?? ''}`,
    by: { id: interaction.user.id, name: interaction.user.username, admin },
    line,
    lang,
  };
}

/** Takes one interaction: a form, a button and a menu become a line and are answered; a half-typed option is completed. */
export async function hear(interaction: Interaction, speaker: Speaker): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, speaker);
  if (interaction.isChatInputCommand()) {
    const { commandName, options } = interaction;
    const line = lineOfForm(commandName, options.data, restOf(commandNamed(speaker.commands, commandName)));
    return formOr(interaction, line, speaker);
  }
  if (interaction.isButton()) return formOr(interaction, lineIn(interaction.customId), speaker);
  if (interaction.isModalSubmit()) {
    const filled = [...interaction.fields.fields.values()].flatMap((f) =>
      'value' in f && typeof f.value === 'string' ? [{ customId: f.customId, value: f.value }] : [],
    );
    const line = lineOfModal(speaker.commands, interaction.customId, filled);
    return line === undefined ? undefined : answer(interaction, line, speaker);
  }
  if (interaction.isStringSelectMenu()) return answer(interaction, lineIn(interaction.values[0] ?? ''), speaker);
}

/** Opens the form that a line asks for, or answers the line. */
async function formOr(interaction: RepliableInteraction, line: string, speaker: Speaker): Promise<void> {
  const command = formAsked(speaker.commands, line);
  if (!command) return answer(interaction, line, speaker);
  const modal = formModal(command, callOf(interaction, line).lang);
  await callback({ interaction, speaker }, InteractionResponseType.Modal, modal, []);
}

async function complete(interaction: AutocompleteInteraction, speaker: Speaker): Promise<void> {
  const { commandName, options } = interaction;
  const focused = options.getFocused(true);
  const given = options.data.filter((o) => o.name !== focused.name);
  const call = callOf(interaction, lineOfForm(commandName, given, restOf(commandNamed(speaker.commands, commandName))));
  const found = await suggestions(call, commandName, focused, speaker);
  const choices = found
    .filter((s) => s.value.length <= DISCORD.optionLabel)
    .slice(0, DISCORD.options)
    .map((s) => ({ name: clip(s.label || s.value, DISCORD.optionLabel), value: s.value }));
  const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
  await speaker.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
}

/** A choice with more words than Discord lists completes from its own words. */
async function suggestions(
  call: Call,
  name: string,
  focused: Focused,
  speaker: Speaker,
): Promise<readonly Suggestion[]> {
  const option = commandNamed(speaker.commands, name)?.options[focused.name];
  if (option?.type !== 'choice') return speaker.ears.suggest(call, focused.name, focused.value);
  const typed = focused.value.toLowerCase();
  return option.of
    .map((value) => ({ value, label: option.labels?.[value]?.[call.lang] ?? value }))
    .filter((s) => s.value.toLowerCase().includes(typed) || s.label.toLowerCase().includes(typed));
}

/** Answers at once with the reply's own privacy; a slow reply is awaited in private, then shown where it belongs. */
async function answer(interaction: RepliableInteraction, line: string, speaker: Speaker): Promise<void> {
  const call = callOf(interaction, line);
  const desk = { interaction, speaker };
  const news: { show?: (said: string) => void } = {};
  const coming = answered(call, speaker, (said) => news.show?.(said));
  const ready = await soon(coming, speaker.patience);
  if (ready) return first(desk, ready.value, call);
  await callback(desk, InteractionResponseType.DeferredChannelMessageWithSource, { flags: MessageFlags.Ephemeral }, []);
  let shown: Promise<unknown> = Promise.resolve();
  news.show = (said) => (shown = shown.then(() => editOriginal(desk, call, said)).catch(() => undefined));
  const reply = await coming;
  news.show = () => {};
  await shown;
  await afterwards(desk, reply, call);
}

type Desk = { readonly interaction: RepliableInteraction; readonly speaker: Speaker };

async function answered(call: Call, speaker: Speaker, progress: (said: string) => void): Promise<Reply> {
  try {
    return await speaker.ears.answer(call, progress);
  } catch (error) {
    speaker.log('A Discord line could not be answered', { line: call.line, problem: problemOf(error) });
    return say(surfacesWords[call.lang].failed);
  }
}

function privacy(reply: Reply): number {
  return reply.to === 'caller' ? MessageFlags.Ephemeral : 0;
}

async function first(desk: Desk, reply: Reply, call: Call): Promise<void> {
  const [head, ...rest] = await messagesOf(reply, call.lang, desk.speaker.draw);
  if (!head) return;
  const data = { ...head.body, flags: head.body.flags | privacy(reply) };
  const { ChannelMessageWithSource } = InteractionResponseType;
  await callback(desk, ChannelMessageWithSource, data, filesOf(head.files));
  for (const page of rest) await followUp(desk, page, privacy(reply));
}

async function afterwards(desk: Desk, reply: Reply, call: Call): Promise<void> {
  const pages = await messagesOf(reply, call.lang, desk.speaker.draw);
  if (reply.to === 'channel') {
    await editOriginal(desk, call, surfacesWords[call.lang].below);
    for (const page of pages) await followUp(desk, page, 0);
    return;
  }
  const [head, ...rest] = pages;
  if (head) await patchOriginal(desk, head);
  for (const page of rest) await followUp(desk, page, MessageFlags.Ephemeral);
}

/** One retry when Discord's answer was lost; "already acknowledged" (40060) then means that the first one arrived. */
async function callback(
  desk: Desk,
  type: InteractionResponseType,
  data: object,
  files: ReturnType<typeof filesOf>,
): Promise<void> {
  const { id, token } = desk.interaction;
  const send = () =>
    desk.speaker.client.rest.post(Routes.interactionCallback(id, token), { body: { type, data }, files, auth: false });
  try {
    await send();
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    await send().catch((again: unknown) => {
      if (!(again instanceof DiscordAPIError && again.code === 40060)) throw again;
    });
  }
}

async function editOriginal(desk: Desk, call: Call, said: string): Promise<void> {
  const [page] = await messagesOf(say(said), call.lang, undefined);
  if (page) await patchOriginal(desk, page);
}

async function patchOriginal(desk: Desk, page: DiscordMessage): Promise<void> {
  const { applicationId, token } = desk.interaction;
  await desk.speaker.client.rest.patch(Routes.webhookMessage(applicationId, token, '@original'), {
    body: page.body,
    files: filesOf(page.files),
    auth: false,
  });
}

async function followUp(desk: Desk, page: DiscordMessage, flag: number): Promise<void> {
  const { applicationId, token } = desk.interaction;
  await desk.speaker.client.rest.post(Routes.webhook(applicationId, token), {
    body: { ...page.body, flags: page.body.flags | flag },
    files: filesOf(page.files),
    query: new URLSearchParams({ wait: 'true' }),
    auth: false,
  });
}
