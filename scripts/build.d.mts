export function build(options?: { anew?: boolean }): void;
