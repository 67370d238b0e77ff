import { listed, type LanguageWords } from '../words.ts';

export const words: LanguageWords = {
  titles: listed(`
    总统 总理 领导人 主席 先生 女士 独裁者 前总统 同志 元帅
  `),
  givenStems: listed(`
    维克托 柳德米拉 加林娜 让娜 伊琳娜 叶列娜 斯维特兰娜 奥尔加 塔季扬娜 尤利娅 玛丽娜 米哈伊尔 谢尔盖 安德烈 安东 帕维尔 彼得 伊万 伊戈尔 尤里 奥列格 马克西姆
    康斯坦丁 叶夫根尼 阿列克谢 瓦西里 尼基塔 叶卡捷琳娜 玛丽亚 安娜 德米特里 瓦莱丽 罗伯特 约翰 大卫 迈克尔 詹姆斯 威廉 乔治 埃马纽埃尔 安格拉 托马斯 马丁 丹尼尔 保罗
    彼得罗 季马 科利亚 米科拉 斯维亚特兰娜 埃列娜 尼库 瓦连京
  `),
};
