/** Katakana words of the field, by which a word with a wrong sign inside is recognised. */
export const FAMILIAR_KATAKANA: ReadonlySet<string> = new Set(
  `アーカイブ アクセス アルゴリズム インターネット インポート エクスポート エラー オブジェクト
  オンライン カード カメラ キー グループ ゲートウェイ サーバ サーバー サイト サイバー サービス システム
  スマートカード セキュリティ センター ソフトウェア タイムスタンプ ディレクトリ データ データベース
  テスト トークン ネットワーク ハードウェア ハッシュ バックアップ パスワード パラメータ ファイル
  フィンガープリント プロトコル プロファイル ヘッダ ヘッダー ヘルプ ベース ページ ポリシ ポリシー マイナンバー
  マイナポータル メール メッセージ メンバー メンバ モジュール モニタ モニター ユーザ ユーザー
  ライフサイクル リポジトリ リモート リスク ルート ルール レベル レスポンダ ローカル ログ ログイン`
    .trim()
    .split(/\s+/),
);

/** Pairs of kanji of the field that hold a kanji with a katakana twin. */
export const FAMILIAR_KANJI: ReadonlySet<string> = new Set(
  `効力 能力 権力 協力 努力 電力 入力 出力 有力 圧力 暴力 窓口 入口 出口 人口 工事 工程 加工 施工 人工
  夕方 第二 第八 十二 十八 一般 一部 一覧 一時 一定 一致 一意 一切 一方 一式 一連 一括 一つ 同一 統一 第一
  単一 唯一 万一 均一`
    .trim()
    .split(/\s+/),
);
