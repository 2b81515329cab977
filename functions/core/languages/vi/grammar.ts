import type { GrammarWords } from '../parts/grammar.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';

export const grammar = (): GrammarWords => ({
  familyNames: FAMILY_NAMES,
  openingWords: 'ông bà anh chị theo khi sau trước do nếu còn và nhưng cựu tướng đồng chí',
  thingWords: `
    ban bệnh bộ chùa cục công cầu giải hãng hội huyện khu kho nhà phường quận quốc sân sở sông thành tp tỉnh tòa trung trường viện đại đảng đảo đội ủy
  `,
  namesakeNouns: 'cầu chùa chợ công đường giải hầm hồ kho khu phố phường quận sân sông trường viện vịnh đại',
});
