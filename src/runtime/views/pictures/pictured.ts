import type { ParamValue } from '../../../compiler/program.ts';
import type { PictureRequest } from '../../host.ts';

/** A picture on show and the atom in it. */
export interface Pictured {
  request: PictureRequest;
  /** `channel 426`, a class, `group 2`. */
  label: string;
  /** The atom as a document refers to it: `net/mixed4d/channel/426`; undefined for a direction without a name. */
  reference: string | undefined;
  /** What choosing it sets a param to. */
  select: ParamValue;
  /** Why it may mislead, in a sentence, where something speaks against it. */
  doubt?: string;
}
