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

function neverDark(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

export function provideBrowserParts(): void {
  Object.assign(globalThis, { ResizeObserver: NeverResized });
  Object.assign(window, { matchMedia: neverDark });
}
