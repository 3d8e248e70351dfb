/** How much each piece of a sentence's evidence speaks for it; made by `npm run eval -- --learn`, in the order of SENTENCE_EVIDENCE. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  0.33, // first
  0.34, // second
  0.05, // third
  -0.24, // fourth to sixth
  -0.28, // seventh to tenth
  -0.63, // later
  0.33, // first, though a scene
  -0.21, // first of a long text
  -0.44, // second or third of a long text
  -0.36, // late in a long text
  -0.01, // opens a paragraph
  -0.51, // last
  0.58, // letters in common with the title
  0.23, // words in common with the title
  0.28, // numbers in common with the title
  0.26, // main office
  0.54, // other office
  0.45, // main platform
  0.14, // other platform
  -0.2, // peer
  0.12, // main topic
  0.09, // other topic
  0.06, // the stage
  0.07, // another stage
  0.03, // parcels
  -0.06, // noise
  -0.27, // looks back
  -0.15, // may be
  -0.39, // opens as a quotation
  -0.1, // holds a quotation
  -0.07, // a question
  0, // leans on the sentence before
  0.61, // one number
  0.23, // two numbers
  0.1, // three numbers
  -0.52, // very short
  0.65, // length
  0.39, // figure: mau
  0.15, // figure: investment
  0.22, // figure: fine
  0.39, // figure: threshold
  0, // figure: duty_rate
  0.41, // figure: purchase_volume
  0.27, // figure: share
  0.13, // figure: recall_count
  0.29, // figure: commission
  -0.05, // figure: breach_count
  0.33, // figure: effective_date
  -0.2, // figure: price
  0.1, // figure of the main topic
  0.17, // figure of the main platform
  0, // figure of a peer
  -0.11, // background figure
  0.41, // figures
  -0.12, // several platforms
  0.1, // a number told again
  0.12, // words of the whole text
  -0.06, // office with a figure
  -0.27, // platform with a figure
  -0.09, // act with a figure
  -0.06, // office, act and figure
];
