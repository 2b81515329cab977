import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Records why a rule of cdk-nag does not apply to this construct. A test fails on every finding without such a reason. */
export const acknowledge = (construct: IConstruct, id: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id, reason });
