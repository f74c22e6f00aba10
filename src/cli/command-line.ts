/*
 * The commands, their arguments and their help; what they do stands in files of their own. Nothing
 * here ends the process: the exit code is returned.
 */
import { Command, CommanderError } from "commander";
import packageJson from "../../package.json";
import { DealError } from "../core/errors";
import { callCommand } from "./call-command";
import { evaluateCommand, type EvaluateOptions } from "./evaluate-command";
import { functionsCommand } from "./functions-command";
import { templatesCommand } from "./templates-command";
import { exitCodes, type Terminal } from "./terminal";
import { UsageError } from "./usage-error";

interface JsonOption {
  readonly json?: boolean;
}

/** Runs one command line, without the program's own name, and gives its exit code. */
export async function commandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { exitCode: exitCodes.done as number };
  const program = commands(terminal, (exitCode) => {
    outcome.exitCode = exitCode;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    return exitCodeOf(error, terminal);
  }
}

function commands(terminal: Terminal, end: (exitCode: number) => void): Command {
  const program = emptyProgram(terminal);
  program
    .command("call")
    .description("call a custom function, such as: call HHI '[[0.3],[0.7]]'")
    .argument("<function>", "its id, with or without DEAL.")
    .argument("[arguments...]", "numbers, words, or ranges as JSON; '' leaves one out")
    .action((id: string, typed: string[]) => {
      end(callCommand(id, typed, terminal));
    });
  program
    .command("functions")
    .description("list the custom functions")
    .option("--json", "as JSON")
    .action((options: JsonOption) => {
      end(functionsCommand(options, terminal));
    });
  program
    .command("templates")
    .description("list the deals that come with Dealloop")
    .option("--json", "as JSON")
    .action((options: JsonOption) => {
      end(templatesCommand(options, terminal));
    });
  program
    .command("evaluate")
    .description("show the measures of a deal, case by case")
    .argument("<deal>", "the id of a template, the path of a deal file, or - for standard input")
    .option("--case <name>", "one case only")
    .option("--json", "as JSON")
    .action((deal: string, options: EvaluateOptions) => {
      end(evaluateCommand(deal, options, terminal));
    });
  return program;
}

function emptyProgram({ answer, complain }: Terminal): Command {
  const withoutBreak = (text: string): string => text.replace(/\n$/, "");
  return new Command("dealloop")
    .description("Analyse circular deals without Excel.")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        answer(withoutBreak(text));
      },
      writeErr: (text) => {
        complain(withoutBreak(text));
      },
    });
}

function exitCodeOf(error: unknown, { complain }: Terminal): number {
  // Help and version end with 0; everything else that commander throws it has said itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof UsageError) {
    complain(error.message);
    return exitCodes.usage;
  }
  if (error instanceof DealError) {
    complain(error.message);
    return exitCodes.failed;
  }
  throw error;
}
