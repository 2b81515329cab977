import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Template {
  readonly Resources: Record<string, { readonly Type: string; readonly Properties?: Record<string, unknown> }>;
}

/** Replaces references to these resources by a word. */
function withoutReferences(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutReferences(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  const [target] = 'Fn::GetAtt' in value ? [value['Fn::GetAtt']].flat() : [];
  if (typeof target === 'string' && ids.has(target)) return 'left-out';
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutReferences(each, ids)]));
}

/**
 * Takes the alarms on metric math out of a synthesized app (`cdk synth -o FOLDER`), which ministack 1.5.33 refuses, and gives the
 * template the hash of its new content, since the CDK uploads no template twice. Deploy it with `cdk deploy --app FOLDER`. Returns
 * the logical ids of the alarms that are left out.
 */
export function leaveOutMetricMath(folder: string, stack = 'Wirebrief'): string[] {
  const at = (name: string) => join(folder, name);
  const file = at(`${stack}.template.json`);
  const template = JSON.parse(readFileSync(file, 'utf8')) as Template; // made by `cdk synth`
  const isMath = ([, { Type, Properties }]: [string, Template['Resources'][string]]) =>
    Type === 'AWS::CloudWatch::Alarm' && Properties?.['Metrics'] !== undefined;
  const ids = new Set(
    Object.entries(template.Resources)
      .filter(isMath)
      .map(([id]) => id),
  );
  const Resources = Object.fromEntries(Object.entries(template.Resources).filter(([id]) => !ids.has(id)));
  const text = JSON.stringify(withoutReferences({ ...template, Resources }, ids));
  writeFileSync(file, text);
  const { files } = JSON.parse(readFileSync(at(`${stack}.assets.json`), 'utf8'));
  const isTemplate = ([, { source }]: [string, { source: { path: string } }]) =>
    source.path === `${stack}.template.json`;
  const [[hash] = ['']] = Object.entries<{ source: { path: string } }>(files).filter(isTemplate);
  for (const name of [`${stack}.assets.json`, 'manifest.json']) {
    const found = readFileSync(at(name), 'utf8');
    writeFileSync(at(name), found.replaceAll(hash, createHash('sha256').update(text).digest('hex')));
  }
  return [...ids];
}
