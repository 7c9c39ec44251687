// Generated from schema/ by `npm run schema`.
type Axis = 'y' | 'x' | 'token' | 'head' | 'query' | 'key' | 'channel' | 'group' | 'direction' | 'class' | 'input' | 'example' | 'dy' | 'dx' | 'order' | 'step' | 'layer';

/** By operator: its params as a kernel is given them. */
export interface OperatorParams {
  'attribution/conductance': { steps: number; baseline: 'zero' | 'mean'; };
  'attribution/deep-lift': { baseline: 'zero' | 'mean'; };
  'attribution/grad-cam-plus-plus': { rectify: boolean; };
  'attribution/grad-cam': { rectify: boolean; };
  'attribution/guided': { };
  'attribution/influence': { self: boolean; };
  'attribution/integrated': { steps: number; baseline: 'zero' | 'mean'; };
  'attribution/internal-influence': { steps: number; baseline: 'zero' | 'mean'; times: 'activation' | 'one'; };
  'attribution/leave-one-out': { };
  'attribution/linear': { frozen: 'auto' | 'none' | 'norm'; direct: boolean; };
  'attribution/lrp': { rule: 'epsilon' | 'gamma' | 'z-plus' | 'composite'; epsilon: number; gamma: number; };
  'attribution/occlusion': { };
  'attribution/patching': { };
  'attribution/paths': { paths: number; steps: number; speed: number; baseline: 'zero' | 'mean' | 'varied'; give: 'mean' | 'spread'; seed: number; };
  'attribution/pattern': { };
  'attribution/perturbation': { steps: number; cells: number; area: number; smooth: number; };
  'attribution/rise': { masks: number; cells: number; keep: number; seed: number; };
  'attribution/rollout': { weights: 'attention' | 'gradient'; };
  'attribution/score-cam': { rectify: boolean; };
  'attribution/sensitivity': { };
  'attribution/shapley': { orders: number; give: 'mean' | 'spread'; seed: number; };
  'attribution/similarity': { };
  'attribution/smoothgrad': { samples: number; noise: number; seed: number; };
  'attribution/tracin': { };
  'transform/accuracy': { label?: string; except?: string; };
  'transform/aggregate': { over: Axis[]; layer?: string; with: 'sum' | 'mean' | 'max' | 'l2' | 'positive' | 'area'; };
  'transform/agreement': { measure: 'cka' | 'cka-unbiased' | 'svcca' | 'procrustes'; };
  'transform/beyond': { };
  'transform/blur': { times: number; layer?: string; };
  'transform/bottom': { k: number; axis?: Axis; layer?: string; };
  'transform/clip': { min?: number; max?: number; };
  'transform/confusion': { };
  'transform/correlation': { };
  'transform/difference': { };
  'transform/extremes': { k: number; axis?: Axis; layer?: string; };
  'transform/filter': { axis?: Axis; layer?: string; above?: number; below?: number; sign?: 'positive' | 'negative'; among?: number[]; };
  'transform/flips': { };
  'transform/inside': { mask: string[]; layer?: string; };
  'transform/loadings': { };
  'transform/match': { give: 'own' | 'counterparts'; };
  'transform/normalize': { over: 'list' | 'layer' | 'pair' | 'all' | 'percentile' | 'softmax'; percentile: number; };
  'transform/p-value': { };
  'transform/product': { };
  'transform/project': { onto: { kind: 'map'; size: [height: number, width: number]; layer: string } | { kind: 'channels' } | { kind: 'patches'; axis: Axis; size: [height: number, width: number]; layer: string }; };
  'transform/ratio': { least: number; };
  'transform/reduce': { axis?: Axis; layer?: string; k: number; reducer: 'nmf' | 'pca' | 'umap'; };
  'transform/separate': { positive: string[]; negative?: string[]; shuffled: number; ridge: number; seed: number; };
  'transform/similarity': { by: 'correlation' | 'cosine'; };
  'transform/slice': { axis: 'position' | 'y' | 'x' | 'token' | 'head' | 'query' | 'key' | 'channel' | 'group' | 'direction' | 'class' | 'input' | 'example' | 'dy' | 'dx' | 'order' | 'step' | 'layer'; layer?: string; at: number | { x: number; y: number }; };
  'transform/sort': { by: 'value' | 'magnitude' | 'index'; order: 'descending' | 'ascending'; axis?: Axis; layer?: string; };
  'transform/top': { k: number; axis?: Axis; layer?: string; };
}

export type MethodName = 'conductance' | 'deep-lift' | 'grad-cam-plus-plus' | 'grad-cam' | 'guided' | 'influence' | 'integrated' | 'internal-influence' | 'leave-one-out' | 'linear' | 'lrp' | 'occlusion' | 'patching' | 'paths' | 'pattern' | 'perturbation' | 'rise' | 'rollout' | 'score-cam' | 'sensitivity' | 'shapley' | 'similarity' | 'smoothgrad' | 'tracin';
export type TransformName = 'accuracy' | 'aggregate' | 'agreement' | 'beyond' | 'blur' | 'bottom' | 'clip' | 'confusion' | 'correlation' | 'difference' | 'extremes' | 'filter' | 'flips' | 'inside' | 'loadings' | 'match' | 'normalize' | 'p-value' | 'product' | 'project' | 'ratio' | 'reduce' | 'separate' | 'similarity' | 'slice' | 'sort' | 'top';
export type MarkName = 'bars' | 'cube' | 'distribution' | 'examples' | 'factors' | 'filters' | 'flow' | 'heatmap' | 'image' | 'line' | 'matrix' | 'pattern' | 'scatter' | 'space' | 'table' | 'text' | 'tokens' | 'vega';
export type ArrangementName = 'dictionary' | 'grid' | 'list' | 'scatter';
