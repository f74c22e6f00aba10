/* The heading of a part of a screen. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export function SectionHeading({ children }: { readonly children: string }) {
  return <h2 className={useStyles().heading}>{children}</h2>;
}
