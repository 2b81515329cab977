/**
 * A value that is made on the first call and then kept, so that nothing is built while a module loads. `once(() =>
 * readWords())` reads its words once, however often it is called.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
