import type { Orders } from '../../parts/model.ts';

/** Orders in Russian and Ukrainian, read together: `забудь` and `напиши` are the same in both. */
export const EAST_SLAVIC_ORDERS: Orders = {
  verbs: /(?:игнорируй|забудь|напиши|сообщи|добавь|ігноруй|додай)/iu,
  objects: /инструкц|правил|заголов|нейросет|модел|кратк|всё|інструкц/iu,
};
