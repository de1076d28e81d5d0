import { drift } from "./drift.js";

const { status, stdout, stderr } = drift(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
