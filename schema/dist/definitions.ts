// Generated from schema/ by `npm run schema`.

/**
 * What there is to know about one operator: checks, defaults, completion and the reference all read it.
 */
export interface Definition {
  /**
   * Where the language uses it.
   */
  kind: 'attribution' | 'transform' | 'mark' | 'arrange' | 'objective';
  /**
   * The word that documents use.
   */
  name: string;
  /**
   * Raised when its meaning changes.
   */
  version: number;
  /**
   * Its name in the reference.
   */
  title: string;
  /**
   * What it does, in two to four sentences.
   */
  doc: string;
  paper?: DefinitionPaper;
  /**
   * What people call it elsewhere; completion leads from these words to it.
   */
  also?: string[];
  /**
   * What it costs to compute, in words.
   */
  cost: string;
  /**
   * The axes that it takes and gives, in words.
   */
  signature: string;
  /**
   * How many contents a mark shows; one when left out.
   */
  contents?: 'none' | 'one' | 'several';
  /**
   * Where an operation of transforms runs: beside the views (`page`, when left out), or with the network on the `device`.
   */
  runs?: 'page' | 'device';
  /**
   * Whether an operation of transforms reads the second content, `with`.
   */
  second?: boolean;
  /**
   * Of which atoms an attribution method takes; all when left out.
   */
  atoms?: ('neuron' | 'spatial' | 'channel' | 'head' | 'group' | 'direction' | 'whole')[];
  /**
   * Which scores an attribution method can be taken of; all when left out.
   */
  scores?: ('logit' | 'probability' | 'log-odds')[];
  /**
   * Whether an attribution method is a map over the picture: from layers with y and x alone.
   */
  maps?: boolean;
  /**
   * For which kinds of input of the network an attribution method has a meaning; all when left out.
   */
  inputs?: ('picture' | 'tokens')[];
  /**
   * What an attribution method is from: atoms of a layer when left out, or the examples of a dataset.
   */
  from?: 'examples';
  /**
   * What of a content a mark draws: its numbers (when left out), its maps, its picture, or the pictures of its inputs beside its numbers.
   */
  shows?: 'numbers' | 'maps' | 'picture' | 'inputs';
  /**
   * Whether a mark draws pictures of atoms beside its numbers.
   */
  pictures?: boolean;
  /**
   * Whether a mark or an arrangement shows its entries one by one, and so no more than there is room for.
   */
  lists?: boolean;
  /**
   * The channels that a mark or an arrangement can encode.
   */
  encode?: ('x' | 'y' | 'size' | 'opacity' | 'order' | 'label' | 'outline')[];
  /**
   * What can be set, in the order of the reference.
   */
  params: DefinitionParam[];
}
/**
 * Where it comes from.
 */
export interface DefinitionPaper {
  title: string;
  url: string;
}
/**
 * One param of an operator.
 */
export interface DefinitionParam {
  /**
   * Its key.
   */
  name: string;
  /**
   * What it takes; `axis` is the name of an axis, `axes` one or more, `at` a place along an axis, `layer` a layer's name, `input` an input, `entries` a list of atoms, `labels` a list of short texts, `mask` a part of a picture, `vega` a Vega specification.
   */
  type:
    | 'integer'
    | 'number'
    | 'string'
    | 'boolean'
    | 'axis'
    | 'axes'
    | 'enum'
    | 'at'
    | 'layer'
    | 'input'
    | 'entries'
    | 'labels'
    | 'mask'
    | 'content'
    | 'substrate'
    | 'vega';
  /**
   * The values of an enum.
   *
   * @minItems 1
   */
  enum?: string[];
  /**
   * The least number.
   */
  min?: number;
  /**
   * The greatest number.
   */
  max?: number;
  /**
   * The value when left out.
   */
  default?: string | number | boolean;
  /**
   * Whether it must be given.
   */
  required?: boolean;
  /**
   * Whether a param of the document may stand for it.
   */
  reactive?: boolean;
  /**
   * What it does.
   */
  doc: string;
}

