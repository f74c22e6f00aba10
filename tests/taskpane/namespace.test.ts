import { namespaceOf } from "../../src/taskpane/namespace";

it.each([
  ["is DEAL in the released add-in", "https://dealloop.example/taskpane.html", "DEAL"],
  [
    "is what a development copy says",
    "https://localhost:3000/taskpane.html?namespace=DEALDEV",
    "DEALDEV",
  ],
  [
    "survives what Office adds",
    "https://a.example/t.html?namespace=DEALDEV&_host_Info=Excel$Win32",
    "DEALDEV",
  ],
  ["is never a piece of a formula", "https://a.example/t.html?namespace=A(1)%2B", "DEAL"],
])("the namespace %s", (_, address, namespace) => {
  expect(namespaceOf(address)).toBe(namespace);
});
