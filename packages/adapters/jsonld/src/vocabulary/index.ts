export { context, contextAddress, type TermDefinition } from "./context.ts";
export { type Frame, frame, frameAddress } from "./frame.ts";
export { printPage } from "./page.ts";
export { printShapes, shapesAddress } from "./shapes.ts";
