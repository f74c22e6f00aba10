export interface WorkbenchServer {
  readonly origin: string;
  readonly port: number;
  close(): void;
}

export function serve(options?: { port?: number }): Promise<WorkbenchServer>;
