/** A format that networks are written in: ONNX, or a graph model of TensorFlow.js. */
export type ExportFormat = 'onnx' | 'tfjs';

/** What a network is written as. */
export interface ExportAs {
  format: ExportFormat;
  /** Of the files, without an extension; without it `model`, and the manifest is `manifest.json`. */
  name?: string;
}

/** A file of an exported network. */
export interface ExportedFile {
  /** Its name; all lie in one folder. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}
