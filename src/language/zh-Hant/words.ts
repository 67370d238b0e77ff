import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    總統 總理 領導人 主席 先生 女士 獨裁者 前總統 同志 元帥
  `),
  givenStems: listed(`
    維克托 維克多 柳德米拉 加林娜 讓娜 伊琳娜 葉列娜 斯維特蘭娜 奧爾加 塔季揚娜 尤利婭 瑪麗娜 米哈伊爾 謝爾蓋 安德烈 安東 帕維爾 彼得 伊萬 伊戈爾 尤里 奧列格 馬克西姆
    康斯坦丁 葉夫根尼 阿列克謝 瓦西里 尼基塔 葉卡捷琳娜 瑪麗亞 安娜 德米特里 瓦萊麗 羅伯特 約翰 大衛 麥可 詹姆斯 威廉 喬治 艾曼紐 安格拉 湯瑪斯 馬丁 丹尼爾 保羅
    科利亞 米科拉 埃列娜 尼庫 瓦連京
  `),
};
