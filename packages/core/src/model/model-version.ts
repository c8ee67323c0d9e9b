/** Version of the model that this package reads and writes, as semantic versioning counts. */
export const modelVersion = "1.0.0";
