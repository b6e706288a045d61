/** Units that no word begins with, beside a number with a blank or without. */
const UNIT =
  '[倍割%％℃]|パーセント|ポイント|バイト|ビット|以[上下内]|未満|[kKMGTm]?(?:B|Hz|bit|byte|m|s)(?![A-Za-z])';
const MEASURE = new RegExp(`(?: ?(?:${UNIT})|[年月日時分秒件人回版点個台系])`, 'y');
/** Numbers with two dots count nothing, but versions have them: 1.2.3版, 1.2.3系; 第7.1.1表 is a table. */
const VERSION = /(?: ?(?:版|倍|割|万|億|円|バージョン|%|％)|系(?!統|列)|[表図](?![0-9]))/y;

/**
 * Whether what stands behind a number says that it counts, measures or dates and names no place:
 * 3.2倍, 4.5割, 2.0版, but not `3.2.3 個人の認証`.
 */
export function isMeasured(number: string, text: string, at: number): boolean {
  const pattern = /\..*\./.test(number) ? VERSION : MEASURE;
  pattern.lastIndex = at;
  return pattern.test(text);
}
