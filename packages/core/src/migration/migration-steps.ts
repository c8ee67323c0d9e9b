import type { MigrationStep } from "./migration-step.ts";

/** The changes of the model since its first version, in order. */
export const migrationSteps: readonly MigrationStep[] = [];
