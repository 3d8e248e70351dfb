/** How much each piece of a sentence's evidence speaks for it; made by `npm run eval -- --learn`, in the order of SENTENCE_EVIDENCE. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  0.34, // first
  0.35, // second
  0.05, // third
  -0.24, // fourth to sixth
  -0.29, // seventh to tenth
  -0.64, // later
  0.34, // first, though a scene
  -0.14, // first of a long text
  -0.43, // second or third of a long text
  -0.34, // late in a long text
  -0.01, // opens a paragraph
  -0.47, // last
  0.54, // letters in common with the title
  0.25, // words in common with the title
  0.25, // numbers in common with the title
  0.27, // main office
  0.54, // other office
  0.45, // main platform
  0.16, // other platform
  -0.23, // peer
  0.26, // main topic
  0.05, // other topic
  0.09, // the stage
  0.05, // another stage
  0.03, // parcels
  -0.08, // noise
  -0.26, // looks back
  -0.11, // may be
  -0.36, // opens as a quotation
  -0.08, // holds a quotation
  -0.09, // a question
  0, // leans on the sentence before
  0.59, // one number
  0.18, // two numbers
  0.08, // three numbers
  -0.49, // very short
  0.59, // length
  0.38, // figure: mau
  0.2, // figure: investment
  0.35, // figure: fine
  0.39, // figure: threshold
  0.02, // figure: duty_rate
  0.43, // figure: purchase_volume
  0.22, // figure: share
  0.18, // figure: recall_count
  0.14, // figure: commission
  -0.01, // figure: breach_count
  0.41, // figure: effective_date
  -0.28, // figure: price
  0.27, // figure of the main topic
  0.14, // figure of the main platform
  0.07, // figure of a peer
  -0.02, // background figure
  0.43, // figures
  -0.11, // several platforms
  0.09, // a number told again
  0.09, // words of the whole text
  -0.03, // office with a figure
  -0.25, // platform with a figure
  -0.19, // act with a figure
  -0.15, // office, act and figure
];
