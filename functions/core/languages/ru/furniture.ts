import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(`
      (?:мы используем|(?:этот |наш )?сайт использует) (?:файлы )?cookie
      поделиться(?: в|${LABEL_END})
      подписывайтесь на
      следите за нами
    `),
    related: oneOf(`
      читайте (?:также|ещё|еще|далее)
      (?:по теме|также по теме|материалы по теме|смотрите также)${LABEL_END}
    `),
    notices: String.raw`все права защищены|(?:редактор|корреспондент|подготовил[аи]?)\s?:`,
  },
  pictures: 'фото(?:графия)?|видео|иллюстрация',
  newsletters: 'рассылк|канал',
  subscribe: 'подпи',
  advertisement: 'реклама',
  stamped: 'опубликовано|обновлено',
  stampedOn: 'в',
  pressRelease: 'пресс-релиз',
  timeMarks: 'мск',
  endMarks: 'конец',
  labels: 'СРОЧНО|ЭКСКЛЮЗИВ|ОБНОВЛЕНО|МНЕНИЕ',
  captionEnds: 'фото|фотография',
  byline: {
    by: 'Автор|АВТОР|Авторы|Текст',
    links: 'и',
    standsAlone: true,
  },
  dateline: {
    touched: 'обновлено',
    at: 'в',
    published: 'опубликовано',
  },
});
