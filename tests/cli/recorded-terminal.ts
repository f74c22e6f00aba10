/* A terminal that keeps what it is told, and files that exist only here. */
import { commandLine } from "../../src/cli/command-line";

export interface Session {
  readonly exitCode: number;
  /** The standard output. */
  readonly answer: string;
  /** The standard error. */
  readonly complaints: string;
}

interface Surroundings {
  readonly input?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export async function session(
  args: readonly string[],
  { input = "", files = {} }: Surroundings = {},
): Promise<Session> {
  const answers: string[] = [];
  const complaints: string[] = [];
  const exitCode = await commandLine(args, {
    answer: (line) => answers.push(line),
    complain: (line) => complaints.push(line),
    readInput: () => input,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      return text;
    },
  });
  return { exitCode, answer: answers.join("\n"), complaints: complaints.join("\n") };
}
