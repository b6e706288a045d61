import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WORKFLOW } from '../../src/app/starter.ts';

describe('the CI workflow', () => {
  const workflow = parse(WORKFLOW);
  const steps: { run?: string; uses?: string }[] = workflow.jobs.check.steps;

  it('is YAML and ends with the check', () => {
    expect(workflow.name).toBe('kaitei');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(steps.at(-1)?.run).toBe('kaitei check --format github');
  });

  it('takes the program from the repository and commit that the user names, never by a package name', () => {
    expect(workflow.env).toEqual({
      KAITEI_SOURCE: `$${'{{ vars.KAITEI_SOURCE }}'}`,
      KAITEI_COMMIT: `$${'{{ vars.KAITEI_COMMIT }}'}`,
    });
    const install = steps.find((step) => step.run?.includes('git clone'))?.run ?? '';
    expect(install).toContain('"$KAITEI_SOURCE"');
    expect(install).toContain('git checkout --quiet --detach "$KAITEI_COMMIT"');
    expect(WORKFLOW).not.toMatch(/npx|npm (install|i|exec)[^\n]* kaitei/);
  });
});
