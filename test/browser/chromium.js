import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The browser that the tests run in. */
export const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(chromium)) {
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", args, { encoding: "utf8" });
    if (status !== 0)
      throw new Error(`${chromium} does not exist and apt-get cannot install it; set CHROMIUM to a Chromium. ${stderr ?? ""}`);
  }
}
