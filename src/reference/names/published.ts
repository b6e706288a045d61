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
const SMIME: Published = {
  key: 'SMIME-BR',
  title: /baseline requirements.*s\/mime|s\/mime.*baseline requirements/i,
};
const CS: Published = {
  key: 'CS-BR',
  title: /baseline requirements.*code.signing|code.signing.*baseline requirements/i,
};
const published = (key: string): Published => ({ key, title: /(?!)/ });

/** Documents of the CA/Browser Forum and of root programs by the names that practice statements use. */
export const PUBLISHED: readonly (readonly [name: string, document: Published])[] = [
  ['TLS Baseline Requirements', BR],
  ['Baseline Requirements', BR],
  ['Baseline Requirements for TLS Server Certificates', BR],
  ['Baseline Requirements for TLS', BR],
  [
    'Baseline Requirements for the Issuance and Management of Publicly-Trusted TLS Server Certificates',
    BR,
  ],
  ['Baseline Requirements for the Issuance and Management of Publicly-Trusted Certificates', BR],
  ['TLS BRs', BR],
  ['TLS BR', BR],
  ['BRs', BR],
  ['BR', BR],
  ['S/MIME Baseline Requirements', SMIME],
  [
    'Baseline Requirements for the Issuance and Management of Publicly-Trusted S/MIME Certificates',
    SMIME,
  ],
  ['Baseline Requirements for S/MIME', SMIME],
  ['S/MIME BRs', SMIME],
  ['SMBR', SMIME],
  ['S/MIME BR', SMIME],
  ['Code Signing Baseline Requirements', CS],
  [
    'Baseline Requirements for the Issuance and Management of Publicly-Trusted Code Signing Certificates',
    CS,
  ],
  ['Baseline Requirements for Code Signing', CS],
  ['Code Signing BRs', CS],
  ['Code Signing BR', CS],
  ['CSBRs', CS],
  ['CSBR', CS],
  ['EV Guidelines', EVG],
  ['Extended Validation Guidelines', EVG],
  ['TLS EV Guidelines', EVG],
  ['EVGs', EVG],
  ['EVG', EVG],
  ['EVGL', EVG],
  ['EVCG', EVG],
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
