/** What was done for speed and stayed, so that nobody undoes it unawares. */
export const helped = [
  "One file for each command instead of hundreds of modules.",
  "Checking a sound report, and putting it in order, by straight code made from the JSON Schema: two and a half times as fast as walking through the schema; zod is asked only about what is wrong.",
  "Patterns of plain letters before patterns of Unicode's classes: about 40 ms less to compile at the start.",
  "Official names of States without the index of all names.",
  "Places and the conservation account drawn up only when they are asked for.",
  "Citations read in parts of 128 texts, so that a long report keeps less alive.",
  "Node's own compile cache, where Node has one (22.8 and newer).",
  "Threads that have their next input at hand before they have answered the last: they never wait for the main thread.",
  "Two threads that clear away done reports less often, since their limit is ten times as high as that of more threads: marking what is alive cost them most.",
];

/** What was tried and left out again, so that nobody tries it unawares. */
export const didNotHelp = [
  "A code cache of our own for Node 20: about 70 ms less a start, for a second way to load the program; newer Nodes bring their own.",
  "Compiling every function at once by a comment in the files: nothing on Node 24 with its compile cache.",
  "`--no-opt`, `--max-lazy`, and a larger young generation for one report: nothing, or slower.",
  "Two threads without parallel and concurrent clearing (V8's flags, set while Node runs): 5 to 15 % less time, and Node warns that it may crash.",
  "Letting threads go eight or twenty inputs ahead of a long one instead of four: nothing.",
];
