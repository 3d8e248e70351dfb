import type { Tongue } from '../tongue.ts';
import zh from './zh.ts';

/** Traditional Chinese, as Taiwan and Hong Kong write it: the words are those of `zh.ts`, which has both spellings. */
const zhTW: Tongue = {
  ...zh,
  code: 'zh-TW',
  home: 'TW',
  homeAlone: true,
  recognised: {
    script: 'Han',
    letters:
      '們個這說時會對國學經發關開電單網應實業產還點現當進員問題總際價體將務讓東車長門間後馬魚龍麗貨買賣稅罰億與來為過數據處權監歐審調查導廣',
  },
};

export default zhTW;
