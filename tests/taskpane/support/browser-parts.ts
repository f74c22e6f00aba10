/* What jsdom lacks of a browser and Fluent UI asks for. */

class NeverResized implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

export function provideBrowserParts(): void {
  globalThis.ResizeObserver ??= NeverResized;
  Element.prototype.scrollTo ??= () => undefined;
  window.scrollTo = () => undefined;
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
