/*
 * Light or dark, as Office is. Where Office does not say (Excel on the web), the system's setting
 * decides. Windows' contrast themes are left to the browser's forced colours.
 */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const systemIsDark = "(prefers-color-scheme: dark)";

export function useOfficeTheme(): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(
    () =>
      watchTheme(() => {
        setDark(isDark());
      }),
    [],
  );
  return dark ? webDarkTheme : webLightTheme;
}

/** Office's theme may be missing, or refuse to be read, outside the desktop. */
function isDark(): boolean {
  const theme = officeTheme();
  if (theme === undefined) return window.matchMedia(systemIsDark).matches;
  // Older hosts give the colours alone.
  return (
    (theme as Partial<Office.OfficeTheme>).isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor)
  );
}

function officeTheme(): Office.OfficeTheme | undefined {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return theme?.bodyBackgroundColor === undefined ? undefined : theme;
  } catch {
    return undefined;
  }
}

/** Whether white stands out better than black; the weights are those of ITU-R BT.601. */
export function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Excel does not tell of a change; to make one, the user must leave the pane and come back. */
function watchTheme(onChange: () => void): () => void {
  const system = window.matchMedia(systemIsDark);
  system.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    system.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}
