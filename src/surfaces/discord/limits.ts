/** Discord's ceilings. Source, unless said: the API documentation's Components, Message and Application Command pages. */
export const DISCORD = {
  /** All components of a Components V2 message, nested ones too. */
  components: 40,
  /** Letters over all text displays. */
  letters: 4000,
  /**
   * UTF-8 bytes over all text displays plus 12 for each. Beyond 10,170 the API answers 500 though the letters are
   * allowed (discord-api-docs issue 8554); we stop at 9,000.
   */
  bytes: 9000,
  bytesPerDisplay: 12,
  buttonsInRow: 5,
  label: 80,
  url: 512,
  customId: 100,
  options: 25,
  optionLabel: 100,
  placeholder: 150,
  alt: 1024,
  files: 10,
  /** A table wider than this wraps in a phone's code block, so its rows are written as lines. */
  tableWidth: 56,
  description: 100,
  /** A modal: five text inputs. */
  inputs: 5,
  inputLabel: 45,
  inputHint: 100,
  modalTitle: 45,
} as const;