/** Every operator of the language, by kind and then by name. */
export const definitions: readonly Definition[] = [
  {
    "kind": "arrange",
    "name": "dictionary",
    "version": 1,
    "title": "Dictionary",
    "doc": "Puts each picture in a row with a bar and its value, as in a semantic dictionary: what it looks like, how much, and which number it has.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One picture an atom.",
    "signature": "[axis]",
    "encode": [
      "size",
      "opacity",
      "order",
      "label",
      "outline"
    ],
    "lists": true,
    "params": []
  },
  {
    "kind": "arrange",
    "name": "grid",
    "version": 1,
    "title": "Grid",
    "doc": "Puts the picture of each position at its place, without gaps: what the network sees in each cell. The cell's side or area can follow the value there, so that strong cells are large.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One picture a position.",
    "signature": "[y, x]",
    "encode": [
      "size",
      "opacity",
      "outline"
    ],
    "params": [
      {
        "name": "sized",
        "type": "enum",
        "enum": [
          "none",
          "side",
          "area"
        ],
        "default": "none",
        "doc": "What of a cell follows the value: nothing, its side, or its area."
      },
      {
        "name": "exponent",
        "type": "number",
        "min": 0.1,
        "max": 8,
        "default": 1,
        "reactive": true,
        "doc": "Power of the share of the largest value that the cell follows."
      },
      {
        "name": "floor",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.24,
        "reactive": true,
        "doc": "What is left of the side or the area at the value zero."
      },
      {
        "name": "zoom",
        "type": "number",
        "min": 1,
        "max": 8,
        "default": 1,
        "reactive": true,
        "doc": "How much is enlarged, around the position that was clicked, or the middle; the same param in several grids shows the same part of each."
      }
    ]
  },
  {
    "kind": "arrange",
    "name": "list",
    "version": 1,
    "title": "List",
    "doc": "Puts the pictures beside one another in the order of the content.",
    "cost": "One picture an atom.",
    "signature": "[axis]",
    "encode": [
      "size",
      "opacity",
      "order",
      "label",
      "outline"
    ],
    "lists": true,
    "params": []
  },
  {
    "kind": "arrange",
    "name": "scatter",
    "version": 1,
    "title": "Scatter",
    "doc": "Puts each picture where two coordinates say: those of a content whose last axis has two entries, such as one reduced to two.",
    "paper": {
      "title": "Activation Atlas",
      "url": "https://distill.pub/2019/activation-atlas/"
    },
    "cost": "One picture an entry.",
    "signature": "[axis, 2] or [y, x, 2]",
    "encode": [
      "size",
      "opacity",
      "label",
      "outline"
    ],
    "lists": true,
    "params": [
      {
        "name": "tile",
        "type": "integer",
        "min": 8,
        "max": 256,
        "default": 32,
        "doc": "The side of a picture in pixels, before `encode` sizes it."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "conductance",
    "version": 1,
    "title": "Conductance",
    "doc": "While the network's input goes straight from a baseline to what it is, the score's gradient by the layer times what the layer changes by at each step, summed over the steps. It says how much of the score's rise flows through each atom, and sums to it at a layer that everything passes.",
    "paper": {
      "title": "How Important Is a Neuron?",
      "url": "https://arxiv.org/abs/1805.12233"
    },
    "cost": "One run of the network and one backward pass to the layer for each step and target.",
    "signature": "axes of from × axes of to",
    "atoms": [
      "neuron",
      "spatial",
      "channel",
      "head",
      "whole"
    ],
    "inputs": [
      "picture"
    ],
    "params": [
      {
        "name": "steps",
        "type": "integer",
        "min": 1,
        "max": 500,
        "default": 32,
        "reactive": true,
        "doc": "Points on the path."
      },
      {
        "name": "baseline",
        "type": "enum",
        "enum": [
          "zero",
          "mean"
        ],
        "default": "zero",
        "reactive": true,
        "doc": "Where the path of the input starts: at zero, which is the grey or the mean colour that preprocessing subtracts, or at the mean colour of this picture."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "deep-lift",
    "version": 1,
    "title": "DeepLIFT",
    "doc": "What the layer differs by from a reference, times multipliers: as the gradient, but through each rectifier the difference of its output over that of its input. Contributions sum to the difference of the score between both, also where a single gradient sees nothing because a rectifier is shut. By the rescale rule.",
    "paper": {
      "title": "Learning Important Features Through Propagating Activation Differences",
      "url": "https://arxiv.org/abs/1704.02685"
    },
    "cost": "One backward pass for each target, and two runs of the layers between both ends.",
    "signature": "axes of from × axes of to",
    "scores": [
      "logit"
    ],
    "params": [
      {
        "name": "baseline",
        "type": "enum",
        "enum": [
          "zero",
          "mean"
        ],
        "default": "zero",
        "reactive": true,
        "doc": "What it is held against: no activation at all, or at every position the layer's mean vector."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "grad-cam-plus-plus",
    "version": 1,
    "title": "Grad-CAM++",
    "doc": "A map over positions, as Grad-CAM's: at each the sum over channels of activation times the channel's weight. The weight counts places where the channel's gradient is positive, and each by how much of it is there, so that several places of one thing are found. Only for positions.",
    "paper": {
      "title": "Grad-CAM++: Improved Visual Explanations for Deep Convolutional Networks",
      "url": "https://arxiv.org/abs/1710.11063"
    },
    "cost": "One backward pass for each target.",
    "signature": "y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "maps": true,
    "params": [
      {
        "name": "rectify",
        "type": "boolean",
        "default": true,
        "doc": "Whether only what speaks for the target is kept, and negative values become zero."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "grad-cam",
    "version": 1,
    "title": "Grad-CAM",
    "doc": "A map over positions: at each the sum over channels of the activation times the channel's gradient averaged over all positions. Averaging forgets where in the layer a channel matters, and keeps only how much. Only for positions.",
    "paper": {
      "title": "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization",
      "url": "https://arxiv.org/abs/1610.02391"
    },
    "also": [
      "gradcam",
      "cam"
    ],
    "cost": "As linear attribution.",
    "signature": "y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "maps": true,
    "params": [
      {
        "name": "rectify",
        "type": "boolean",
        "default": true,
        "doc": "Whether only what speaks for the target is kept, and negative values become zero."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "guided",
    "version": 1,
    "title": "Guided backpropagation",
    "doc": "Activation times a gradient that passes each rectifier only where it is positive itself. What would lower the score on the way is cut off, so contributions are no derivative of the score any more, and hardly depend on the target. It stands here for comparison.",
    "paper": {
      "title": "Striving for Simplicity: The All Convolutional Net",
      "url": "https://arxiv.org/abs/1412.6806"
    },
    "cost": "One gradient for each target atom.",
    "signature": "axes of from × axes of to",
    "params": []
  },
  {
    "kind": "attribution",
    "name": "influence",
    "version": 1,
    "title": "Influence of examples",
    "doc": "How much each example that a head was trained on raised a score: the score with it less the score of the head trained without it, foretold by one Newton step from the optimum, with the example's own share taken out of the Hessian. It asks about the head alone, since nothing else was trained.",
    "paper": {
      "title": "Understanding Black-box Predictions via Influence Functions",
      "url": "https://arxiv.org/abs/1703.04730"
    },
    "cost": "One system of equations for each example, solved once for a head; then one product a score.",
    "signature": "example × axes of to",
    "from": "examples",
    "params": [
      {
        "name": "self",
        "type": "boolean",
        "default": false,
        "doc": "Whether each example's influence on the score of its own label is meant, instead of that on the input: large where an example stands alone, as one with a wrong label does."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "integrated",
    "version": 1,
    "title": "Path-integrated gradients",
    "doc": "The displacement of the layer from a baseline b times the mean gradient on the straight path from b to the activation a: (a - b) · mean of ∂score/∂a at b + t (a - b), with t at the midpoints of equal steps. Contributions sum to the difference of the score between both ends of the path, which those of a single gradient do not. Another path gives other contributions. To a residual stream a path from zero needs far more steps than from the mean: norms make something of next to nothing.",
    "paper": {
      "title": "Axiomatic Attribution for Deep Networks",
      "url": "https://arxiv.org/abs/1703.01365"
    },
    "also": [
      "integrated gradients"
    ],
    "cost": "As linear attribution, once for each step, and a run of the layers between both ends.",
    "signature": "axes of from × axes of to",
    "params": [
      {
        "name": "steps",
        "type": "integer",
        "min": 1,
        "max": 500,
        "default": 50,
        "reactive": true,
        "doc": "Points on the path."
      },
      {
        "name": "baseline",
        "type": "enum",
        "enum": [
          "zero",
          "mean"
        ],
        "default": "zero",
        "doc": "Where the path starts: no activation at all, or at every position the layer's mean vector."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "internal-influence",
    "version": 1,
    "title": "Internal influence",
    "doc": "The score's mean gradient by the layer while the network's input goes straight from a baseline to what it is, times the layer's activation. It says what an atom does over a range of inputs, not at this one alone.",
    "paper": {
      "title": "Influence-Directed Explanations for Deep Convolutional Networks",
      "url": "https://arxiv.org/abs/1802.03788"
    },
    "cost": "One run of the network and one backward pass to the layer for each step and target.",
    "signature": "axes of from × axes of to",
    "atoms": [
      "neuron",
      "spatial",
      "channel",
      "head",
      "whole"
    ],
    "inputs": [
      "picture"
    ],
    "params": [
      {
        "name": "steps",
        "type": "integer",
        "min": 1,
        "max": 500,
        "default": 32,
        "reactive": true,
        "doc": "Points on the path."
      },
      {
        "name": "baseline",
        "type": "enum",
        "enum": [
          "zero",
          "mean"
        ],
        "default": "zero",
        "reactive": true,
        "doc": "Where the path of the input starts: at zero, which is the grey or the mean colour that preprocessing subtracts, or at the mean colour of this picture."
      },
      {
        "name": "times",
        "type": "enum",
        "enum": [
          "activation",
          "one"
        ],
        "default": "activation",
        "reactive": true,
        "doc": "What the mean gradient is multiplied by: the layer's activation, or nothing, which leaves a gradient."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "leave-one-out",
    "version": 1,
    "title": "Leave one out and train again",
    "doc": "How much each of some examples raised a score: the score with it, less that of the head trained again without it, to its optimum. Nothing is foretold here, so it is what `influence` is held against. `from` names the examples: their numbers, or a content that lists them.",
    "paper": {
      "title": "Understanding Black-box Predictions via Influence Functions",
      "url": "https://arxiv.org/abs/1703.04730"
    },
    "cost": "Training the head once for each example, from its optimum.",
    "signature": "example",
    "from": "examples",
    "params": []
  },
  {
    "kind": "attribution",
    "name": "linear",
    "version": 1,
    "title": "Linear approximation",
    "doc": "The contribution of an atom is its activation times the derivative of the score: a · ∂score/∂a, with the gradient taken at the layer's own activations and everything below it cut off. Over any basis it is the inner product of the basis vector with the gradient: a channel sums over positions, a position over channels. Contributions are signed. In a transformer, what reaches the target through one norm alone would count nothing, as a norm does not change when its input is scaled: from its residual streams, norms divide by constants unless `frozen` says otherwise.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "also": [
      "gradient times input"
    ],
    "cost": "One gradient for each target atom, or one forward derivative for each source atom, whichever are fewer.",
    "signature": "axes of from × axes of to",
    "params": [
      {
        "name": "frozen",
        "type": "enum",
        "enum": [
          "auto",
          "none",
          "norm"
        ],
        "default": "auto",
        "reactive": false,
        "doc": "Whether norms divide by constants, those of this input (`norm`), so that contributions add up to what they are of; `auto`: from the residual streams of a transformer."
      },
      {
        "name": "direct",
        "type": "boolean",
        "default": false,
        "reactive": false,
        "doc": "Whether only that counts which reaches the target through the residual stream itself, and not what later attention and MLPs make of it. With frozen norms, the contributions of the embedding, of all heads and of all MLPs add up to the score, but for biases (direct logit attribution)."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "lrp",
    "version": 1,
    "title": "Layer-wise relevance propagation",
    "doc": "The score is shared out backwards: each op's relevance among what it reads, in proportion to what each contributed. `epsilon` damps what rests on little, `gamma` favours positive contributions, `z-plus` counts these alone, and `composite` takes `gamma` in the lower half of the network and `epsilon` above. Through attention it is AttnLRP (Achtibat et al. 2024): a product of two computed tensors shares out by halves, norms divide by constants, a softmax counts as its tangent. Sums to the score but for what constants take (biases, and what of a softmax its tangent leaves), and the stabilizer: on transformers take `epsilon` as rule and 0 as its number.",
    "paper": {
      "title": "On Pixel-Wise Explanations for Non-Linear Classifier Decisions by Layer-Wise Relevance Propagation",
      "url": "https://doi.org/10.1371/journal.pone.0130140"
    },
    "cost": "One backward pass for each target; with `gamma` and `z-plus` a run of the layers as well.",
    "signature": "axes of from × axes of to",
    "scores": [
      "logit"
    ],
    "params": [
      {
        "name": "rule",
        "type": "enum",
        "enum": [
          "epsilon",
          "gamma",
          "z-plus",
          "composite"
        ],
        "default": "composite",
        "reactive": true,
        "doc": "How relevance is shared out by layers that have weights."
      },
      {
        "name": "epsilon",
        "type": "number",
        "min": 0,
        "max": 10,
        "default": 0.1,
        "reactive": true,
        "doc": "What is added to each sum that is shared out, as a share of the layer's root mean square."
      },
      {
        "name": "gamma",
        "type": "number",
        "min": 0,
        "max": 100,
        "default": 0.25,
        "reactive": true,
        "doc": "How much positive contributions are favoured."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "occlusion",
    "version": 1,
    "title": "Occlusion of hidden atoms",
    "doc": "How much the score falls when an atom's activation is set to zero and the network runs on from there: score(a) - score(a without the atom). It is a difference between two runs and no approximation by a gradient. Atoms that stand in for one another are each given little.",
    "paper": {
      "title": "Visualizing and Understanding Convolutional Networks",
      "url": "https://arxiv.org/abs/1311.2901"
    },
    "also": [
      "ablation"
    ],
    "cost": "One run of the layers between both ends for each source atom.",
    "signature": "axes of from × axes of to",
    "params": []
  },
  {
    "kind": "attribution",
    "name": "patching",
    "version": 1,
    "title": "Activation patching",
    "doc": "How much the score falls when an atom is replaced by what it is on another input and the network runs on from there: score(a) - score(a with the atom as it is there). Positive where what is here and not there speaks for the target. With a dataset, atoms are replaced by the mean of their channel over its examples and places.",
    "paper": {
      "title": "Locating and Editing Factual Associations in GPT",
      "url": "https://arxiv.org/abs/2202.05262"
    },
    "cost": "One run of the layers between both ends for each source atom, in batches, and one of the other input.",
    "signature": "axes of from × axes of to",
    "atoms": [
      "neuron",
      "spatial",
      "channel",
      "head",
      "whole"
    ],
    "params": [
      {
        "name": "with",
        "type": "input",
        "required": true,
        "reactive": true,
        "doc": "The other input: a picture, or a dataset for its mean."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "paths",
    "version": 1,
    "title": "Integrated over random paths",
    "doc": "Path-integrated attribution along paths on which each channel goes at a speed of its own: some set out fast and arrive slowly, others the other way. They come from zero, from the mean over positions, or each from another share of it (`baseline`). Over each path the parts sum to score(a) - score(baseline), as on the straight one. How much an atom's part differs from path to path, `give`: `spread`, says how far its attribution depends on the path taken.",
    "paper": {
      "title": "Axiomatic Attribution for Deep Networks",
      "url": "https://arxiv.org/abs/1703.01365"
    },
    "cost": "As linear attribution, once for each step of each path, and a run of the layers between both ends.",
    "signature": "axes of from × axes of to",
    "atoms": [
      "neuron",
      "spatial",
      "channel",
      "head",
      "whole"
    ],
    "params": [
      {
        "name": "paths",
        "type": "integer",
        "min": 1,
        "max": 100,
        "default": 8,
        "reactive": true,
        "doc": "How many paths."
      },
      {
        "name": "steps",
        "type": "integer",
        "min": 2,
        "max": 200,
        "default": 16,
        "reactive": true,
        "doc": "Points on each."
      },
      {
        "name": "speed",
        "type": "number",
        "min": 1,
        "max": 16,
        "default": 4,
        "reactive": true,
        "doc": "How many times as fast as on the straight path a channel may set out; the slowest is one over it. 1 is the straight path."
      },
      {
        "name": "baseline",
        "type": "enum",
        "enum": [
          "zero",
          "mean",
          "varied"
        ],
        "default": "zero",
        "reactive": true,
        "doc": "Where paths begin: at zero, at the mean of each channel over positions, or each at a share of that mean drawn at random, 0 to 1."
      },
      {
        "name": "give",
        "type": "enum",
        "enum": [
          "mean",
          "spread"
        ],
        "default": "mean",
        "reactive": true,
        "doc": "The mean over the paths, or the standard deviation over them."
      },
      {
        "name": "seed",
        "type": "integer",
        "min": 0,
        "max": 1000000,
        "default": 0,
        "doc": "Of the speeds."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "pattern",
    "version": 1,
    "title": "PatternAttribution",
    "doc": "The score taken back through weights times patterns: a weight says what a neuron filters out, its pattern a = cov(x, y) / w'cov(x, y) what it answers to, as found over a dataset where the neuron is on. What goes back starts as the score; rectifiers pass it where they were on, normalizations as it is, sums by their parts.",
    "paper": {
      "title": "Learning how to explain neural networks: PatternNet and PatternAttribution",
      "url": "https://arxiv.org/abs/1705.05598"
    },
    "cost": "One gradient for each target atom; once for a dataset, a run of each example and the derivatives by weights.",
    "signature": "axes of from × axes of to",
    "scores": [
      "logit"
    ],
    "atoms": [
      "neuron",
      "spatial",
      "channel",
      "whole"
    ],
    "inputs": [
      "picture"
    ],
    "params": [
      {
        "name": "over",
        "type": "input",
        "required": true,
        "doc": "The input that is a dataset, over which patterns are found."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "perturbation",
    "version": 1,
    "title": "Meaningful perturbation",
    "doc": "The small smooth mask that, taken away from the layer, lowers the score most: how much of each position it takes away, 0 to 1, found by gradient steps. Nothing is linear in it, and the mask may find what fools the network rather than what it looks at. Only for positions.",
    "paper": {
      "title": "Interpretable Explanations of Black Boxes by Meaningful Perturbation",
      "url": "https://arxiv.org/abs/1704.03296"
    },
    "cost": "A run and a backward pass of the layers between both ends for each step and target.",
    "signature": "y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "maps": true,
    "params": [
      {
        "name": "steps",
        "type": "integer",
        "min": 1,
        "max": 1000,
        "default": 100,
        "reactive": true,
        "doc": "Gradient steps."
      },
      {
        "name": "cells",
        "type": "integer",
        "min": 2,
        "max": 64,
        "default": 14,
        "reactive": true,
        "doc": "Most cells of the mask along each side."
      },
      {
        "name": "area",
        "type": "number",
        "min": 0,
        "max": 100,
        "default": 1,
        "reactive": true,
        "doc": "What it costs to take everything away, beside the whole fall of the score."
      },
      {
        "name": "smooth",
        "type": "number",
        "min": 0,
        "max": 100,
        "default": 0.5,
        "reactive": true,
        "doc": "What steps between neighbouring cells cost."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "rise",
    "version": 1,
    "title": "RISE",
    "doc": "The layer is covered by random masks of coarse cells: at each position, the mean score under the masks that keep it, less the mean score under all. Nothing is asked of the network but its scores. Few masks are noisy; the same seed gives the same masks. Only for positions.",
    "paper": {
      "title": "RISE: Randomized Input Sampling for Explanation of Black-box Models",
      "url": "https://arxiv.org/abs/1806.07421"
    },
    "cost": "One run of the layers between both ends for each mask.",
    "signature": "y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "maps": true,
    "params": [
      {
        "name": "masks",
        "type": "integer",
        "min": 1,
        "max": 5000,
        "default": 400,
        "reactive": true,
        "doc": "How many masks."
      },
      {
        "name": "cells",
        "type": "integer",
        "min": 2,
        "max": 32,
        "default": 7,
        "reactive": true,
        "doc": "Cells of a mask along each side."
      },
      {
        "name": "keep",
        "type": "number",
        "min": 0.05,
        "max": 0.95,
        "default": 0.5,
        "reactive": true,
        "doc": "The share of cells that a mask keeps."
      },
      {
        "name": "seed",
        "type": "integer",
        "min": 0,
        "max": 1000000,
        "default": 0,
        "doc": "Of the masks."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "rollout",
    "version": 1,
    "title": "Attention rollout",
    "doc": "Where attention looked, followed through all blocks of a transformer: from the tokens that the target reads back to those of a residual stream, such as `embed` or `block3`, by the product over the blocks between of (I + A) / 2, A the mean over heads of the pattern. With `weights` set to `gradient` it is the product of I + A, A the mean over heads of what is positive of pattern times gradient of the score. Only with that does it matter which class the target is, and against which: attention alone says where the network looked, not what for. Only for positions; of a picture the class token's own share is left out.",
    "paper": {
      "title": "Quantifying Attention Flow in Transformers",
      "url": "https://arxiv.org/abs/2005.00928"
    },
    "cost": "One gradient for each target atom.",
    "signature": "token, or y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "params": [
      {
        "name": "weights",
        "type": "enum",
        "enum": [
          "attention",
          "gradient"
        ],
        "default": "attention",
        "reactive": true,
        "doc": "Patterns as they are, or times the gradient of the target's score (Chefer et al. 2021)."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "score-cam",
    "version": 1,
    "title": "Score-CAM",
    "doc": "A map over positions without a gradient: each channel's map, enlarged to the picture and brought to 0 to 1, is laid over it as a mask, and the channels are weighted by the softmax of the scores that remain. Only for positions.",
    "paper": {
      "title": "Score-CAM: Score-Weighted Visual Explanations for Convolutional Neural Networks",
      "url": "https://arxiv.org/abs/1910.01279"
    },
    "cost": "One run of the whole network for each channel.",
    "signature": "y, x × axes of to",
    "atoms": [
      "spatial"
    ],
    "maps": true,
    "params": [
      {
        "name": "rectify",
        "type": "boolean",
        "default": true,
        "doc": "Whether only what speaks for the target is kept, and negative values become zero."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "sensitivity",
    "version": 1,
    "title": "Sensitivity",
    "doc": "How the score changes as an atom is raised a little, everywhere alike: the sum over positions of ∂score/∂a along it. Of a direction it is the directional derivative whose sign TCAV counts. It does not say how much of the atom is there.",
    "paper": {
      "title": "Interpretability Beyond Feature Attribution: Quantitative Testing with Concept Activation Vectors (TCAV)",
      "url": "https://arxiv.org/abs/1711.11279"
    },
    "also": [
      "saliency",
      "gradient"
    ],
    "cost": "One gradient for each target atom, or one forward derivative for each source atom, whichever are fewer.",
    "signature": "axes of from × axes of to",
    "atoms": [
      "neuron",
      "channel",
      "group",
      "direction"
    ],
    "params": []
  },
  {
    "kind": "attribution",
    "name": "shapley",
    "version": 1,
    "title": "Shapley values by sampled orders",
    "doc": "Every atom is set to zero, and the atoms are put back one after the other, in random orders: what the score rises by as an atom comes back, averaged over the orders. Over each order the parts sum to score(a) - score(0). How much an atom's part differs from order to order, `give`: `spread`, says how far its attribution depends on the path taken.",
    "paper": {
      "title": "Polynomial calculation of the Shapley value based on sampling",
      "url": "https://doi.org/10.1016/j.cor.2008.04.004"
    },
    "cost": "For each order, one run of the layers between both ends for each source atom.",
    "signature": "axes of from × axes of to",
    "params": [
      {
        "name": "orders",
        "type": "integer",
        "min": 1,
        "max": 100,
        "default": 6,
        "reactive": true,
        "doc": "How many orders."
      },
      {
        "name": "give",
        "type": "enum",
        "enum": [
          "mean",
          "spread"
        ],
        "default": "mean",
        "reactive": true,
        "doc": "The mean over the orders, or the standard deviation over them."
      },
      {
        "name": "seed",
        "type": "integer",
        "min": 0,
        "max": 1000000,
        "default": 0,
        "doc": "Of the orders."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "similarity",
    "version": 1,
    "title": "Similarity of examples",
    "doc": "How alike each training example and the input are to the head: the cosine of their features. It is the baseline that influence has to beat: it knows nothing of labels, nor of what was learned.",
    "cost": "One run of the network.",
    "signature": "example",
    "from": "examples",
    "params": []
  },
  {
    "kind": "attribution",
    "name": "smoothgrad",
    "version": 1,
    "title": "SmoothGrad",
    "doc": "Activation times the mean gradient over copies of the layer with normal noise added. The noise's standard deviation is a fraction of the range of the layer's activations. Averaging takes out what changes from one nearby activation to the next. The same seed gives the same noise.",
    "paper": {
      "title": "SmoothGrad: removing noise by adding noise",
      "url": "https://arxiv.org/abs/1706.03825"
    },
    "also": [
      "noise"
    ],
    "cost": "As linear attribution, once for each sample, and a run of the layers between both ends.",
    "signature": "axes of from × axes of to",
    "params": [
      {
        "name": "samples",
        "type": "integer",
        "min": 1,
        "max": 500,
        "default": 25,
        "reactive": true,
        "doc": "Noisy copies."
      },
      {
        "name": "noise",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.1,
        "reactive": true,
        "doc": "Standard deviation of the noise, as a fraction of the largest less the smallest activation."
      },
      {
        "name": "seed",
        "type": "integer",
        "min": 0,
        "max": 1000000,
        "default": 0,
        "doc": "Of the random numbers."
      }
    ]
  },
  {
    "kind": "attribution",
    "name": "tracin",
    "version": 1,
    "title": "Influence of examples by the checkpoints of training",
    "doc": "How much each example that layers of a network were trained on raised a number: a class score, the activation of any atom of a trained layer, or any content of one number, attributions included. It sums, over the checkpoints of training, what a step on the example alone would have changed: the learning rate times the inner product of the gradients of the number and of the example's loss. Of a network that was not trained here, the present weights are the only checkpoint, and the rate is 1.",
    "paper": {
      "title": "Estimating Training Data Influence by Tracing Gradient Descent",
      "url": "https://arxiv.org/abs/2002.08484"
    },
    "cost": "Of an atom's activation one forward pass for each example and checkpoint; of any other content one backward pass and the content twice.",
    "signature": "example",
    "from": "examples",
    "params": []
  },
  {
    "kind": "mark",
    "name": "bars",
    "version": 1,
    "title": "Bars",
    "doc": "Shows a list of values as horizontal bars from a common zero, each with its name.",
    "also": [
      "bar",
      "barchart"
    ],
    "cost": "Draws one bar an entry.",
    "signature": "[axis]",
    "encode": [
      "opacity",
      "order",
      "label",
      "outline"
    ],
    "lists": true,
    "params": [
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 1000,
        "reactive": true,
        "doc": "How many bars to show, in the order of the content; all when left out."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "cube",
    "version": 1,
    "title": "Activation cube",
    "doc": "Shows the activations of a layer as the cube that they are, height by width by channels, in axonometric view, and cut into the atoms of the grammar: neurons, positions, channels; maps of groups are cut into groups. The strongest channels are in it, what they leave out is stated; more than 12 rows or columns are averaged together.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "Three faces for each of at most 1,152 blocks.",
    "signature": "[y, x, channel] or [y, x, group]",
    "params": [
      {
        "name": "cut",
        "type": "enum",
        "enum": [
          "whole",
          "neuron",
          "spatial",
          "channel"
        ],
        "default": "whole",
        "reactive": true,
        "doc": "Into which atoms the cube is cut."
      },
      {
        "name": "depth",
        "type": "integer",
        "min": 1,
        "max": 12,
        "default": 8,
        "doc": "How many of the strongest channels are in it."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "distribution",
    "version": 1,
    "title": "Distribution",
    "doc": "Shows how often which values occur, whatever the axes, as a histogram, and states how many are exactly zero.",
    "also": [
      "histogram",
      "density"
    ],
    "cost": "One pass over the values.",
    "signature": "[axes]",
    "params": [
      {
        "name": "bins",
        "type": "integer",
        "min": 2,
        "max": 200,
        "default": 40,
        "reactive": true,
        "doc": "Into how many intervals values are counted."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "examples",
    "version": 2,
    "title": "Examples",
    "doc": "Shows pictures side by side, each with its name and its number: those of several inputs, or the examples of a dataset, page by page. Choosing one can set a param of type input or example.",
    "cost": "Draws one small picture an entry; pictures of a dataset are read when their page is shown.",
    "signature": "[input] or [example]",
    "lists": true,
    "shows": "inputs",
    "encode": [
      "opacity",
      "order",
      "label",
      "outline"
    ],
    "params": [
      {
        "name": "size",
        "type": "integer",
        "min": 32,
        "max": 256,
        "default": 96,
        "doc": "Width of a picture, in pixels."
      },
      {
        "name": "count",
        "type": "integer",
        "min": 1,
        "max": 100,
        "default": 24,
        "doc": "How many examples of a dataset a page shows."
      },
      {
        "name": "crop",
        "type": "enum",
        "enum": [
          "whole",
          "field"
        ],
        "default": "whole",
        "doc": "What of an example is shown: all of it, or what the layer saw where one channel is strongest (`field`)."
      },
      {
        "name": "page",
        "type": "integer",
        "min": 1,
        "max": 100000,
        "default": 1,
        "reactive": true,
        "doc": "Which page of a dataset's examples is shown first; a param here is set by the buttons as well, and may have a slider."
      },
      {
        "name": "misfires",
        "type": "boolean",
        "default": false,
        "doc": "Whether examples are outlined that are among the strongest tenth, although those of their label are weaker on average than all."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "factors",
    "version": 1,
    "title": "Factors",
    "doc": "Shows several maps in one picture: the hue says which, the brightness how much. Where several are strong the colour loses saturation. Legends say which hue is which factor and how bright is how much; `highlight` leaves one map alone.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "Mixes one colour a position.",
    "signature": "[y, x, group] or groups with kept maps",
    "shows": "maps",
    "params": [
      {
        "name": "colours",
        "type": "enum",
        "enum": [
          "hues",
          "pair",
          "auto"
        ],
        "default": "auto",
        "doc": "A hue a factor around the circle; for two factors a and b red a, green (a + b) / 2, blue b, evened out; or `pair` for two and `hues` for more. More than two have hues whatever it says."
      },
      {
        "name": "cells",
        "type": "enum",
        "enum": [
          "smooth",
          "sharp",
          "auto"
        ],
        "default": "auto",
        "reactive": true,
        "doc": "Whether the cells of the map flow into one another or are told apart; smooth over a picture, sharp by itself."
      },
      {
        "name": "opacity",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 1,
        "reactive": true,
        "doc": "How much it covers what is below it."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "filters",
    "version": 1,
    "title": "Filters",
    "doc": "Shows the weights of convolutions as small pictures, one for each channel that they lead to: in colour where they read the picture, grey being zero; else in two hues around zero. Below each stands its number. Choosing one can set a param of type atom.",
    "cost": "Draws one small picture a filter; the first hundred.",
    "signature": "[dy, dx, channel], or [dy, dx, channel of the picture, channel]",
    "lists": true,
    "params": [
      {
        "name": "size",
        "type": "integer",
        "min": 16,
        "max": 256,
        "default": 56,
        "doc": "Width of a filter, in pixels."
      },
      {
        "name": "range",
        "type": "enum",
        "enum": [
          "each",
          "all"
        ],
        "default": "each",
        "doc": "Whether the largest weight of `each` filter is fully coloured, or the largest of `all`."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "flow",
    "version": 1,
    "title": "Flow",
    "doc": "Shows attributions between layers as links from column to column: the width is how much, the colour the sign. The contents form a chain: each begins with the axis that the one before it ends with. What is not drawn is stated as a share.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One ribbon a link.",
    "signature": "[axis, axis], then [that axis, axis], ...",
    "contents": "several",
    "pictures": true,
    "params": [
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 100,
        "default": 4,
        "reactive": true,
        "doc": "How many links of each node to draw, the strongest first."
      },
      {
        "name": "pictures",
        "type": "boolean",
        "default": true,
        "doc": "Whether nodes that can be pictured are shown as feature visualizations."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "heatmap",
    "version": 1,
    "title": "Heat map",
    "doc": "Shows values over positions as a map of colours. Signed values use two hues around zero, magnitudes one; a layered heat map lets the picture below shine through.",
    "also": [
      "saliency",
      "saliency map"
    ],
    "cost": "Draws one cell a position.",
    "signature": "[y, x] or atoms with kept maps",
    "encode": [
      "opacity"
    ],
    "shows": "maps",
    "params": [
      {
        "name": "scheme",
        "type": "enum",
        "enum": [
          "signed",
          "magnitude",
          "light",
          "auto"
        ],
        "default": "auto",
        "doc": "Two hues around zero, one hue from zero, or whichever suits the values. `light` darkens what is not positive, as if the rest were lit; it is meant to lie over a picture."
      },
      {
        "name": "cells",
        "type": "enum",
        "enum": [
          "smooth",
          "sharp",
          "auto"
        ],
        "default": "auto",
        "reactive": true,
        "doc": "Whether the cells of the map flow into one another or are told apart; smooth over a picture, sharp by itself."
      },
      {
        "name": "opacity",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.7,
        "reactive": true,
        "doc": "How much it covers what is below it."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "image",
    "version": 1,
    "title": "Image",
    "doc": "Shows an image as it is: the input of a network.",
    "also": [
      "photo",
      "picture"
    ],
    "cost": "Draws the image.",
    "signature": "input substrate",
    "shows": "picture",
    "params": []
  },
  {
    "kind": "mark",
    "name": "line",
    "version": 1,
    "title": "Line",
    "doc": "Shows values along an axis as a line, or one line for each entry of a first axis.",
    "also": [
      "curve"
    ],
    "cost": "Draws one line.",
    "signature": "[axis] or [axis, axis]",
    "params": [
      {
        "name": "points",
        "type": "boolean",
        "default": false,
        "doc": "Whether each value is marked by a point."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "matrix",
    "version": 1,
    "title": "Matrix",
    "doc": "Shows a content of two axes as rows and columns of coloured cells, the first axis downwards, with names at both sides.",
    "cost": "Draws one cell an entry.",
    "signature": "[axis, axis]",
    "encode": [
      "opacity"
    ],
    "params": [
      {
        "name": "scheme",
        "type": "enum",
        "enum": [
          "signed",
          "magnitude",
          "auto"
        ],
        "default": "auto",
        "doc": "Two hues around zero, one hue from zero, or whichever suits the values."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "pattern",
    "version": 1,
    "title": "Attention pattern",
    "doc": "Shows which token takes how much from which. Each head is a small matrix of its own: queries downwards, keys to the right. Cells that are smaller than a pixel are drawn as the strongest of those at its place. Of one head, arcs over the text can be drawn instead.",
    "cost": "Paints one cell a pair of tokens in each head; 10 million take less than a second.",
    "signature": "[query, key], or [head, query, key]",
    "params": [
      {
        "name": "arcs",
        "type": "boolean",
        "default": false,
        "reactive": true,
        "doc": "Whether one head is drawn as arcs over the text, from key to query and as thick as the weight. Weights below 5 % of the largest are left out, and how much these are of all is stated."
      },
      {
        "name": "head",
        "type": "integer",
        "min": 0,
        "max": 1000,
        "reactive": true,
        "doc": "The head to show alone, by its number; all when left out, of which arcs are drawn for the first."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "scatter",
    "version": 1,
    "title": "Scatter",
    "doc": "Shows entries as points. A content whose second axis has two entries, such as one reduced to two, gives x and y; a content of one axis gives y, and `encode` gives `x`.",
    "also": [
      "scatterplot",
      "point"
    ],
    "cost": "Draws one point an entry.",
    "signature": "[axis, 2] or [axis]",
    "encode": [
      "x",
      "y",
      "size",
      "opacity",
      "label",
      "outline"
    ],
    "lists": true,
    "params": []
  },
  {
    "kind": "mark",
    "name": "space",
    "version": 1,
    "title": "Design space",
    "doc": "Shows the design space of the document itself: columns for input, hidden layers and output, rows for group, spatial, channel and neuron; discs for contents and their presentations, arrows for attributions and for transforms that follow a selection.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "Draws a disc an element.",
    "signature": "none",
    "contents": "none",
    "params": []
  },
  {
    "kind": "mark",
    "name": "table",
    "version": 1,
    "title": "Table",
    "doc": "Shows values as numbers in rows with their names. Of several contents, the first says which entries are shown and the others are further columns: their numbers for the same atoms, on one scale.",
    "cost": "Writes one row an entry.",
    "signature": "[axis], and more of the same axis",
    "contents": "several",
    "encode": [
      "opacity",
      "order",
      "label",
      "outline"
    ],
    "lists": true,
    "params": [
      {
        "name": "heads",
        "type": "labels",
        "doc": "What stands above the columns, in their order."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "text",
    "version": 1,
    "title": "Text",
    "doc": "Shows values as running text: a single number, or a list of names with their numbers.",
    "cost": "Writes a line.",
    "signature": "[] or [axis]",
    "encode": [
      "opacity",
      "order",
      "label"
    ],
    "params": [
      {
        "name": "format",
        "type": "string",
        "doc": "How numbers are written, in the words of d3-format, such as `.2f` or `.1%`."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "tokens",
    "version": 1,
    "title": "Tokens",
    "doc": "Shows the text itself, each token on a ground coloured by its value; negative values also have a dotted line below. Of two axes, each entry of the other one has a paragraph of its own. Line breaks are shown as ↵; a token that is no text is dimmed. With scores of classes behind the tokens, the likeliest one stands below each token in its place, coloured by its score.",
    "cost": "Draws one box a token.",
    "signature": "[token], [axis, token], or either with class behind; `query` or `key` for token",
    "params": [
      {
        "name": "scheme",
        "type": "enum",
        "enum": [
          "signed",
          "magnitude",
          "auto"
        ],
        "default": "auto",
        "doc": "Two hues around zero, one hue from zero, or whichever suits the values."
      }
    ]
  },
  {
    "kind": "mark",
    "name": "vega",
    "version": 1,
    "title": "Vega",
    "doc": "Shows a content by a Vega specification of the author's own. The content is its data set `content`, one row an entry, with the fields value, label and index, and the name of each axis. It runs apart from the page, in a thread of its own: it loads nothing and has no controls (addresses and `bind` are refused), draws at most 20,000 marks on 4,000 pixels a side, and is ended when it works for 6 seconds without an answer.",
    "paper": {
      "title": "Vega: A Visualization Grammar",
      "url": "https://vega.github.io/vega/docs/specification/"
    },
    "cost": "That of the specification.",
    "signature": "[axes]",
    "params": [
      {
        "name": "spec",
        "type": "vega",
        "required": true,
        "doc": "The specification, as in the Vega documentation."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "area",
    "version": 1,
    "title": "Area",
    "doc": "How far the mean of the picture's alpha is from a share, squared: what is cut out gets one size, whatever it is of. A penalty: it is given a negative scale.",
    "cost": "None to speak of.",
    "signature": "the picture",
    "params": [
      {
        "name": "share",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.36,
        "doc": "The share of the picture that is to be taken up."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "atom",
    "version": 1,
    "title": "Atom",
    "doc": "What the atom itself stands for: the mean of a channel, the score of a class, the direction of a group. The objective when none is named.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "any atom",
    "params": []
  },
  {
    "kind": "objective",
    "name": "blur",
    "version": 1,
    "title": "Blur",
    "doc": "Half the mean square of what a [1 2 1] x [1 2 1] / 16 blur would take away from the picture. A penalty on fine grain: it is given a negative scale.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "None to speak of.",
    "signature": "the picture",
    "params": [
      {
        "name": "of",
        "type": "enum",
        "enum": [
          "colour",
          "alpha"
        ],
        "default": "colour",
        "doc": "Of the colours, or of the alpha of pictures that are cut out."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "channel",
    "version": 1,
    "title": "Channel",
    "doc": "Maximizes the mean activation of a channel over all positions. The pictures repeat their motif like a texture.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "channel",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      },
      {
        "name": "index",
        "type": "integer",
        "min": 0,
        "max": 10000000,
        "doc": "Another channel or class than the atom."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "direction",
    "version": 1,
    "title": "Direction",
    "doc": "Maximizes a . v, the inner product of the activations with the atom's direction, as a mean over positions; times max(0.1, cos(a, v)) to a power. The pictures show what several channels look for together.",
    "paper": {
      "title": "Activation Atlas",
      "url": "https://distill.pub/2019/activation-atlas/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "group, or activations at a position",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      },
      {
        "name": "power",
        "type": "number",
        "min": 0,
        "max": 16,
        "default": 0,
        "doc": "How much the angle counts beside the length: the cosine, 0.1 at least, to this power."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "diversity",
    "version": 1,
    "title": "Diversity",
    "doc": "How different the faces of one atom are: minus the mean inner product of a picture's style (the Gram matrix of the activations over channels, of unit length) with the styles of the others. Needs several `faces`.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "One matrix of channels by channels for each picture and step.",
    "signature": "several pictures of one atom",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "l1",
    "version": 1,
    "title": "L1",
    "doc": "The mean distance of the picture's colours from grey, or the mean of its alpha. A penalty: it is given a negative scale.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "None to speak of.",
    "signature": "the picture",
    "params": [
      {
        "name": "of",
        "type": "enum",
        "enum": [
          "colour",
          "alpha"
        ],
        "default": "colour",
        "doc": "Of the colours, or of the alpha of pictures that are cut out."
      },
      {
        "name": "spread",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0,
        "doc": "Spares the centre, by a bell of this deviation, as a fraction of the picture. 0: every pixel counts alike."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "l2",
    "version": 1,
    "title": "L2",
    "doc": "The mean square of the distance of the picture's colours from grey, or of its alpha. A penalty: it is given a negative scale.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "None to speak of.",
    "signature": "the picture",
    "params": [
      {
        "name": "of",
        "type": "enum",
        "enum": [
          "colour",
          "alpha"
        ],
        "default": "colour",
        "doc": "Of the colours, or of the alpha of pictures that are cut out."
      },
      {
        "name": "spread",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0,
        "doc": "Spares the centre, by a bell of this deviation, as a fraction of the picture. 0: every pixel counts alike."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "layer",
    "version": 1,
    "title": "Layer",
    "doc": "Maximizes the mean square of all activations of a layer, whatever they are (DeepDream). Started from a photograph, it exaggerates what is there.",
    "paper": {
      "title": "Inceptionism: Going Deeper into Neural Networks",
      "url": "https://research.google/blog/inceptionism-going-deeper-into-neural-networks/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "any layer",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "logit",
    "version": 1,
    "title": "Logit",
    "doc": "Maximizes the score of a class before softmax, which unlike its probability cannot be raised by lowering the others.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "One gradient through the whole network in each step.",
    "signature": "class",
    "params": [
      {
        "name": "index",
        "type": "integer",
        "min": 0,
        "max": 10000000,
        "doc": "Another channel or class than the atom."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "match",
    "version": 1,
    "title": "Match",
    "doc": "Maximizes the inner product with the activations that a whole layer has for the `input` of the `render` block, times the cosine to a power. The picture is a caricature of the input: what the layer sees, exaggerated.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "a layer, seen on an input",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      },
      {
        "name": "power",
        "type": "number",
        "min": 0,
        "max": 16,
        "default": 0,
        "doc": "How much the angle counts beside the length: the cosine, 0.1 at least, to this power."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "neuron",
    "version": 1,
    "title": "Neuron",
    "doc": "Maximizes the activation of one neuron: a channel at a single position, the centre unless another is given, or at a bell around it. Of a group, its direction there. The pictures show one motif at its place.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "One gradient down from the layer in each step.",
    "signature": "neuron, or channel at the centre",
    "params": [
      {
        "name": "layer",
        "type": "string",
        "doc": "Another layer than that of the atom."
      },
      {
        "name": "index",
        "type": "integer",
        "min": 0,
        "max": 10000000,
        "doc": "Another channel or class than the atom."
      },
      {
        "name": "x",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.5,
        "doc": "The position from left to right, as a fraction."
      },
      {
        "name": "y",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.5,
        "doc": "The position from top to bottom, as a fraction."
      },
      {
        "name": "spread",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0,
        "doc": "How far around the position counts too: the deviation of a bell, as a fraction of the picture. 0: the position alone."
      },
      {
        "name": "preactivation",
        "type": "boolean",
        "default": false,
        "doc": "Whether to look before the layer's activation function, where a silent neuron has a slope too."
      }
    ]
  },
  {
    "kind": "objective",
    "name": "variation",
    "version": 1,
    "title": "Variation",
    "doc": "The mean difference of neighbouring pixels, down and across (total variation). A penalty: it is given a negative scale.",
    "paper": {
      "title": "Feature Visualization",
      "url": "https://distill.pub/2017/feature-visualization/"
    },
    "cost": "None to speak of.",
    "signature": "the picture",
    "params": [
      {
        "name": "of",
        "type": "enum",
        "enum": [
          "colour",
          "alpha"
        ],
        "default": "colour",
        "doc": "Of the colours, or of the alpha of pictures that are cut out."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "accuracy",
    "version": 1,
    "title": "Accuracy",
    "doc": "The share of the examples of a dataset whose strongest class is that of their label. The content has the scores of a network whose classes include all labels; name the split of the input, as the share on training examples tells little.",
    "cost": "One pass over the scores.",
    "signature": "[example, class] -> []",
    "params": [
      {
        "name": "label",
        "type": "string",
        "doc": "Of the examples of this label alone."
      },
      {
        "name": "except",
        "type": "string",
        "doc": "Of all examples but those of this label."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "aggregate",
    "version": 1,
    "title": "Aggregate",
    "doc": "Combines all entries along one or more axes into one number: sum Σv, mean Σv / n, max, l2 √Σv², positive: the share of entries above 0, or area: that under the curve through the entries of one axis, at equal steps from 0 to 1. The axes are dropped.",
    "also": [
      "sum",
      "mean",
      "average",
      "maximum"
    ],
    "cost": "One pass over the entries.",
    "signature": "[..., axes] -> [...]",
    "params": [
      {
        "name": "over",
        "type": "axes",
        "required": true,
        "doc": "The axis or axes to combine; `position` is y and x."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Only the axes of this layer, where two have the same name."
      },
      {
        "name": "with",
        "type": "enum",
        "enum": [
          "sum",
          "mean",
          "max",
          "l2",
          "positive",
          "area"
        ],
        "default": "sum",
        "doc": "How the numbers are combined."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "agreement",
    "version": 1,
    "title": "Agreement",
    "doc": "How far two layers, also of different networks, say the same of the same examples, as one number up to 1: by the inner products of examples (`cka`, and without bias for few examples), by the directions that hold 99 % of the variance (`svcca`), or by turning one into the other (`procrustes`).",
    "paper": {
      "title": "Similarity of Neural Network Representations Revisited",
      "url": "https://arxiv.org/abs/1905.00414"
    },
    "cost": "A product for each pair of examples and channel; `svcca` and `procrustes` a singular value decomposition.",
    "signature": "[example, channel], with [example, channel] -> one number",
    "runs": "device",
    "second": true,
    "params": [
      {
        "name": "measure",
        "type": "enum",
        "enum": [
          "cka",
          "cka-unbiased",
          "svcca",
          "procrustes"
        ],
        "default": "cka",
        "doc": "What agreement is measured by."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "beyond",
    "version": 1,
    "title": "Beyond",
    "doc": "How much of the first content is larger than the second (`with`): the share of the magnitude of all entries that belongs to those larger in magnitude than their counterpart. Of an attribution with its spread over paths, the share that does not depend on the path; 1 is all of it. Both must have the same axes.",
    "cost": "One pass over the entries.",
    "signature": "[axes], with [axes] -> one number",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "blur",
    "version": 1,
    "title": "Blur",
    "doc": "Smooths maps with the binomial filter [1 2 1] ⊗ [1 2 1] / 16, which is zero at the highest frequency and so takes out a checkerboard. At the border it averages over what there is.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One pass over the entries each time.",
    "signature": "[..., y, x] -> [..., y, x]",
    "params": [
      {
        "name": "times",
        "type": "integer",
        "min": 1,
        "max": 50,
        "default": 1,
        "reactive": true,
        "doc": "How often."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "bottom",
    "version": 1,
    "title": "Smallest",
    "doc": "Keeps the k smallest entries along an axis, the smallest first; with signed values these are the strongest against. Ties keep their order. With several axes, entries are compared by their sum over the others.",
    "cost": "Sorts one axis.",
    "signature": "[..., axis] -> [..., k]",
    "params": [
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 1000,
        "required": true,
        "reactive": true,
        "doc": "How many to keep."
      },
      {
        "name": "axis",
        "type": "axis",
        "doc": "Along which axis; may be left out when the content has one only."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "clip",
    "version": 1,
    "title": "Clip",
    "doc": "Limits values to a range: what lies below `min` becomes `min`, what lies above `max` becomes `max`. With `min` 0 only positive evidence is left.",
    "cost": "One pass over the entries.",
    "signature": "[axes] -> [axes]",
    "params": [
      {
        "name": "min",
        "type": "number",
        "reactive": true,
        "doc": "The least value."
      },
      {
        "name": "max",
        "type": "number",
        "reactive": true,
        "doc": "The greatest value."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "confusion",
    "version": 1,
    "title": "Confusion matrix",
    "doc": "For each label, the share of its examples that has each class as the strongest: what is taken for what. Rows are labels, columns are classes, and the diagonal is what is told right.",
    "cost": "One pass over the scores.",
    "signature": "[example, class] -> [class, class]",
    "params": []
  },
  {
    "kind": "transform",
    "name": "correlation",
    "version": 1,
    "title": "Correlation",
    "doc": "How well the first content and the second (`with`) agree up to scale and offset: the correlation of Pearson over all their entries, from -1 to 1. There is none over fewer than three entries, nor where all entries of one are alike. Both must have the same axes.",
    "cost": "Three products an entry.",
    "signature": "[axes], with [axes] -> one number",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "difference",
    "version": 1,
    "title": "Difference",
    "doc": "Subtracts the second content (`with`) from the first, entry by entry: a − b. Both must have the same axes.",
    "cost": "One subtraction an entry.",
    "signature": "[axes], with [axes] -> [axes]",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "extremes",
    "version": 1,
    "title": "Largest and smallest",
    "doc": "Keeps the k largest entries along an axis and the k smallest, from the largest to the smallest. When the axis has fewer than 2 k entries all of them stay, each once. With several axes, entries are compared by their sum over the others.",
    "cost": "Sorts one axis.",
    "signature": "[..., axis] -> [..., 2 k]",
    "params": [
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 1000,
        "required": true,
        "reactive": true,
        "doc": "How many to keep at each end."
      },
      {
        "name": "axis",
        "type": "axis",
        "doc": "Along which axis; may be left out when the content has one only."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "filter",
    "version": 1,
    "title": "Filter",
    "doc": "Keeps the entries along an axis for which all that is said holds, in their order: a value above or below a number, a sign, membership in a list.",
    "also": [
      "where"
    ],
    "cost": "One pass over the entries.",
    "signature": "[axis] -> [axis]",
    "params": [
      {
        "name": "axis",
        "type": "axis",
        "doc": "Along which axis; may be left out when the content has one only. By value and sign only a content of one axis can be filtered."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      },
      {
        "name": "above",
        "type": "number",
        "reactive": true,
        "doc": "Keeps what is larger than this."
      },
      {
        "name": "below",
        "type": "number",
        "reactive": true,
        "doc": "Keeps what is smaller than this."
      },
      {
        "name": "sign",
        "type": "enum",
        "enum": [
          "positive",
          "negative"
        ],
        "doc": "Keeps what has this sign; zero has none."
      },
      {
        "name": "among",
        "type": "entries",
        "doc": "Keeps these atoms, by number or class label; or those that another content with this axis has."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "flips",
    "version": 1,
    "title": "Flips",
    "doc": "Of each example of a dataset, whether the strongest class differs between the first content and the second (`with`): 1 if it does, else 0. Both have the scores of classes by example, of a network and of the one made of it, say. Filtered by sign, these are the examples whose answer flipped; aggregated by mean, their share.",
    "cost": "One pass over the scores.",
    "signature": "[example, class], with [example, class] -> [example]",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "inside",
    "version": 1,
    "title": "Inside",
    "doc": "Keeps of maps what lies in the painted part of the picture: each place is multiplied by how much of it is painted. Summed over the positions, and divided by the sum of the whole map, it is the share of an attribution that comes from there.",
    "cost": "One pass over the entries.",
    "signature": "[..., y, x] -> [..., y, x]",
    "params": [
      {
        "name": "mask",
        "type": "mask",
        "required": true,
        "reactive": true,
        "doc": "The part: rows of cells, or a param of type `mask`."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "loadings",
    "version": 1,
    "title": "Loadings",
    "doc": "What the factors of a reduced content are made of: how much each entry of the axis that was reduced counts in each factor. Of the groups of a layer: the directions of the groups over its channels.",
    "cost": "None: they were found with the factors.",
    "signature": "[..., group] -> [group, axis]",
    "params": []
  },
  {
    "kind": "transform",
    "name": "match",
    "version": 1,
    "title": "Match",
    "doc": "Pairs each channel of the first content with one of the second (`with`), so that all pairs together are most alike on the same examples; the most alike pair comes first. As many pairs as the smaller layer has channels. Give the channels of the first, or, in the same order, their counterparts, which are of the network of the second.",
    "paper": {
      "title": "Convergent Learning: Do different neural networks learn the same representations?",
      "url": "https://arxiv.org/abs/1511.07543"
    },
    "cost": "A product for each pair of channels and example, and an assignment of the channels.",
    "signature": "[example, channel], with [example, channel] -> [channel]",
    "runs": "device",
    "second": true,
    "params": [
      {
        "name": "give",
        "type": "enum",
        "enum": [
          "own",
          "counterparts"
        ],
        "default": "own",
        "doc": "Which of each pair: the channel of the first content, or that of the second."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "normalize",
    "version": 1,
    "title": "Normalize",
    "doc": "Scales all values so that they can be compared. `list` divides by the largest magnitude that is shown here, `layer` by the largest of the whole layer, `pair` by the largest between two layers, `all` by the largest of all contents of this kind in the interface that are normalized in this way and follow from no further params, `percentile` by that percentile of the magnitudes, clipping what exceeds it; `softmax` turns scores into probabilities, exp(vᵢ) / Σ exp(vⱼ), along the last axis.",
    "also": [
      "softmax",
      "scale"
    ],
    "cost": "One pass over the entries; `layer`, `pair` and `all` may compute more than is shown.",
    "signature": "[axes] -> [axes]",
    "params": [
      {
        "name": "over",
        "type": "enum",
        "enum": [
          "list",
          "layer",
          "pair",
          "all",
          "percentile",
          "softmax"
        ],
        "required": true,
        "doc": "The values whose largest becomes 1."
      },
      {
        "name": "percentile",
        "type": "number",
        "min": 1,
        "max": 100,
        "default": 99,
        "reactive": true,
        "doc": "Which percentile of the magnitudes becomes 1; used with `percentile` only."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "p-value",
    "version": 1,
    "title": "P-value",
    "doc": "How often chance does as much: the share of the second content's entries (`with`), and of the number itself, that lie at least as far from their median as the first content's number, (1 + count) / (1 + entries). With n entries it is never below 1 / (n + 1).",
    "paper": {
      "title": "Permutation P-values Should Never Be Zero",
      "url": "https://doi.org/10.2202/1544-6115.1585"
    },
    "cost": "One pass over the entries.",
    "signature": "one number, with [axis] -> one number",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "product",
    "version": 1,
    "title": "Product",
    "doc": "Multiplies the first content with the second (`with`), entry by entry: a × b. Both must have the same axes. An activation times an attribution is large where something is there and counts.",
    "cost": "One multiplication an entry.",
    "signature": "[axes], with [axes] -> [axes]",
    "second": true,
    "params": []
  },
  {
    "kind": "transform",
    "name": "project",
    "version": 1,
    "title": "Project",
    "doc": "Expresses values in the atoms of another substrate. Onto positions or the picture, a map is resampled to the grid there, bilinearly; numbers that sum up maps, such as those of groups or channels, become these maps. The tokens of a vision transformer become the places that they are, along `key` where there is also `query`; the class token belongs to none of them. Onto the channels of their layer, groups become channels: the sum over the groups of their value times their direction. Onto the output, the residual stream of a transformer becomes scores, as if no further block followed: the logit lens.",
    "paper": {
      "title": "The Building Blocks of Interpretability",
      "url": "https://distill.pub/2018/building-blocks/"
    },
    "cost": "One weighted sum an entry.",
    "signature": "[..., y, x] -> [..., y, x], [group] -> [y, x, group] [..., group] -> [..., channel], or [..., token, channel] -> [..., token, class]",
    "params": [
      {
        "name": "onto",
        "type": "substrate",
        "required": true,
        "doc": "The substrate: `net/input/whole`, positions of another layer, channels of the same, or `net/output/neuron`."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "ratio",
    "version": 1,
    "title": "Ratio",
    "doc": "Divides the first content by the second (`with`), entry by entry: a / b, and 0 where |b| is less than a share of its largest magnitude, since there the quotient means nothing. Both must have the same axes.",
    "cost": "One division an entry.",
    "signature": "[axes], with [axes] -> [axes]",
    "second": true,
    "params": [
      {
        "name": "least",
        "type": "number",
        "min": 0,
        "max": 1,
        "default": 0.01,
        "reactive": true,
        "doc": "Below which share of the largest |b| there is no ratio."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "reduce",
    "version": 1,
    "title": "Reduce",
    "doc": "Replaces an axis by k factors, the axis `group`. `nmf`: non-negative matrix factorization, V ≈ W H with nothing below zero (negative values count as zero), so parts add up; `pca`: the k directions of largest variance; `umap`: k coordinates that keep neighbours near. With `fit`, the factors are found on another content with the same axis and this one is expressed in them, so that both can be compared.",
    "paper": {
      "title": "Learning the parts of objects by non-negative matrix factorization",
      "url": "https://doi.org/10.1038/44565"
    },
    "also": [
      "pca",
      "nmf",
      "cluster",
      "dimensionality reduction"
    ],
    "cost": "One factorization; of `fit` when that is given.",
    "signature": "[..., axis] -> [..., group]",
    "runs": "device",
    "params": [
      {
        "name": "axis",
        "type": "axis",
        "doc": "The axis to replace; may be left out when the content has one only."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      },
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 64,
        "required": true,
        "reactive": true,
        "doc": "How many factors."
      },
      {
        "name": "reducer",
        "type": "enum",
        "enum": [
          "nmf",
          "pca",
          "umap"
        ],
        "default": "nmf",
        "doc": "How they are found."
      },
      {
        "name": "fit",
        "type": "content",
        "doc": "The content on which they are found; this one when left out. Where it holds only some of the entries of the axis, this one is expressed by the same."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "separate",
    "version": 1,
    "title": "Separate",
    "doc": "The direction in a layer that tells the examples of some labels from others: a concept. It is (S + λI)⁻¹ (μ₊ − μ₋), scaled to length 1, with the means of both sides, the covariance S of all examples, and λ = `ridge` times the mean variance of a channel (regularized discriminant of Fisher; the concept activation vectors of TCAV are such directions). It is said how well the direction tells examples apart that were left out of it. `shuffled` gives so many directions of sides as large drawn at random, for comparison.",
    "paper": {
      "title": "Interpretability Beyond Feature Attribution: Quantitative Testing with Concept Activation Vectors (TCAV)",
      "url": "https://arxiv.org/abs/1711.11279"
    },
    "cost": "A product for each pair of channels and example, and one solution of as many equations as channels.",
    "signature": "[example, channel] -> [channel], with shuffled [direction, channel]",
    "runs": "device",
    "params": [
      {
        "name": "positive",
        "type": "labels",
        "required": true,
        "doc": "The labels of the dataset on one side."
      },
      {
        "name": "negative",
        "type": "labels",
        "doc": "The labels on the other side; all others when left out."
      },
      {
        "name": "shuffled",
        "type": "integer",
        "min": 0,
        "max": 200,
        "default": 0,
        "doc": "How many directions of random sides to give instead."
      },
      {
        "name": "ridge",
        "type": "number",
        "min": 0.0001,
        "max": 1000,
        "default": 1,
        "doc": "How strongly the direction is kept from following single examples."
      },
      {
        "name": "seed",
        "type": "integer",
        "min": 0,
        "max": 1000000,
        "default": 0,
        "doc": "Of the random sides."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "similarity",
    "version": 1,
    "title": "Similarity",
    "doc": "How alike each channel of the first content is to each of the second (`with`), by what they do on the same examples: 1 where they rise and fall together, -1 where one falls as the other rises. The two may be of different networks. A channel that never changes is like nothing, and counted.",
    "cost": "A product for each pair of channels and example.",
    "signature": "[example, channel], with [example, channel] -> [channel, channel]",
    "runs": "device",
    "second": true,
    "params": [
      {
        "name": "by",
        "type": "enum",
        "enum": [
          "correlation",
          "cosine"
        ],
        "default": "correlation",
        "doc": "The correlation of Pearson, or the cosine, which does not subtract the mean."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "slice",
    "version": 1,
    "title": "Slice",
    "doc": "Keeps one place along an axis and drops the axis. With the axis `position`, keeps one point of the image and drops y and x; a point is given in fractions of the image, so it means the same place in every layer.",
    "cost": "None: picks numbers.",
    "signature": "[..., axis] -> [...]",
    "params": [
      {
        "name": "axis",
        "type": "enum",
        "enum": [
          "position",
          "y",
          "x",
          "token",
          "head",
          "query",
          "key",
          "channel",
          "group",
          "direction",
          "class",
          "input",
          "example",
          "dy",
          "dx",
          "order",
          "step",
          "layer"
        ],
        "required": true,
        "doc": "The axis to cut, or `position` for y and x together."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, or whose positions, where two have the same name: that of this layer."
      },
      {
        "name": "at",
        "type": "at",
        "required": true,
        "reactive": true,
        "doc": "Where: a number, a class label, a point {x, y}, `last` of tokens, or a param."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "sort",
    "version": 1,
    "title": "Sort",
    "doc": "Puts the entries along an axis in order, by their value, by their magnitude |value|, or by their number in the layer. Ties keep their order. With several axes, entries are compared by their sum over the others.",
    "cost": "Sorts one axis.",
    "signature": "[..., axis] -> [..., axis]",
    "params": [
      {
        "name": "by",
        "type": "enum",
        "enum": [
          "value",
          "magnitude",
          "index"
        ],
        "default": "value",
        "doc": "What is compared."
      },
      {
        "name": "order",
        "type": "enum",
        "enum": [
          "descending",
          "ascending"
        ],
        "default": "descending",
        "doc": "Largest first or smallest first."
      },
      {
        "name": "axis",
        "type": "axis",
        "doc": "Along which axis; may be left out when the content has one only."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  },
  {
    "kind": "transform",
    "name": "top",
    "version": 1,
    "title": "Largest",
    "doc": "Keeps the k largest entries along an axis, the largest first. Ties keep their order. With several axes, entries are compared by their sum over the others.",
    "also": [
      "largest",
      "limit"
    ],
    "cost": "Sorts one axis.",
    "signature": "[..., axis] -> [..., k]",
    "params": [
      {
        "name": "k",
        "type": "integer",
        "min": 1,
        "max": 1000,
        "required": true,
        "reactive": true,
        "doc": "How many to keep."
      },
      {
        "name": "axis",
        "type": "axis",
        "doc": "Along which axis; may be left out when the content has one only."
      },
      {
        "name": "layer",
        "type": "layer",
        "doc": "Which axis, where two have the same name: that of this layer."
      }
    ]
  }
];

const byName = new Map(definitions.map((definition) => [`${definition.kind}/${definition.name}`, definition]));

/** The operator of that kind and name. */
export function definitionOf(kind: Definition['kind'], name: string): Definition | undefined {
  return byName.get(`${kind}/${name}`);
}

/** The names of all operators of a kind. */
export function namesOf(kind: Definition['kind']): string[] {
  return definitions.filter((definition) => definition.kind === kind).map(({ name }) => name);
}
