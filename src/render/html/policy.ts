import { policyHash } from '../../text/digest.ts';

/**
 * A content security policy that allows the one style and the one script of a page, known by their
 * digests, and nothing else: no request, no form, no text that becomes markup or script.
 */
export function contentPolicy(style: string, script?: string): string {
  return [
    "default-src 'none'",
    `style-src '${policyHash(style)}'`,
    ...(script === undefined ? [] : [`script-src '${policyHash(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
