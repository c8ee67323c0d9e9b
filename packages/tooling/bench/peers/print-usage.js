// Loaded before a program with `node --import`: prints the processor time of all its threads, and the most memory that
// its process ever held.
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error(`usage: ${((userCPUTime + systemCPUTime) / 1e6).toFixed(2)} s ${maxRSS} KiB`);
  });
}
