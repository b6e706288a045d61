import type { Redline } from '../../../src/redline/index.ts';
import {
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  htmlTools,
} from '../../../src/render/html/index.ts';
import { redlineOf } from './read.ts';

const FRONT = `---
title: 業務規則
lang: ja
---

# 業務規則
`;
const SAME = `
## 第1章　総則

### 第1条（目的）

この規則は、申請の手続を定める。

### 第2条（定義）

用語は、次のとおりとする。

- (1)　申請者　申請をする者
- (2)　審査員　審査をする者
`;

/** A rule with every kind of change that the pages tell apart. */
export const OLD = `${FRONT}${SAME}
## 第2章　申請

### 第3条（申請）

申請書は、30日以内に提出する。

申請は、取り下げることができる。

- (1)　規程の写し
- (2)　組織図
- (3)　旧方式の鍵の一覧

### 第4条（受理）

受理したときは、[要領](https://example.jp/a)による。

### 第5条（審査）

審査は、**書面**により行う。

### 第6条（料金）

| 区分 | 料金 | 備考 |
| --- | --- | --- |
| 新規 | 1,000円 | 前納 |
| 更新 | 500円 | 前納 |
| 再発行 | 300円 | 前納 |
| 廃止 | 無料 | なし |

### 第7条（旧方式）

旧方式の鍵を届け出る。
`;
export const NEW = `${FRONT}${SAME}
## 第2章　申請

### 第3条（申請）

申請書は、14日以内に提出する。

申請は、取り下げることができる。

- (1)　規程の写し
- (2)　組織図及び名簿
- (3)　監査計画書

### 第4条（受理）

受理したときは、[要領](https://example.jp/b)による。

### 第5条（審査）

審査は、書面により行う。

### 第6条（料金）

| 区分 | 料金 | 備考 |
| --- | --- | --- |
| 新規 | 1,200円 | 前納 |
| 更新 | 500円 | 前納 |
| 廃止 | 無料 | なし |

### 第8条（秘密の保持）

知り得た秘密を守る。
`;

const redline = redlineOf(OLD, NEW);
const lang = 'ja';

/** The page of an inline redline with its list and controls. */
export function inlinePage(redline: Redline): string {
  const list = htmlChangeList(redline, { lang, hrefBase: '' });
  return htmlPage({
    lang,
    title: '見え消し',
    body: `${list}\n${htmlInline(redline, { lang, context: 'all' })}`,
    tools: htmlTools(redline, { lang, page: 'inline' }),
  });
}

/** Pages as a handout has them. */
export const PAGES = {
  inline: inlinePage(redline),
  table: htmlPage({
    lang,
    title: '新旧対照表',
    body: `${htmlChangeList(redline, { lang, tablePage: '' })}\n${htmlComparison(redline, { lang })}`,
    tools: htmlTools(redline, { lang, page: 'table' }),
  }),
  clean: htmlPage({ lang, title: '溶け込み', body: htmlClean(redline.new, { lang }) }),
} as const;
