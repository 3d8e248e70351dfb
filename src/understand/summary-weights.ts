/** How much each piece of a sentence's evidence speaks for it; made by `npm run eval -- --learn`, in the order of SENTENCE_EVIDENCE. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  0.32, // first
  0.36, // second
  0.05, // third
  -0.21, // fourth to sixth
  -0.29, // seventh to tenth
  -0.55, // later
  0.19, // first, though a scene
  -0.09, // first of a long text
  -0.32, // second or third of a long text
  -0.33, // late in a long text
  0.01, // opens a paragraph
  -0.47, // last
  0.73, // letters in common with the title
  0.24, // words in common with the title
  0.25, // numbers in common with the title
  0.31, // main office
  0.45, // other office
  0.51, // main platform
  0.14, // other platform
  -0.21, // peer
  0.22, // main topic
  0.07, // other topic
  0.09, // the stage
  0.04, // another stage
  0.03, // parcels
  -0.05, // noise
  -0.24, // looks back
  -0.1, // may be
  -0.22, // opens as a quotation
  -0.09, // holds a quotation
  -0.1, // a question
  0, // leans on the sentence before
  0.53, // one number
  0.18, // two numbers
  0.05, // three numbers
  -0.41, // very short
  0.48, // length
  0.57, // figure: mau
  0.35, // figure: investment
  0.41, // figure: fine
  0.4, // figure: threshold
  0.03, // figure: duty_rate
  0.54, // figure: purchase_volume
  0.24, // figure: share
  0.25, // figure: recall_count
  0.09, // figure: commission
  0.03, // figure: breach_count
  0.36, // figure: effective_date
  -0.33, // figure: price
  0.22, // figure of the main topic
  -0.01, // figure of the main platform
  0.17, // figure of a peer
  0.04, // background figure
  0.58, // figures
  -0.15, // several platforms
  0.06, // a number told again
  0.18, // words of the whole text
  -0.1, // office with a figure
  -0.25, // platform with a figure
  -0.11, // act with a figure
  -0.21, // office, act and figure
];
