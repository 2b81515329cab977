import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'சுருக்கம்',
  keyFacts: 'முக்கியத் தகவல்கள்',
  quotes: 'மேற்கோள்கள்',
  people: 'நபர்கள்',
  organizations: 'அமைப்புகள்',
  places: 'இடங்கள்',
  figures: 'எண்கள்',
  source: 'ஆதாரம்',
  original: 'மூல உரை',
  translatedFrom: 'மொழிபெயர்ப்பு, மூல மொழி',
  notNamed: 'பேசியவர் பெயர் இல்லை',
  needsReview: 'மறுஆய்வு தேவை',
  notChecked: 'மொழிபெயர்ப்பு சரிபார்க்கப்படவில்லை',
  notVerified: 'உறுதிப்படுத்தப்படவில்லை',
  sourceSentence: 'கட்டுரையில் உள்ள வாக்கியம்',
  machineMade: 'இயந்திரத்தால் உருவாக்கப்பட்டது; ஒவ்வொரு தகவலும் ஒவ்வொரு மேற்கோளும் கட்டுரையைச் சுட்டுகின்றன.',
  reported: 'கூறியதன் சாரம், சொல்லுக்குச் சொல் அல்ல',
  takenFromArticle: 'கட்டுரையிலிருந்து எடுக்கப்பட்டது',
  superseded: 'இனி புதுப்பித்ததல்ல',
});
