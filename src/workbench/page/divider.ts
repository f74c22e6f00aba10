// The line between grid and add-in: dragged, or moved by the arrow keys, it sets the add-in's width.

const NARROWEST = 280;
const WIDEST = 800;
const STEP = 20;
const WIDTH = "--pane-width";

export function followDivider(divider: HTMLElement, body: HTMLElement): void {
  const width = (): number => parseFloat(getComputedStyle(body).getPropertyValue(WIDTH));
  const resize = (pixels: number): void => {
    const most = Math.min(WIDEST, window.innerWidth - NARROWEST);
    const chosen = Math.round(Math.max(NARROWEST, Math.min(most, pixels)));
    body.style.setProperty(WIDTH, `${chosen}px`);
    divider.setAttribute("aria-valuenow", String(chosen));
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  resize(width());

  divider.addEventListener("pointerdown", ({ pointerId }) => {
    divider.setPointerCapture(pointerId);
    body.classList.add("resizing");
  });
  divider.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (divider.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    body.classList.remove("resizing");
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width() + STEP);
    if (key === "ArrowRight") resize(width() - STEP);
  });
}
