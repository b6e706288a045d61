/** A certificate policy in small, in our own wording: running text for random edits. */
export const JAPANESE = `# 署名用証明書ポリシ

## 4.2 証明書申請手続き

### 4.2.1 本人性及び資格確認

登録局は、申請者から提出された書類に基づき、本人であること及び国家資格を有することを確認する。確認に用いた書類の写しは、発行の日から10年間、施錠できる保管庫に保存しなければならない。

前項の確認は、対面又はこれと同等の方法により行う。ただし、既に発行した証明書の有効期間内に鍵更新を申請する者については、署名の検証をもって対面に代えることができる。

- (1)　申請者の氏名、生年月日及び住所が、住民票の写しその他の公的な証明書の記載と一致することを確かめる。
- (2)　国家資格の免許証の原本を確かめ、その登録番号及び登録年月日を申請書に記録する。
- (3)　疑義があるときは、免許を所管する官庁に照会し、その回答を得るまで手続を進めてはならない。

### 4.2.2 証明書申請の承認又は却下

登録局の責任者は、審査担当者の報告を受けて申請の承認又は却下を決定し、その理由を記録する。却下したときは、申請者に対し理由を示して遅滞なく通知する。

承認の決定は二人以上の担当者が行い、同一の担当者が受付と承認を兼ねてはならない。決定の記録は監査人の求めに応じて提示できるように整えておく。

## 5.1 物理的管理

認証設備室への入室は、あらかじめ登録された者に限り、二種類の認証手段を組み合わせて確かめる。入退室の記録は自動的に採取し、改ざんを防止する措置を講ずる。

室内には監視カメラを設置し、映像を90日以上保存する。保守のために外部の者が入室するときは、権限を有する職員が立ち会い、作業の内容を記録する。

停電に備えて無停電電源装置及び自家発電装置を備え、定期的に動作を試験する。火災を検知したときは、機器に影響の少ない消火剤により消火する。

## 6.1 鍵ペアの生成及び導入

認証局の鍵ペアは、認証設備室内において、複数人の立会いの下で、暗号モジュールの中で生成する。生成の手順は手順書に定め、立会人は各手順の実施を確かめて署名する。

加入者の私有鍵は、加入者の管理する媒体の中で生成するか、又は登録局が安全な方法により生成して媒体に格納し、対面で交付する。登録局は、交付した後に私有鍵の複製を保持してはならない。

認証局は、暗号技術の動向に注意を払い、用いている方式の安全性が低下したと認めるときは、速やかに移行の計画を定めて公表する。計画には、移行の期限、利用者に求める対応及び旧方式の証明書の取扱いを含める。

監査の結果、不備が指摘されたときは、認証局の責任者は改善の計画を作成し、その実施の状況を専門家会議に報告する。重大な不備については、改善が終わるまで証明書の発行を停止することができる。
`;

/** The same in English. */
export const ENGLISH = `# Certificate Policy

## 4.2 Certificate application processing

### 4.2.1 Identification and authentication

The registration authority verifies the identity of each applicant against documents issued by a public body, and keeps a copy of every document for ten years after the certificate was issued.

Verification takes place in person, or by a remote procedure that the policy authority has found to give the same assurance. A subscriber who renews before expiry may instead sign the request with the current key.

- a. The name, the date of birth and the address in the application agree with those in the register of residents.
- b. The professional licence has been inspected in the original, and its number was recorded by the officer in charge.
- c. Where doubt remains, the officer asks the licensing authority and suspends the application until the answer arrives.

### 4.2.2 Approval or rejection of applications

The head of the registration authority decides on the report of the examining officer and records the grounds of the decision. An applicant whose request is rejected receives the grounds in writing without undue delay.

At least two officers take part in every approval, and nobody may both receive and approve the same application. Records of the decision are kept ready for inspection by the auditor.

## 5.1 Physical controls

Only registered staff enter the facility, after they have been authenticated by two independent means. Entry and exit are recorded automatically, and the records are protected against later alteration.

Cameras watch the rooms at all times, and the footage is stored for at least ninety days. Visitors who maintain equipment are accompanied by an authorised employee, who records the work that was done.

An uninterruptible power supply and a generator bridge any outage, and both are tested at regular intervals. Fire is put out by an agent that does little harm to electronic equipment.

## 6.1 Key pair generation and installation

Key pairs of the authority are generated inside a cryptographic module, within the facility, while several trusted persons are present. Each witness confirms by signature that the ceremony followed its script.

Subscribers generate their private keys on a token under their own control, or the registration authority generates them by a secure procedure and hands the token over in person. No copy may remain with the authority afterwards.

The authority follows the state of the art in cryptography and publishes a plan for migration as soon as an algorithm in use has become weaker than expected. The plan names the deadline, what subscribers have to do, and how older certificates will be treated.

Where an audit has found a deficiency, the authority draws up a plan for its correction and reports progress to the committee. Serious deficiencies may suspend the issuance of certificates until they have been corrected.
`;
