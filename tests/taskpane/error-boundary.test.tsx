import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";
import { provideBrowserParts } from "./support/browser-parts";

it("says that something went wrong instead of a blank pane, and starts again", async () => {
  provideBrowserParts();
  // React reports every caught error to the console as well; here it is expected.
  const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const Screen = () => {
    if (isBroken) throw new Error("nothing to divide by");
    return <p>Choose a deal</p>;
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeTruthy();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(screen.getByText("Choose a deal")).toBeTruthy();
  reported.mockRestore();
});
