// Loaded before a program with `node --import`: prints the most memory its process ever held.
process.on("exit", () => {
  console.error(`peak memory: ${process.resourceUsage().maxRSS} KiB`);
});
