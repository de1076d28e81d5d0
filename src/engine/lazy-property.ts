/**
 * Creates a function that adds a property whose value is computed when it is read for the first time.
 *
 * All objects share one getter: with getters of their own, objects are four times as expensive to create.
 * The getter finds the value through a hidden property, so that it also works through a `Proxy`, such as one of Vue.
 *
 * @param name - The name of the property.
 * @returns The function; it returns the object.
 */
export function lazyProperty(name: string): <Target extends object>(target: Target, create: () => unknown) => Target {
  const hidden = Symbol(name);
  // a polluted prototype must not add `writable` or `get`
  const holder = { __proto__: null, configurable: true, value: undefined } as PropertyDescriptor;
  const property = {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get(this: { readonly [hidden]: () => unknown }) {
      return this[hidden]();
    },
  } as PropertyDescriptor;
  return (target, create) => {
    let remaining: (() => unknown) | undefined = create;
    let value: unknown;
    holder.value = () => {
      if (remaining !== undefined) {
        value = remaining();
        remaining = undefined;
      }
      return value;
    };
    Object.defineProperty(target, hidden, holder);
    return Object.defineProperty(target, name, property);
  };
}
