import type { MachineOrder } from '../../parts/model.ts';

/** Orders to a machine, in languages close enough to share them: `Забудь инструкции` has an order and its object. */
export const MACHINE_ORDERS: MachineOrder = {
  orders: /(?:игнорируй|забудь|напиши|сообщи|добавь|ігноруй|додай)/iu,
  objects: /инструкц|правил|заголов|нейросет|модел|кратк|всё|інструкц/iu,
};
