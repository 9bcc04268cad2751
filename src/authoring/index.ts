export { compileBrief, type Compilation, type CompileOptions } from './compile.js';
export type { PlacedLink } from './body/context.js';
export { readConfiguration, type Configuration } from './configuration/index.js';
export type { ImageFault, ImageFile, ReadImage } from './images.js';
export { formatProblem, type MessageLanguage } from './problems/format-problem.js';
export type { Cure, Problem, ProblemCode, ProblemOf, ProblemParams } from './problems/problem.js';
export type { Position, ReadFile } from './source.js';
export type { MeasureFile } from './variants.js';
export type { CslStyle } from '../citation/csl/styles.js';
