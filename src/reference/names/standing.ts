/**
 * Names of the documents of the healthcare PKI by the ids that they are kept under (guide §6.1). They
 * hold where a document does not say its names itself.
 */
export const STANDING: readonly (readonly [name: string, id: string])[] = [
  ['署名用CP', 'cp-sign'],
  ['署名用証明書ポリシ', 'cp-sign'],
  ['署名用証明書ポリシー', 'cp-sign'],
  ['署名CP', 'cp-sign'],
  ['認証用（人）CP', 'cp-auth'],
  ['認証用（人）証明書ポリシ', 'cp-auth'],
  ['認証用（組織）CP', 'cp-auth-org'],
  ['認証用（組織）証明書ポリシ', 'cp-auth-org'],
  ['ルート認証局CPS', 'cps-root'],
  ['ルート認証局運用管理規程', 'cps-root'],
  ['ルート認証局のCPS', 'cps-root'],
  ['ルートCAのCPS', 'cps-root'],
  ['ルートCAの運用管理規程', 'cps-root'],
  ['ルート認証局の運用管理規程', 'cps-root'],
  ['ルートCPS', 'cps-root'],
  ['手続規則', 'rule-proc'],
  ['審査手続規則', 'rule-proc'],
  ['準拠性審査手続規則', 'rule-proc'],
  ['業務実施規則', 'rule-impl'],
  ['審査業務実施規則', 'rule-impl'],
  ['準拠性審査業務実施規則', 'rule-impl'],
  ['鍵預かり評価基準', 'crit-kc'],
  ['リモート署名評価基準', 'crit-rs'],
];
