/** A document that is published elsewhere, unless the repository holds one of that title. */
export interface Published {
  /** Short key of its notation: `ext:BR`. */
  readonly key: string;
  readonly title: RegExp;
}

const BR: Published = {
  key: 'BR',
  title: /^(?!.*(?:code signing|s\/mime)).*baseline requirements.*(?:tls|ssl|server|publicly)/i,
};
const EVG: Published = {
  key: 'EVG',
  title:
    /^(?!.*code signing).*(?:extended validation|\bev\b).*guidelines|guidelines.*extended validation/i,
};
const NSR: Published = { key: 'NSR', title: /network and certificate system security/i };
const SMIME: Published = { key: 'SMIME-BR', title: /s\/mime/i };
const CS: Published = { key: 'CS-BR', title: /code.signing/i };
const published = (key: string): Published => ({ key, title: /(?!)/ });

/** Documents of the CA/Browser Forum and of root programs by the names that practice statements use. */
export const PUBLISHED: readonly (readonly [name: string, document: Published])[] = [
  ['TLS Baseline Requirements', BR],
  ['Baseline Requirements', BR],
  ['TLS BRs', BR],
  ['TLS BR', BR],
  ['BRs', BR],
  ['BR', BR],
  ['S/MIME Baseline Requirements', SMIME],
  ['S/MIME BRs', SMIME],
  ['S/MIME BR', SMIME],
  ['Code Signing Baseline Requirements', CS],
  ['Code Signing BRs', CS],
  ['CSBRs', CS],
  ['CSBR', CS],
  ['EV Guidelines', EVG],
  ['Extended Validation Guidelines', EVG],
  ['TLS EV Guidelines', EVG],
  ['EVGs', EVG],
  ['EVG', EVG],
  ['Network and Certificate System Security Requirements', NSR],
  ['Network Security Requirements', NSR],
  ['NCSSRs', NSR],
  ['NCSSR', NSR],
  ['NSRs', NSR],
  ['Mozilla Root Store Policy', published('MRSP')],
  ['MRSP', published('MRSP')],
  ['Chrome Root Program Policy', published('CRPP')],
  ['Chrome Root Program', published('CRPP')],
  ['Apple Root Certificate Program', published('ARCP')],
  ['Microsoft Trusted Root Program', published('MTRP')],
  ['WebTrust', published('WebTrust')],
];
