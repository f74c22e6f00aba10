// Names of members: PascalCase on the wire, as JavaScript writes them in the model. Names that
// begin with "_" are the same in both.

export function scriptName(wire: string): string {
  return wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function wireName(script: string): string {
  return script.startsWith("_") ? script : script.charAt(0).toUpperCase() + script.slice(1);
}
