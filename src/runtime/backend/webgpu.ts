/** The WebGPU backend, in a chunk of this name: only who chooses it loads it, also offline. */
import '@tensorflow/tfjs-backend-webgpu';
