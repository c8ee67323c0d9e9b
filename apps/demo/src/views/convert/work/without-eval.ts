import { config } from "zod";

// zod would compile its checks with `eval`, which the policy of the page forbids. Has to run before any check is made.
config({ jitless: true });
