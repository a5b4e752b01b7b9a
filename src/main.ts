import { run } from './main/commands.ts';

// The executable: one command and its arguments, in the environment of the process. See `twofold --help`.
process.exitCode = await run(process.argv.slice(2), process.env);
