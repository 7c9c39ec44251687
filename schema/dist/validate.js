// Generated from schema/ by `npm run schema`.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://vitrail.dev/schema/v1.json","type":"object","properties":{"$schema":{"type":"string","maxLength":200},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"networks":{"type":"object","propertyNames":{"$ref":"#/definitions/Id"},"maxProperties":16,"additionalProperties":{"$ref":"#/definitions/Network"}},"inputs":{"type":"object","propertyNames":{"$ref":"#/definitions/Id"},"maxProperties":64,"additionalProperties":{"$ref":"#/definitions/Input"}},"params":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/Param"}},"contents":{"type":"object","propertyNames":{"$ref":"#/definitions/Id"},"maxProperties":200,"additionalProperties":{"$ref":"#/definitions/Content"}},"interface":{"allOf":[{"$ref":"#/definitions/View"}]},"config":{"allOf":[{"$ref":"#/definitions/Config"}]}},"required":["interface"],"additionalProperties":false,"definitions":{"AccuracyOp":{"type":"object","properties":{"op":{"const":"accuracy"},"label":{"type":"string","maxLength":200},"except":{"type":"string","maxLength":200}},"required":["op"],"additionalProperties":false},"Activation":{"type":"object","properties":{"type":{"const":"activation"},"of":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"input":{"allOf":[{"$ref":"#/definitions/ContentInput"}]}},"required":["type","of"],"additionalProperties":false},"AggregateOp":{"type":"object","properties":{"op":{"const":"aggregate"},"over":{"anyOf":[{"$ref":"#/definitions/Axis"},{"$ref":"#/definitions/AxisList"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"with":{"enum":["sum","mean","max","l2","positive","area"]}},"required":["op","over"],"additionalProperties":false},"Agreement":{"type":"object","properties":{"type":{"const":"agreement"},"of":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/RepeatNetwork"}]},"with":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/RepeatNetwork"}]},"input":{"allOf":[{"$ref":"#/definitions/Id"}]},"layers":{"allOf":[{"$ref":"#/definitions/LayerList"}]},"measure":{"enum":["cka","cka-unbiased","svcca","procrustes"]}},"required":["type","of","with"],"additionalProperties":false},"AgreementOp":{"type":"object","properties":{"op":{"const":"agreement"},"measure":{"enum":["cka","cka-unbiased","svcca","procrustes"]}},"required":["op"],"additionalProperties":false},"AreaObjectiveTerm":{"type":"object","properties":{"type":{"const":"area"},"share":{"type":"number","minimum":0,"maximum":1}},"required":["type"],"additionalProperties":false},"AtomKind":{"enum":["neuron","spatial","channel","head","group","direction","whole"]},"AtomObjectiveTerm":{"type":"object","properties":{"type":{"const":"atom"}},"required":["type"],"additionalProperties":false},"AtomParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"atom"},"value":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200},{"$ref":"#/definitions/AtomValue"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"of":{"enum":["channel","group"]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/LayerName"}}},"required":["name","type"],"additionalProperties":false},"AtomValue":{"type":"object","properties":{"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerName"}]},"index":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200}]}},"required":["layer","index"],"additionalProperties":false},"AtomsParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"atoms"},"value":{"anyOf":[{"type":"array","maxItems":10000,"items":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"$ref":"#/definitions/AtomValue"}]}},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerName"}]}},"required":["name","type","layer"],"additionalProperties":false},"Attribution":{"type":"object","properties":{"type":{"const":"attribution"},"from":{"allOf":[{"$ref":"#/definitions/AttributionSource"}]},"to":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"input":{"allOf":[{"$ref":"#/definitions/ContentInput"}]},"method":{"anyOf":[{"$ref":"#/definitions/Method"},{"$ref":"#/definitions/ParamRef"}]},"score":{"enum":["logit","probability","log-odds"]},"against":{"anyOf":[{"type":"string","maxLength":200,"minLength":1},{"type":"integer","minimum":0,"maximum":10000000},{"$ref":"#/definitions/Point"},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/RepeatClass"}]},"relax":{"type":"boolean"},"either":{"type":"boolean"}},"required":["type","from","to"],"additionalProperties":false},"AttributionList":{"type":"array","minItems":1,"maxItems":20,"items":{"anyOf":[{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/Ref"}]}},"AttributionSource":{"anyOf":[{"$ref":"#/definitions/Substrate"},{"$ref":"#/definitions/ExampleText"},{"$ref":"#/definitions/DatasetSubstrate"},{"$ref":"#/definitions/WeightsText"},{"$ref":"#/definitions/WeightsSubstrate"}]},"Axis":{"enum":["position","y","x","token","head","query","key","channel","group","direction","class","input","example","dy","dx","order","step","layer"]},"AxisList":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Axis"}},"BarsInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"bars"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false},"Beside":{"type":"object","properties":{"from":{"allOf":[{"$ref":"#/definitions/Id"}]},"k":{"enum":[1,4,9]},"crop":{"enum":["field","whole"]},"doubt":{"type":"boolean"}},"required":["from"],"additionalProperties":false},"BeyondOp":{"type":"object","properties":{"op":{"const":"beyond"}},"required":["op"],"additionalProperties":false},"Bind":{"type":"object","properties":{"input":{"enum":["select","range","number","checkbox","text","pictures","list","mask"]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["input"],"additionalProperties":false},"BlurObjectiveTerm":{"type":"object","properties":{"type":{"const":"blur"},"of":{"enum":["colour","alpha"]}},"required":["type"],"additionalProperties":false},"BlurOp":{"type":"object","properties":{"op":{"const":"blur"},"times":{"anyOf":[{"type":"integer","minimum":1,"maximum":50},{"$ref":"#/definitions/ParamRef"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op"],"additionalProperties":false},"BooleanParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"boolean"},"value":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["name","type"],"additionalProperties":false},"BottomOp":{"type":"object","properties":{"op":{"const":"bottom"},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op","k"],"additionalProperties":false},"BundledDataset":{"type":"string","minLength":1,"maxLength":100},"BundledImage":{"type":"object","properties":{"image":{"type":"string","maxLength":100,"minLength":1}},"required":["image"],"additionalProperties":false},"BundledNetwork":{"type":"object","properties":{"model":{"type":"string","maxLength":100,"minLength":1}},"required":["model"],"additionalProperties":false},"Caption":{"anyOf":[{"type":"string","maxLength":2000},{"$ref":"#/definitions/CaptionParts"}]},"CaptionAddress":{"type":"object","properties":{"text":{"type":"string","maxLength":200,"minLength":1},"href":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s]+$"}},"required":["text","href"],"additionalProperties":false},"CaptionLink":{"type":"object","properties":{"text":{"type":"string","maxLength":200,"minLength":1},"set":{"type":"object","propertyNames":{"$ref":"#/definitions/Id"},"minProperties":1,"maxProperties":10,"additionalProperties":{"$ref":"#/definitions/SetValue"}}},"required":["text","set"],"additionalProperties":false},"CaptionParts":{"type":"array","minItems":1,"maxItems":50,"items":{"anyOf":[{"type":"string","maxLength":2000},{"$ref":"#/definitions/CaptionLink"},{"$ref":"#/definitions/CaptionAddress"}]}},"Channel":{"anyOf":[{"$ref":"#/definitions/Field"},{"$ref":"#/definitions/Content"}]},"ChannelObjectiveTerm":{"type":"object","properties":{"type":{"const":"channel"},"layer":{"type":"string","maxLength":200},"index":{"type":"integer","minimum":0,"maximum":10000000}},"required":["type"],"additionalProperties":false},"ClassParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"class"},"value":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200},{"$ref":"#/definitions/ProbableClass"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]}},"required":["name","type"],"additionalProperties":false},"ClipOp":{"type":"object","properties":{"op":{"const":"clip"},"min":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]},"max":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]}},"required":["op"],"additionalProperties":false},"ConductanceMethod":{"type":"object","properties":{"type":{"const":"conductance"},"steps":{"anyOf":[{"type":"integer","minimum":1,"maximum":500},{"$ref":"#/definitions/ParamRef"}]},"baseline":{"anyOf":[{"enum":["zero","mean"]},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"Config":{"type":"object","properties":{"theme":{"enum":["auto","light","dark"]},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"share":{"type":"array","minItems":0,"maxItems":8,"items":{"enum":["activation","attribution","share"]}}},"required":[],"additionalProperties":false},"ConfusionOp":{"type":"object","properties":{"op":{"const":"confusion"}},"required":["op"],"additionalProperties":false},"Content":{"anyOf":[{"$ref":"#/definitions/SubstrateText"},{"$ref":"#/definitions/ExampleText"},{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/NetworkSubstrate"},{"$ref":"#/definitions/SubstrateOf"},{"$ref":"#/definitions/DatasetSubstrate"},{"$ref":"#/definitions/WeightsText"},{"$ref":"#/definitions/WeightsSubstrate"},{"$ref":"#/definitions/Ref"},{"$ref":"#/definitions/Activation"},{"$ref":"#/definitions/Attribution"},{"$ref":"#/definitions/Transform"},{"$ref":"#/definitions/Faithfulness"},{"$ref":"#/definitions/Agreement"},{"$ref":"#/definitions/Dictionary"},{"$ref":"#/definitions/Doubt"},{"$ref":"#/definitions/Stack"}]},"ContentInput":{"anyOf":[{"$ref":"#/definitions/InputRef"},{"$ref":"#/definitions/InputList"}]},"ContentList":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Content"}},"CorrelationOp":{"type":"object","properties":{"op":{"const":"correlation"}},"required":["op"],"additionalProperties":false},"CubeInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"cube"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"cut":{"anyOf":[{"enum":["whole","neuron","spatial","channel"]},{"$ref":"#/definitions/ParamRef"}]},"depth":{"type":"integer","minimum":1,"maximum":12}},"required":["content","mark"],"additionalProperties":false},"DatasetInput":{"type":"object","properties":{"dataset":{"anyOf":[{"$ref":"#/definitions/BundledDataset"},{"$ref":"#/definitions/LoadedDataset"}]},"split":{"type":"string","minLength":1,"maxLength":100},"labels":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"minItems":1,"maxItems":100,"uniqueItems":true},"stamp":{"allOf":[{"$ref":"#/definitions/Stamp"}]}},"required":["dataset"],"additionalProperties":false},"DatasetSubstrate":{"type":"object","properties":{"type":{"const":"dataset"},"dataset":{"allOf":[{"$ref":"#/definitions/Id"}]},"index":{"allOf":[{"$ref":"#/definitions/ExampleIndex"}]}},"required":["type","dataset"],"additionalProperties":false},"DeepLiftMethod":{"type":"object","properties":{"type":{"const":"deep-lift"},"baseline":{"anyOf":[{"enum":["zero","mean"]},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"Dictionary":{"type":"object","properties":{"type":{"const":"dictionary"},"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerName"}]},"url":{"type":"string","minLength":1,"maxLength":4000}},"required":["type","layer","url"],"additionalProperties":false},"DictionaryFeaturevis":{"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"dictionary"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","arrange"],"additionalProperties":false},"DifferenceOp":{"type":"object","properties":{"op":{"const":"difference"}},"required":["op"],"additionalProperties":false},"DirectionObjectiveTerm":{"type":"object","properties":{"type":{"const":"direction"},"layer":{"type":"string","maxLength":200},"power":{"type":"number","minimum":0,"maximum":16}},"required":["type"],"additionalProperties":false},"DistributionInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"distribution"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"bins":{"anyOf":[{"type":"integer","minimum":2,"maximum":200},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false},"DiversityObjectiveTerm":{"type":"object","properties":{"type":{"const":"diversity"},"layer":{"type":"string","maxLength":200}},"required":["type"],"additionalProperties":false},"Doubt":{"type":"object","properties":{"type":{"const":"doubt"},"of":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"input":{"allOf":[{"$ref":"#/definitions/Id"}]},"measure":{"enum":["share","path","faces","misfires"]},"k":{"type":"integer","minimum":2,"maximum":100},"render":{"allOf":[{"$ref":"#/definitions/Render"}]}},"required":["type","of"],"additionalProperties":false},"Edit":{"anyOf":[{"$ref":"#/definitions/EditCut"},{"$ref":"#/definitions/EditScale"},{"$ref":"#/definitions/EditClamp"},{"$ref":"#/definitions/EditReplace"},{"$ref":"#/definitions/EditRemove"},{"$ref":"#/definitions/EditCutWeights"},{"$ref":"#/definitions/EditScaleWeights"}]},"EditClamp":{"type":"object","properties":{"clamp":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"at":{"allOf":[{"$ref":"#/definitions/EditedAtoms"}]},"to":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]}},"required":["clamp","to"],"additionalProperties":false},"EditCut":{"type":"object","properties":{"cut":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"at":{"allOf":[{"$ref":"#/definitions/EditedAtoms"}]},"input":{"allOf":[{"$ref":"#/definitions/InputRef"}]}},"required":["cut"],"additionalProperties":false},"EditCutWeights":{"type":"object","properties":{"cut":{"allOf":[{"$ref":"#/definitions/Weights"}]},"from":{"allOf":[{"$ref":"#/definitions/Index"}]},"to":{"allOf":[{"$ref":"#/definitions/Index"}]}},"required":["cut"],"additionalProperties":false},"EditRemove":{"type":"object","properties":{"remove":{"allOf":[{"$ref":"#/definitions/Content"}]}},"required":["remove"],"additionalProperties":false},"EditReplace":{"type":"object","properties":{"replace":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"at":{"allOf":[{"$ref":"#/definitions/EditedAtoms"}]},"with":{"anyOf":[{"$ref":"#/definitions/OtherInput"},{"$ref":"#/definitions/Content"}]}},"required":["replace","with"],"additionalProperties":false},"EditScale":{"type":"object","properties":{"scale":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"at":{"allOf":[{"$ref":"#/definitions/EditedAtoms"}]},"by":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]},"input":{"allOf":[{"$ref":"#/definitions/InputRef"}]}},"required":["scale","by"],"additionalProperties":false},"EditScaleWeights":{"type":"object","properties":{"scale":{"allOf":[{"$ref":"#/definitions/Weights"}]},"from":{"allOf":[{"$ref":"#/definitions/Index"}]},"to":{"allOf":[{"$ref":"#/definitions/Index"}]},"by":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]}},"required":["scale","by"],"additionalProperties":false},"EditedAtoms":{"anyOf":[{"$ref":"#/definitions/Index"},{"$ref":"#/definitions/RandomAtoms"}]},"EditedNetwork":{"type":"object","properties":{"of":{"allOf":[{"$ref":"#/definitions/Id"}]},"edits":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/Edit"}}},"required":["of","edits"],"additionalProperties":false},"Element":{"anyOf":[{"$ref":"#/definitions/Infovis"},{"$ref":"#/definitions/Featurevis"}]},"Encode":{"type":"object","properties":{"x":{"allOf":[{"$ref":"#/definitions/Channel"}]},"y":{"allOf":[{"$ref":"#/definitions/Channel"}]},"size":{"allOf":[{"$ref":"#/definitions/Channel"}]},"opacity":{"allOf":[{"$ref":"#/definitions/Channel"}]},"order":{"allOf":[{"$ref":"#/definitions/Channel"}]},"label":{"allOf":[{"$ref":"#/definitions/Channel"}]},"outline":{"allOf":[{"$ref":"#/definitions/Channel"}]}},"required":[],"additionalProperties":false},"ExampleIndex":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/ExampleList"},{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/Ref"}]},"ExampleList":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"integer","minimum":0,"maximum":10000000}},"ExampleParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"example"},"value":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"dataset":{"allOf":[{"$ref":"#/definitions/Id"}]}},"required":["name","type"],"additionalProperties":false},"ExampleText":{"type":"string","maxLength":200,"pattern":"^[A-Za-z_][A-Za-z0-9_-]*/example(?:/[0-9]{1,7})?$"},"ExamplesInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"examples"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"size":{"type":"integer","minimum":32,"maximum":256},"count":{"type":"integer","minimum":1,"maximum":100},"crop":{"enum":["whole","field"]},"page":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"$ref":"#/definitions/ParamRef"}]},"misfires":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false},"ExtremesOp":{"type":"object","properties":{"op":{"const":"extremes"},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op","k"],"additionalProperties":false},"FactorsInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"factors"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"colours":{"enum":["hues","pair","auto"]},"cells":{"anyOf":[{"enum":["smooth","sharp","auto"]},{"$ref":"#/definitions/ParamRef"}]},"opacity":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false},"Faithfulness":{"type":"object","properties":{"type":{"const":"faithfulness"},"of":{"anyOf":[{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/Ref"},{"$ref":"#/definitions/AttributionList"}]},"metric":{"enum":["deletion","insertion","mu-fidelity","infidelity"]},"steps":{"type":"integer","minimum":2,"maximum":200},"samples":{"type":"integer","minimum":10,"maximum":2000},"share":{"type":"number","minimum":0.01,"maximum":0.9},"cut":{"enum":["layer","picture"]},"to":{"enum":["zero","mean","blur"]},"score":{"enum":["logit","probability","log-odds"]},"orders":{"type":"integer","minimum":1,"maximum":100},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type","of"],"additionalProperties":false},"Featurevis":{"anyOf":[{"$ref":"#/definitions/DictionaryFeaturevis"},{"$ref":"#/definitions/GridFeaturevis"},{"$ref":"#/definitions/ListFeaturevis"},{"$ref":"#/definitions/PlainFeaturevis"},{"$ref":"#/definitions/ScatterFeaturevis"}]},"Feedback":{"type":"object","properties":{"input":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/ParamRef"}]},"ignore":{"anyOf":[{"$ref":"#/definitions/Mask"},{"$ref":"#/definitions/ParamRef"}]}},"required":["ignore"],"additionalProperties":false},"Field":{"enum":["value","magnitude","index","label","y","x","token","head","query","key","channel","group","direction","class","input","example","dy","dx","order","step","layer"]},"FilterOp":{"type":"object","properties":{"op":{"const":"filter"},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"above":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]},"below":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"$ref":"#/definitions/ParamRef"}]},"sign":{"enum":["positive","negative"]},"among":{"anyOf":[{"$ref":"#/definitions/IndexList"},{"$ref":"#/definitions/Content"}]}},"required":["op"],"additionalProperties":false},"FiltersInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"filters"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"size":{"type":"integer","minimum":16,"maximum":256},"range":{"enum":["each","all"]}},"required":["content","mark"],"additionalProperties":false},"FlipsOp":{"type":"object","properties":{"op":{"const":"flips"}},"required":["op"],"additionalProperties":false},"FlowInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"flow"},"content":{"anyOf":[{"$ref":"#/definitions/Content"},{"$ref":"#/definitions/ContentList"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"$ref":"#/definitions/ParamRef"}]},"pictures":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false},"GradCamMethod":{"type":"object","properties":{"type":{"const":"grad-cam"},"rectify":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"GradCamPlusPlusMethod":{"type":"object","properties":{"type":{"const":"grad-cam-plus-plus"},"rectify":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"GridFeaturevis":{"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"grid"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"sized":{"enum":["none","side","area"]},"exponent":{"anyOf":[{"type":"number","minimum":0.1,"maximum":8},{"$ref":"#/definitions/ParamRef"}]},"floor":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]},"zoom":{"anyOf":[{"type":"number","minimum":1,"maximum":8},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","arrange"],"additionalProperties":false},"Groups":{"type":"object","properties":{"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":200},{"$ref":"#/definitions/ParamRef"}]},"reducer":{"enum":["nmf","pca"]},"describes":{"anyOf":[{"enum":["activation","gradient","attribution"]},{"$ref":"#/definitions/GroupsWeights"}]},"to":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"alignTo":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"align":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/ParamRef"}]},"over":{"allOf":[{"$ref":"#/definitions/Id"}]},"positions":{"type":"integer","minimum":1,"maximum":64}},"required":[],"additionalProperties":false},"GroupsWeights":{"type":"object","properties":{"activation":{"type":"number","minimum":0,"maximum":1000},"gradient":{"type":"number","minimum":0,"maximum":1000},"attribution":{"type":"number","minimum":0,"maximum":1000}},"required":[],"additionalProperties":false},"GuidedMethod":{"type":"object","properties":{"type":{"const":"guided"}},"required":["type"],"additionalProperties":false},"GuidedNetwork":{"type":"object","properties":{"of":{"allOf":[{"$ref":"#/definitions/Id"}]},"feedback":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/Feedback"}},"weight":{"anyOf":[{"type":"number","minimum":0,"maximum":1000000},{"$ref":"#/definitions/ParamRef"}]}},"required":["of","feedback"],"additionalProperties":false},"HconcatView":{"type":"object","properties":{"hconcat":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/definitions/View"}},"columns":{"type":"integer","minimum":1,"maximum":64},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]}},"required":["hconcat"],"additionalProperties":false},"HeatmapInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"heatmap"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","light","auto"]},"cells":{"anyOf":[{"enum":["smooth","sharp","auto"]},{"$ref":"#/definitions/ParamRef"}]},"opacity":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false},"Id":{"type":"string","maxLength":100,"pattern":"^(?!(?:__proto__|constructor|prototype)$)[A-Za-z_][A-Za-z0-9_-]*$"},"ImageInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"image"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","mark"],"additionalProperties":false},"Index":{"anyOf":[{"$ref":"#/definitions/RefText"},{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200,"minLength":1},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/Point"},{"$ref":"#/definitions/IndexList"},{"$ref":"#/definitions/Ref"},{"$ref":"#/definitions/RepeatClass"}]},"IndexList":{"type":"array","minItems":1,"maxItems":1000,"items":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200,"minLength":1}]}},"InfluenceMethod":{"type":"object","properties":{"type":{"const":"influence"},"self":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"Infovis":{"anyOf":[{"$ref":"#/definitions/BarsInfovis"},{"$ref":"#/definitions/CubeInfovis"},{"$ref":"#/definitions/DistributionInfovis"},{"$ref":"#/definitions/ExamplesInfovis"},{"$ref":"#/definitions/FactorsInfovis"},{"$ref":"#/definitions/FiltersInfovis"},{"$ref":"#/definitions/FlowInfovis"},{"$ref":"#/definitions/HeatmapInfovis"},{"$ref":"#/definitions/ImageInfovis"},{"$ref":"#/definitions/LineInfovis"},{"$ref":"#/definitions/MatrixInfovis"},{"$ref":"#/definitions/PatternInfovis"},{"$ref":"#/definitions/ScatterInfovis"},{"$ref":"#/definitions/SpaceInfovis"},{"$ref":"#/definitions/TableInfovis"},{"$ref":"#/definitions/TextInfovis"},{"$ref":"#/definitions/TokensInfovis"},{"$ref":"#/definitions/VegaInfovis"}]},"Input":{"anyOf":[{"$ref":"#/definitions/BundledImage"},{"$ref":"#/definitions/LoadedImage"},{"$ref":"#/definitions/TextInput"},{"$ref":"#/definitions/DatasetInput"}]},"InputList":{"type":"array","minItems":2,"maxItems":32,"items":{"allOf":[{"$ref":"#/definitions/Id"}]}},"InputParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"input"},"value":{"anyOf":[{"$ref":"#/definitions/Id"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/Id"}}},"required":["name","type"],"additionalProperties":false},"InputRef":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/RepeatInput"}]},"InsideOp":{"type":"object","properties":{"op":{"const":"inside"},"mask":{"anyOf":[{"$ref":"#/definitions/Mask"},{"$ref":"#/definitions/ParamRef"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op","mask"],"additionalProperties":false},"IntegratedMethod":{"type":"object","properties":{"type":{"const":"integrated"},"steps":{"anyOf":[{"type":"integer","minimum":1,"maximum":500},{"$ref":"#/definitions/ParamRef"}]},"baseline":{"enum":["zero","mean"]}},"required":["type"],"additionalProperties":false},"InternalInfluenceMethod":{"type":"object","properties":{"type":{"const":"internal-influence"},"steps":{"anyOf":[{"type":"integer","minimum":1,"maximum":500},{"$ref":"#/definitions/ParamRef"}]},"baseline":{"anyOf":[{"enum":["zero","mean"]},{"$ref":"#/definitions/ParamRef"}]},"times":{"anyOf":[{"enum":["activation","one"]},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"L1ObjectiveTerm":{"type":"object","properties":{"type":{"const":"l1"},"of":{"enum":["colour","alpha"]},"spread":{"type":"number","minimum":0,"maximum":1}},"required":["type"],"additionalProperties":false},"L2ObjectiveTerm":{"type":"object","properties":{"type":{"const":"l2"},"of":{"enum":["colour","alpha"]},"spread":{"type":"number","minimum":0,"maximum":1}},"required":["type"],"additionalProperties":false},"Label":{"type":"string","maxLength":200},"LayerList":{"type":"array","items":{"$ref":"#/definitions/LayerName"},"minItems":1,"maxItems":100},"LayerName":{"type":"string","minLength":1,"maxLength":200},"LayerObjectiveTerm":{"type":"object","properties":{"type":{"const":"layer"},"layer":{"type":"string","maxLength":200}},"required":["type"],"additionalProperties":false},"LayerParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"layer"},"value":{"anyOf":[{"$ref":"#/definitions/LayerName"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/LayerName"}}},"required":["name","type"],"additionalProperties":false},"LayerRef":{"anyOf":[{"$ref":"#/definitions/LayerName"},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/RepeatLayer"}]},"LayerView":{"type":"object","properties":{"layer":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/definitions/View"}},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]}},"required":["layer"],"additionalProperties":false},"LeaveOneOutMethod":{"type":"object","properties":{"type":{"const":"leave-one-out"}},"required":["type"],"additionalProperties":false},"LineInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"line"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"points":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false},"LinearMethod":{"type":"object","properties":{"type":{"const":"linear"},"frozen":{"enum":["auto","none","norm"]},"direct":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"ListFeaturevis":{"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"list"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","arrange"],"additionalProperties":false},"LoadedDataset":{"type":"object","properties":{"url":{"type":"string","minLength":1,"maxLength":10000}},"required":["url"],"additionalProperties":false},"LoadedImage":{"type":"object","properties":{"url":{"type":"string","maxLength":1000000,"minLength":1}},"required":["url"],"additionalProperties":false},"LoadedNetwork":{"type":"object","properties":{"url":{"type":"string","maxLength":4000,"minLength":1},"preprocess":{"anyOf":[{"$ref":"#/definitions/Preset"},{"$ref":"#/definitions/Preprocess"}]},"size":{"anyOf":[{"type":"integer","minimum":8,"maximum":1024},{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":8,"maximum":1024}}]},"labels":{"anyOf":[{"type":"string","minLength":1,"maxLength":4000},{"type":"array","minItems":1,"maxItems":25000,"items":{"type":"string","maxLength":200}},{"type":"object","propertyNames":{"type":"string","pattern":"^\\d{1,5}$","maxLength":5},"minProperties":1,"maxProperties":25000,"additionalProperties":{"type":"string","maxLength":200}}]},"layers":{"type":"object","propertyNames":{"type":"string","maxLength":200,"pattern":"^(?!(?:__proto__|constructor|prototype)$)."},"maxProperties":500,"additionalProperties":{"type":"string","minLength":1,"maxLength":400}},"output":{"type":"string","minLength":1,"maxLength":400},"tokenizer":{"type":"string","maxLength":2000,"minLength":1}},"required":["url"],"additionalProperties":false},"LoadingsOp":{"type":"object","properties":{"op":{"const":"loadings"}},"required":["op"],"additionalProperties":false},"LogitObjectiveTerm":{"type":"object","properties":{"type":{"const":"logit"},"index":{"type":"integer","minimum":0,"maximum":10000000}},"required":["type"],"additionalProperties":false},"LrpMethod":{"type":"object","properties":{"type":{"const":"lrp"},"rule":{"anyOf":[{"enum":["epsilon","gamma","z-plus","composite"]},{"$ref":"#/definitions/ParamRef"}]},"epsilon":{"anyOf":[{"type":"number","minimum":0,"maximum":10},{"$ref":"#/definitions/ParamRef"}]},"gamma":{"anyOf":[{"type":"number","minimum":0,"maximum":100},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"Mask":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","pattern":"^[.#]+$","minLength":1,"maxLength":64}},"MaskParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"mask"},"value":{"anyOf":[{"$ref":"#/definitions/Mask"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"input":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/ParamRef"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]}},"required":["name","type"],"additionalProperties":false},"MatchObjectiveTerm":{"type":"object","properties":{"type":{"const":"match"},"layer":{"type":"string","maxLength":200},"power":{"type":"number","minimum":0,"maximum":16}},"required":["type"],"additionalProperties":false},"MatchOp":{"type":"object","properties":{"op":{"const":"match"},"give":{"enum":["own","counterparts"]}},"required":["op"],"additionalProperties":false},"MatrixInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"matrix"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","auto"]}},"required":["content","mark"],"additionalProperties":false},"Method":{"anyOf":[{"$ref":"#/definitions/MethodText"},{"$ref":"#/definitions/ConductanceMethod"},{"$ref":"#/definitions/DeepLiftMethod"},{"$ref":"#/definitions/GradCamPlusPlusMethod"},{"$ref":"#/definitions/GradCamMethod"},{"$ref":"#/definitions/GuidedMethod"},{"$ref":"#/definitions/InfluenceMethod"},{"$ref":"#/definitions/IntegratedMethod"},{"$ref":"#/definitions/InternalInfluenceMethod"},{"$ref":"#/definitions/LeaveOneOutMethod"},{"$ref":"#/definitions/LinearMethod"},{"$ref":"#/definitions/LrpMethod"},{"$ref":"#/definitions/OcclusionMethod"},{"$ref":"#/definitions/PatchingMethod"},{"$ref":"#/definitions/PathsMethod"},{"$ref":"#/definitions/PatternMethod"},{"$ref":"#/definitions/PerturbationMethod"},{"$ref":"#/definitions/RiseMethod"},{"$ref":"#/definitions/RolloutMethod"},{"$ref":"#/definitions/ScoreCamMethod"},{"$ref":"#/definitions/SensitivityMethod"},{"$ref":"#/definitions/ShapleyMethod"},{"$ref":"#/definitions/SimilarityMethod"},{"$ref":"#/definitions/SmoothgradMethod"},{"$ref":"#/definitions/TracinMethod"}]},"MethodText":{"enum":["conductance","deep-lift","grad-cam-plus-plus","grad-cam","guided","influence","integrated","internal-influence","leave-one-out","linear","lrp","occlusion","paths","perturbation","rise","rollout","score-cam","sensitivity","shapley","similarity","smoothgrad","tracin"]},"Network":{"anyOf":[{"$ref":"#/definitions/BundledNetwork"},{"$ref":"#/definitions/LoadedNetwork"},{"$ref":"#/definitions/EditedNetwork"},{"$ref":"#/definitions/TrainedNetwork"},{"$ref":"#/definitions/GuidedNetwork"},{"$ref":"#/definitions/RandomizedNetwork"}]},"NetworkParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"network"},"value":{"anyOf":[{"$ref":"#/definitions/Id"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/Id"}}},"required":["name","type"],"additionalProperties":false},"NetworkRef":{"anyOf":[{"$ref":"#/definitions/Id"},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/RepeatNetwork"}]},"NetworkSubstrate":{"type":"object","properties":{"type":{"const":"network"},"network":{"allOf":[{"$ref":"#/definitions/NetworkRef"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"atom":{"allOf":[{"$ref":"#/definitions/AtomKind"}]},"index":{"allOf":[{"$ref":"#/definitions/Index"}]},"groups":{"allOf":[{"$ref":"#/definitions/Groups"}]},"directions":{"allOf":[{"$ref":"#/definitions/Content"}]}},"required":["type","layer","atom"],"additionalProperties":false},"NeuronObjectiveTerm":{"type":"object","properties":{"type":{"const":"neuron"},"layer":{"type":"string","maxLength":200},"index":{"type":"integer","minimum":0,"maximum":10000000},"x":{"type":"number","minimum":0,"maximum":1},"y":{"type":"number","minimum":0,"maximum":1},"spread":{"type":"number","minimum":0,"maximum":1},"preactivation":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"NormalizeOp":{"type":"object","properties":{"op":{"const":"normalize"},"over":{"enum":["list","layer","pair","all","percentile","softmax"]},"percentile":{"anyOf":[{"type":"number","minimum":1,"maximum":100},{"$ref":"#/definitions/ParamRef"}]}},"required":["op","over"],"additionalProperties":false},"NumberParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"number"},"value":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"min":{"type":"number","minimum":-1000000000,"maximum":1000000000},"max":{"type":"number","minimum":-1000000000,"maximum":1000000000},"step":{"type":"number","exclusiveMinimum":0,"maximum":1000000000}},"required":["name","type"],"additionalProperties":false},"Objective":{"anyOf":[{"$ref":"#/definitions/ObjectiveTerm"},{"$ref":"#/definitions/ObjectiveSum"},{"$ref":"#/definitions/ObjectiveScaled"},{"$ref":"#/definitions/ObjectiveNegated"},{"$ref":"#/definitions/ObjectiveLog"}]},"ObjectiveFactor":{"type":"number","minimum":-1000000,"maximum":1000000},"ObjectiveFactors":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/definitions/ObjectiveFactor"}},"ObjectiveLog":{"type":"object","properties":{"log":{"allOf":[{"$ref":"#/definitions/ObjectiveTerm"}]}},"required":["log"],"additionalProperties":false},"ObjectiveNegated":{"type":"object","properties":{"negate":{"allOf":[{"$ref":"#/definitions/Objective"}]}},"required":["negate"],"additionalProperties":false},"ObjectiveScaled":{"type":"object","properties":{"scale":{"anyOf":[{"$ref":"#/definitions/ObjectiveFactor"},{"$ref":"#/definitions/ObjectiveFactors"}]},"of":{"allOf":[{"$ref":"#/definitions/Objective"}]}},"required":["scale","of"],"additionalProperties":false},"ObjectiveSum":{"type":"object","properties":{"sum":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Objective"}}},"required":["sum"],"additionalProperties":false},"ObjectiveTerm":{"anyOf":[{"$ref":"#/definitions/ObjectiveTermText"},{"$ref":"#/definitions/AreaObjectiveTerm"},{"$ref":"#/definitions/AtomObjectiveTerm"},{"$ref":"#/definitions/BlurObjectiveTerm"},{"$ref":"#/definitions/ChannelObjectiveTerm"},{"$ref":"#/definitions/DirectionObjectiveTerm"},{"$ref":"#/definitions/DiversityObjectiveTerm"},{"$ref":"#/definitions/L1ObjectiveTerm"},{"$ref":"#/definitions/L2ObjectiveTerm"},{"$ref":"#/definitions/LayerObjectiveTerm"},{"$ref":"#/definitions/LogitObjectiveTerm"},{"$ref":"#/definitions/MatchObjectiveTerm"},{"$ref":"#/definitions/NeuronObjectiveTerm"},{"$ref":"#/definitions/VariationObjectiveTerm"}]},"ObjectiveTermText":{"enum":["area","atom","blur","channel","direction","diversity","l1","l2","layer","logit","match","neuron","variation"]},"OcclusionMethod":{"type":"object","properties":{"type":{"const":"occlusion"}},"required":["type"],"additionalProperties":false},"Op":{"anyOf":[{"$ref":"#/definitions/OpText"},{"$ref":"#/definitions/AccuracyOp"},{"$ref":"#/definitions/AggregateOp"},{"$ref":"#/definitions/AgreementOp"},{"$ref":"#/definitions/BeyondOp"},{"$ref":"#/definitions/BlurOp"},{"$ref":"#/definitions/BottomOp"},{"$ref":"#/definitions/ClipOp"},{"$ref":"#/definitions/ConfusionOp"},{"$ref":"#/definitions/CorrelationOp"},{"$ref":"#/definitions/DifferenceOp"},{"$ref":"#/definitions/ExtremesOp"},{"$ref":"#/definitions/FilterOp"},{"$ref":"#/definitions/FlipsOp"},{"$ref":"#/definitions/InsideOp"},{"$ref":"#/definitions/LoadingsOp"},{"$ref":"#/definitions/MatchOp"},{"$ref":"#/definitions/NormalizeOp"},{"$ref":"#/definitions/PValueOp"},{"$ref":"#/definitions/ProductOp"},{"$ref":"#/definitions/ProjectOp"},{"$ref":"#/definitions/RatioOp"},{"$ref":"#/definitions/ReduceOp"},{"$ref":"#/definitions/SeparateOp"},{"$ref":"#/definitions/SimilarityOp"},{"$ref":"#/definitions/SliceOp"},{"$ref":"#/definitions/SortOp"},{"$ref":"#/definitions/TopOp"}]},"OpText":{"enum":["accuracy","agreement","beyond","blur","clip","confusion","correlation","difference","filter","flips","loadings","match","p-value","product","ratio","similarity","sort"]},"OtherInput":{"type":"object","properties":{"input":{"allOf":[{"$ref":"#/definitions/InputRef"}]},"at":{"allOf":[{"$ref":"#/definitions/Index"}]}},"required":["input"],"additionalProperties":false},"PValueOp":{"type":"object","properties":{"op":{"const":"p-value"}},"required":["op"],"additionalProperties":false},"Param":{"anyOf":[{"$ref":"#/definitions/ClassParam"},{"$ref":"#/definitions/PositionParam"},{"$ref":"#/definitions/AtomParam"},{"$ref":"#/definitions/AtomsParam"},{"$ref":"#/definitions/MaskParam"},{"$ref":"#/definitions/LayerParam"},{"$ref":"#/definitions/InputParam"},{"$ref":"#/definitions/ExampleParam"},{"$ref":"#/definitions/NetworkParam"},{"$ref":"#/definitions/NumberParam"},{"$ref":"#/definitions/StringParam"},{"$ref":"#/definitions/BooleanParam"}]},"ParamRef":{"type":"object","properties":{"param":{"allOf":[{"$ref":"#/definitions/Id"}]}},"required":["param"],"additionalProperties":false},"PartText":{"type":"string","maxLength":500,"pattern":"^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})/.+/(?:neuron|spatial|channel|head|group|direction|whole)$"},"PatchingMethod":{"type":"object","properties":{"type":{"const":"patching"},"with":{"anyOf":[{"$ref":"#/definitions/InputRef"},{"$ref":"#/definitions/ParamRef"}]}},"required":["type","with"],"additionalProperties":false},"PathsMethod":{"type":"object","properties":{"type":{"const":"paths"},"paths":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"$ref":"#/definitions/ParamRef"}]},"steps":{"anyOf":[{"type":"integer","minimum":2,"maximum":200},{"$ref":"#/definitions/ParamRef"}]},"speed":{"anyOf":[{"type":"number","minimum":1,"maximum":16},{"$ref":"#/definitions/ParamRef"}]},"baseline":{"anyOf":[{"enum":["zero","mean","varied"]},{"$ref":"#/definitions/ParamRef"}]},"give":{"anyOf":[{"enum":["mean","spread"]},{"$ref":"#/definitions/ParamRef"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type"],"additionalProperties":false},"PatternInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"pattern"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"arcs":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/ParamRef"}]},"head":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false},"PatternMethod":{"type":"object","properties":{"type":{"const":"pattern"},"over":{"allOf":[{"$ref":"#/definitions/InputRef"}]}},"required":["type","over"],"additionalProperties":false},"PerturbationMethod":{"type":"object","properties":{"type":{"const":"perturbation"},"steps":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]},"cells":{"anyOf":[{"type":"integer","minimum":2,"maximum":64},{"$ref":"#/definitions/ParamRef"}]},"area":{"anyOf":[{"type":"number","minimum":0,"maximum":100},{"$ref":"#/definitions/ParamRef"}]},"smooth":{"anyOf":[{"type":"number","minimum":0,"maximum":100},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"Place":{"type":"object","properties":{"x":{"type":"number","minimum":0,"maximum":1},"y":{"type":"number","minimum":0,"maximum":1},"layer":{"allOf":[{"$ref":"#/definitions/LayerName"}]}},"required":["x","y"],"additionalProperties":false},"PlainFeaturevis":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"featurevis"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["type","content"]},"Point":{"type":"object","properties":{"x":{"type":"number","minimum":0,"maximum":1},"y":{"type":"number","minimum":0,"maximum":1}},"required":["x","y"],"additionalProperties":false},"PositionParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"position"},"value":{"anyOf":[{"$ref":"#/definitions/Place"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/LayerName"}}},"required":["name","type"],"additionalProperties":false},"Preprocess":{"type":"object","properties":{"scale":{"type":"number","exclusiveMinimum":0,"maximum":1000},"mean":{"type":"array","minItems":3,"maxItems":3,"items":{"type":"number","minimum":-1000,"maximum":1000}},"std":{"type":"array","minItems":3,"maxItems":3,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000}},"order":{"enum":["rgb","bgr"]}},"required":[],"additionalProperties":false},"Preset":{"enum":["imagenet","zero-to-one","minus-one-to-one","caffe","caffe-rgb","raw"]},"ProbableClass":{"type":"object","properties":{"probable":{"type":"integer","minimum":0,"maximum":10000000}},"required":["probable"],"additionalProperties":false},"ProductOp":{"type":"object","properties":{"op":{"const":"product"}},"required":["op"],"additionalProperties":false},"ProjectOp":{"type":"object","properties":{"op":{"const":"project"},"onto":{"allOf":[{"$ref":"#/definitions/Substrate"}]}},"required":["op","onto"],"additionalProperties":false},"RandomAtoms":{"type":"object","properties":{"random":{"anyOf":[{"type":"integer","minimum":1,"maximum":10000},{"$ref":"#/definitions/ParamRef"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["random"],"additionalProperties":false},"RandomizedNetwork":{"type":"object","properties":{"of":{"allOf":[{"$ref":"#/definitions/Id"}]},"randomize":{"allOf":[{"$ref":"#/definitions/LayerList"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["of","randomize"],"additionalProperties":false},"RatioOp":{"type":"object","properties":{"op":{"const":"ratio"},"least":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]}},"required":["op"],"additionalProperties":false},"ReduceOp":{"type":"object","properties":{"op":{"const":"reduce"},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":64},{"$ref":"#/definitions/ParamRef"}]},"reducer":{"enum":["nmf","pca","umap"]},"fit":{"allOf":[{"$ref":"#/definitions/Content"}]}},"required":["op","k"],"additionalProperties":false},"Ref":{"type":"object","properties":{"ref":{"allOf":[{"$ref":"#/definitions/Id"}]}},"required":["ref"],"additionalProperties":false},"RefText":{"type":"string","maxLength":101,"pattern":"^#[A-Za-z_][A-Za-z0-9_-]*$"},"Render":{"type":"object","properties":{"style":{"allOf":[{"$ref":"#/definitions/RenderStyle"}]},"objective":{"allOf":[{"$ref":"#/definitions/Objective"}]},"start":{"enum":["noise","input","firing"]},"input":{"allOf":[{"$ref":"#/definitions/InputRef"}]},"parameterization":{"enum":["fourier","natural","pixels"]},"alpha":{"type":"boolean"},"within":{"type":"number","minimum":0.1,"maximum":1},"size":{"type":"integer","minimum":16,"maximum":512},"steps":{"type":"integer","minimum":1,"maximum":4096},"rate":{"type":"number","exclusiveMinimum":0,"maximum":1},"settle":{"type":"number","minimum":0,"maximum":1},"decay":{"type":"number","minimum":0,"maximum":4},"pad":{"type":"integer","minimum":0,"maximum":64},"jitter":{"type":"integer","minimum":0,"maximum":64},"zoom":{"type":"number","minimum":0,"maximum":0.5},"rotate":{"type":"number","minimum":0,"maximum":180},"coarse":{"type":"integer","minimum":0,"maximum":512},"coarseSteps":{"type":"integer","minimum":0,"maximum":4096},"faces":{"type":"integer","minimum":1,"maximum":8},"plateau":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647}},"required":[],"additionalProperties":false},"RenderStyle":{"enum":["tile","icon","cell","lucid","natural"]},"RepeatClass":{"type":"object","properties":{"repeat":{"const":"class"}},"required":["repeat"],"additionalProperties":false},"RepeatInput":{"type":"object","properties":{"repeat":{"const":"input"}},"required":["repeat"],"additionalProperties":false},"RepeatLayer":{"type":"object","properties":{"repeat":{"const":"layer"}},"required":["repeat"],"additionalProperties":false},"RepeatNetwork":{"type":"object","properties":{"repeat":{"const":"network"}},"required":["repeat"],"additionalProperties":false},"RepeatView":{"type":"object","properties":{"repeat":{"enum":["layer","class","input","network"]},"over":{"type":"array","minItems":1,"maxItems":64,"items":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"integer","minimum":0,"maximum":10000000}]}},"view":{"allOf":[{"$ref":"#/definitions/View"}]},"columns":{"type":"integer","minimum":1,"maximum":64},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]}},"required":["repeat","over","view"],"additionalProperties":false},"RiseMethod":{"type":"object","properties":{"type":{"const":"rise"},"masks":{"anyOf":[{"type":"integer","minimum":1,"maximum":5000},{"$ref":"#/definitions/ParamRef"}]},"cells":{"anyOf":[{"type":"integer","minimum":2,"maximum":32},{"$ref":"#/definitions/ParamRef"}]},"keep":{"anyOf":[{"type":"number","minimum":0.05,"maximum":0.95},{"$ref":"#/definitions/ParamRef"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type"],"additionalProperties":false},"RolloutMethod":{"type":"object","properties":{"type":{"const":"rollout"},"weights":{"anyOf":[{"enum":["attention","gradient"]},{"$ref":"#/definitions/ParamRef"}]}},"required":["type"],"additionalProperties":false},"ScatterFeaturevis":{"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"scatter"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"tile":{"type":"integer","minimum":8,"maximum":256}},"required":["content","arrange"],"additionalProperties":false},"ScatterInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"scatter"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","mark"],"additionalProperties":false},"ScoreCamMethod":{"type":"object","properties":{"type":{"const":"score-cam"},"rectify":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"Select":{"type":"object","properties":{"param":{"allOf":[{"$ref":"#/definitions/Id"}]},"on":{"enum":["hover","click"]},"field":{"enum":["token","head"]}},"required":["param"],"additionalProperties":false},"SelectList":{"type":"array","minItems":1,"maxItems":8,"items":{"anyOf":[{"$ref":"#/definitions/SelectName"},{"$ref":"#/definitions/Select"}]}},"SelectName":{"type":"string","maxLength":100,"pattern":"^(?!(?:__proto__|constructor|prototype)$)[A-Za-z_][A-Za-z0-9_-]*$"},"Selects":{"anyOf":[{"$ref":"#/definitions/SelectName"},{"$ref":"#/definitions/Select"},{"$ref":"#/definitions/SelectList"}]},"SensitivityMethod":{"type":"object","properties":{"type":{"const":"sensitivity"}},"required":["type"],"additionalProperties":false},"SeparateOp":{"type":"object","properties":{"op":{"const":"separate"},"positive":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Label"}},"negative":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Label"}},"shuffled":{"type":"integer","minimum":0,"maximum":200},"ridge":{"type":"number","minimum":0.0001,"maximum":1000},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["op","positive"],"additionalProperties":false},"SetValue":{"anyOf":[{"type":"number","minimum":-1000000000,"maximum":1000000000},{"type":"string","maxLength":2000},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/Place"},{"$ref":"#/definitions/AtomValue"},{"type":"array","maxItems":10000,"items":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"$ref":"#/definitions/AtomValue"}]}},{"$ref":"#/definitions/ProbableClass"}]},"ShapleyMethod":{"type":"object","properties":{"type":{"const":"shapley"},"orders":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"$ref":"#/definitions/ParamRef"}]},"give":{"anyOf":[{"enum":["mean","spread"]},{"$ref":"#/definitions/ParamRef"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type"],"additionalProperties":false},"SimilarityMethod":{"type":"object","properties":{"type":{"const":"similarity"}},"required":["type"],"additionalProperties":false},"SimilarityOp":{"type":"object","properties":{"op":{"const":"similarity"},"by":{"enum":["correlation","cosine"]}},"required":["op"],"additionalProperties":false},"SliceOp":{"type":"object","properties":{"op":{"const":"slice"},"axis":{"enum":["position","y","x","token","head","query","key","channel","group","direction","class","input","example","dy","dx","order","step","layer"]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"at":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","minLength":1,"maxLength":200},{"$ref":"#/definitions/Point"},{"$ref":"#/definitions/RepeatClass"},{"$ref":"#/definitions/ParamRef"}]}},"required":["op","axis","at"],"additionalProperties":false},"SmoothgradMethod":{"type":"object","properties":{"type":{"const":"smoothgrad"},"samples":{"anyOf":[{"type":"integer","minimum":1,"maximum":500},{"$ref":"#/definitions/ParamRef"}]},"noise":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type"],"additionalProperties":false},"SortOp":{"type":"object","properties":{"op":{"const":"sort"},"by":{"enum":["value","magnitude","index"]},"order":{"enum":["descending","ascending"]},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op"],"additionalProperties":false},"SpaceInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"space"},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["mark"],"additionalProperties":false},"Stack":{"type":"object","properties":{"type":{"const":"stack"},"layers":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/definitions/LayerName"}},"of":{"anyOf":[{"$ref":"#/definitions/Content"},{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/definitions/Content"}}]}},"required":["type","layers","of"],"additionalProperties":false},"Stamp":{"type":"object","properties":{"labels":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":200}},"except":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":200}},"split":{"type":"string","minLength":1,"maxLength":100},"colour":{"type":"string","maxLength":7,"pattern":"^#[0-9a-fA-F]{6}$"},"corner":{"enum":["top-left","top-right","bottom-left","bottom-right"]},"size":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false},"StringParam":{"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"string"},"value":{"anyOf":[{"type":"string","maxLength":10000},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":200}}},"required":["name","type"],"additionalProperties":false},"Substrate":{"anyOf":[{"$ref":"#/definitions/SubstrateText"},{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/NetworkSubstrate"},{"$ref":"#/definitions/SubstrateOf"},{"$ref":"#/definitions/Ref"}]},"SubstrateOf":{"type":"object","properties":{"of":{"allOf":[{"$ref":"#/definitions/PartText"}]},"index":{"allOf":[{"$ref":"#/definitions/Index"}]},"groups":{"allOf":[{"$ref":"#/definitions/Groups"}]},"directions":{"allOf":[{"$ref":"#/definitions/Content"}]}},"required":["of"],"additionalProperties":false},"SubstrateText":{"type":"string","maxLength":600,"pattern":"^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})/.+/(?:neuron|spatial|channel|head|group|direction|whole)(?:/.+)?$"},"TableInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"table"},"content":{"anyOf":[{"$ref":"#/definitions/Content"},{"$ref":"#/definitions/ContentList"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"heads":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Label"}}},"required":["content","mark"],"additionalProperties":false},"TextInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"text"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"format":{"type":"string","maxLength":200}},"required":["content","mark"],"additionalProperties":false},"TextInput":{"type":"object","properties":{"text":{"anyOf":[{"type":"string","maxLength":10000},{"$ref":"#/definitions/ParamRef"}]}},"required":["text"],"additionalProperties":false},"TokensInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"tokens"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","auto"]}},"required":["content","mark"],"additionalProperties":false},"TopOp":{"type":"object","properties":{"op":{"const":"top"},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]},"axis":{"allOf":[{"$ref":"#/definitions/Axis"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]}},"required":["op","k"],"additionalProperties":false},"TracinMethod":{"type":"object","properties":{"type":{"const":"tracin"}},"required":["type"],"additionalProperties":false},"TrainedNetwork":{"type":"object","properties":{"of":{"allOf":[{"$ref":"#/definitions/Id"}]},"train":{"allOf":[{"$ref":"#/definitions/Training"}]}},"required":["of","train"],"additionalProperties":false},"Training":{"type":"object","properties":{"on":{"allOf":[{"$ref":"#/definitions/Id"}]},"at":{"allOf":[{"$ref":"#/definitions/LayerName"}]},"l2":{"type":"number","minimum":0.000001,"maximum":1000},"unfreeze":{"anyOf":[{"$ref":"#/definitions/LayerList"},{"$ref":"#/definitions/Unfreezing"}]}},"required":["on","at"],"additionalProperties":false},"Transform":{"type":"object","properties":{"type":{"const":"transform"},"of":{"allOf":[{"$ref":"#/definitions/Content"}]},"with":{"allOf":[{"$ref":"#/definitions/Content"}]},"ops":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/definitions/Op"}}},"required":["type","of","ops"],"additionalProperties":false},"Unfreezing":{"type":"object","properties":{"layers":{"allOf":[{"$ref":"#/definitions/LayerList"}]},"epochs":{"type":"integer","minimum":1,"maximum":1000},"rate":{"type":"number","minimum":0.000001,"maximum":100},"batch":{"type":"integer","minimum":1,"maximum":256},"seed":{"type":"integer","minimum":0,"maximum":2147483647}},"required":["layers"],"additionalProperties":false},"VariationObjectiveTerm":{"type":"object","properties":{"type":{"const":"variation"},"of":{"enum":["colour","alpha"]}},"required":["type"],"additionalProperties":false},"VconcatView":{"type":"object","properties":{"vconcat":{"type":"array","minItems":1,"maxItems":64,"items":{"$ref":"#/definitions/View"}},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]}},"required":["vconcat"],"additionalProperties":false},"VegaInfovis":{"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"vega"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"spec":{"allOf":[{"$ref":"#/definitions/VegaSpec"}]}},"required":["content","mark","spec"],"additionalProperties":false},"VegaList":{"type":"array","maxItems":10000,"items":{"$ref":"#/definitions/VegaValue"}},"VegaObject":{"type":"object","maxProperties":200,"additionalProperties":{"$ref":"#/definitions/VegaValue"}},"VegaSpec":{"type":"object","maxProperties":100,"additionalProperties":{"$ref":"#/definitions/VegaValue"}},"VegaValue":{"anyOf":[{"type":"string","maxLength":10000},{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/VegaList"},{"$ref":"#/definitions/VegaObject"}]},"View":{"anyOf":[{"$ref":"#/definitions/HconcatView"},{"$ref":"#/definitions/VconcatView"},{"$ref":"#/definitions/LayerView"},{"$ref":"#/definitions/RepeatView"},{"$ref":"#/definitions/Element"}]},"Weights":{"anyOf":[{"$ref":"#/definitions/WeightsText"},{"$ref":"#/definitions/WeightsSubstrate"}]},"WeightsSubstrate":{"type":"object","properties":{"type":{"const":"weights"},"network":{"allOf":[{"$ref":"#/definitions/NetworkRef"}]},"layer":{"type":"string","minLength":1,"maxLength":400}},"required":["type","layer"],"additionalProperties":false},"WeightsText":{"type":"string","maxLength":600,"pattern":"^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})\\.weights/.+$"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200){
validate22.errors = [{instancePath}];
return false;
}
}
else {
validate22.errors = [{instancePath}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^(?!(?:__proto__|constructor|prototype)$)[A-Za-z_][A-Za-z0-9_-]*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate24.errors = [{instancePath}];
return false;
}
else {
if(!pattern0.test(data)){
validate24.errors = [{instancePath}];
return false;
}
}
}
else {
validate24.errors = [{instancePath}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.model === undefined) && (missing0 = "model")){
validate27.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "model")){
validate27.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100){
validate27.errors = [{instancePath:instancePath+"/model"}];
return false;
}
else {
if(data0.length < 1){
validate27.errors = [{instancePath:instancePath+"/model"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/model"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "imagenet") || (data === "zero-to-one")) || (data === "minus-one-to-one")) || (data === "caffe")) || (data === "caffe-rgb")) || (data === "raw"))){
validate30.errors = [{instancePath}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scale") || (key0 === "mean")) || (key0 === "std")) || (key0 === "order"))){
validate32.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scale !== undefined){
let data0 = data.scale;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/scale"}];
return false;
}
else {
if(data0 <= 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/scale"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/scale"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mean !== undefined){
let data1 = data.mean;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 3){
validate32.errors = [{instancePath:instancePath+"/mean"}];
return false;
}
else {
if(data1.length < 3){
validate32.errors = [{instancePath:instancePath+"/mean"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/mean/" + i0}];
return false;
}
else {
if(data2 < -1000 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/mean/" + i0}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/mean/" + i0}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/mean"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.std !== undefined){
let data3 = data.std;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 3){
validate32.errors = [{instancePath:instancePath+"/std"}];
return false;
}
else {
if(data3.length < 3){
validate32.errors = [{instancePath:instancePath+"/std"}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/std/" + i1}];
return false;
}
else {
if(data4 <= 0 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/std/" + i1}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/std/" + i1}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/std"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data5 = data.order;
const _errs12 = errors;
if(!((data5 === "rgb") || (data5 === "bgr"))){
validate32.errors = [{instancePath:instancePath+"/order"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^\\d{1,5}$", "u");
const pattern2 = new RegExp("^(?!(?:__proto__|constructor|prototype)$).", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate29.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "url") || (key0 === "preprocess")) || (key0 === "size")) || (key0 === "labels")) || (key0 === "layers")) || (key0 === "output")) || (key0 === "tokenizer"))){
validate29.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 4000){
validate29.errors = [{instancePath:instancePath+"/url"}];
return false;
}
else {
if(data0.length < 1){
validate29.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preprocess !== undefined){
let data1 = data.preprocess;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate30(data1, {instancePath:instancePath+"/preprocess",parentData:data,parentDataProperty:"preprocess",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate32(data1, {instancePath:instancePath+"/preprocess",parentData:data,parentDataProperty:"preprocess",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/preprocess"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1024 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data2 < 8 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data2)){
if(data2.length > 2){
const err4 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2.length < 2){
const err5 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/size/" + i0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1024 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/size/" + i0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data3 < 8 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/size/" + i0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/size"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data4 = data.labels;
const _errs16 = errors;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data4 === "string"){
if(data4.length > 4000){
const err11 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data4)){
if(data4.length > 25000){
const err14 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
var valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data5 === "string"){
if(data5.length > 200){
const err16 = {instancePath:instancePath+"/labels/" + i1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/labels/" + i1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs24 = errors;
if(errors === _errs24){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 25000){
const err19 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(Object.keys(data4).length < 1){
const err20 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
for(const key1 in data4){
const _errs26 = errors;
if(errors === _errs26){
if(typeof key1 === "string"){
if(key1.length > 5){
const err21 = {instancePath:instancePath+"/labels",propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(!pattern1.test(key1)){
const err22 = {instancePath:instancePath+"/labels",propertyName:key1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/labels",propertyName:key1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs26 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
}
if(valid6){
for(const key2 in data4){
let data6 = data4[key2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data6 === "string"){
if(data6.length > 200){
const err25 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid7 = _errs29 === errors;
if(!valid7){
break;
}
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
valid4 = valid4 || _valid2;
}
}
if(!valid4){
const err28 = {instancePath:instancePath+"/labels"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
let data7 = data.layers;
const _errs31 = errors;
if(errors === _errs31){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 500){
validate29.errors = [{instancePath:instancePath+"/layers"}];
return false;
}
else {
for(const key3 in data7){
const _errs33 = errors;
if(errors === _errs33){
if(typeof key3 === "string"){
if(key3.length > 200){
const err29 = {instancePath:instancePath+"/layers",propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(!pattern2.test(key3)){
const err30 = {instancePath:instancePath+"/layers",propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/layers",propertyName:key3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid8 = _errs33 === errors;
if(!valid8){
const err32 = {instancePath:instancePath+"/layers"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate29.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key4 in data7){
let data8 = data7[key4];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data8 === "string"){
if(data8.length > 400){
validate29.errors = [{instancePath:instancePath+"/layers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}];
return false;
}
else {
if(data8.length < 1){
validate29.errors = [{instancePath:instancePath+"/layers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/layers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}];
return false;
}
}
var valid9 = _errs36 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/layers"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data9 = data.output;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data9 === "string"){
if(data9.length > 400){
validate29.errors = [{instancePath:instancePath+"/output"}];
return false;
}
else {
if(data9.length < 1){
validate29.errors = [{instancePath:instancePath+"/output"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/output"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenizer !== undefined){
let data10 = data.tokenizer;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data10 === "string"){
if(data10.length > 2000){
validate29.errors = [{instancePath:instancePath+"/tokenizer"}];
return false;
}
else {
if(data10.length < 1){
validate29.errors = [{instancePath:instancePath+"/tokenizer"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/tokenizer"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})/.+/(?:neuron|spatial|channel|head|group|direction|whole)(?:/.+)?$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 600){
validate40.errors = [{instancePath}];
return false;
}
else {
if(!pattern3.test(data)){
validate40.errors = [{instancePath}];
return false;
}
}
}
else {
validate40.errors = [{instancePath}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^#[A-Za-z_][A-Za-z0-9_-]*$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 101){
validate42.errors = [{instancePath}];
return false;
}
else {
if(!pattern4.test(data)){
validate42.errors = [{instancePath}];
return false;
}
}
}
else {
validate42.errors = [{instancePath}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.param === undefined) && (missing0 = "param")){
validate47.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "param")){
validate47.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.param !== undefined){
if(!(validate24(data.param, {instancePath:instancePath+"/param",parentData:data,parentDataProperty:"param",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate47.errors = [{instancePath}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repeat === undefined) && (missing0 = "repeat")){
validate50.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "repeat")){
validate50.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined){
if("network" !== data.repeat){
validate50.errors = [{instancePath:instancePath+"/repeat"}];
return false;
}
}
}
}
}
else {
validate50.errors = [{instancePath}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200){
validate54.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate54.errors = [{instancePath}];
return false;
}
}
}
else {
validate54.errors = [{instancePath}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repeat === undefined) && (missing0 = "repeat")){
validate57.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "repeat")){
validate57.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined){
if("layer" !== data.repeat){
validate57.errors = [{instancePath:instancePath+"/repeat"}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((data === "neuron") || (data === "spatial")) || (data === "channel")) || (data === "head")) || (data === "group")) || (data === "direction")) || (data === "whole"))){
validate60.errors = [{instancePath}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.x === undefined) && (missing0 = "x")) || ((data.y === undefined) && (missing0 = "y"))){
validate65.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "x") || (key0 === "y"))){
validate65.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.x !== undefined){
let data0 = data.x;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate65.errors = [{instancePath:instancePath+"/x"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate65.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data1 = data.y;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/y"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate67.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate67.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate67.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate67.errors = [{instancePath}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ref === undefined) && (missing0 = "ref")){
validate69.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ref")){
validate69.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined){
if(!(validate24(data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate69.errors = [{instancePath}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repeat === undefined) && (missing0 = "repeat")){
validate72.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "repeat")){
validate72.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined){
if("class" !== data.repeat){
validate72.errors = [{instancePath:instancePath+"/repeat"}];
return false;
}
}
}
}
}
else {
validate72.errors = [{instancePath}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs2){
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000 || isNaN(data)){
const err1 = {instancePath};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 0 || isNaN(data)){
const err2 = {instancePath};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(data.length > 200){
const err3 = {instancePath};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.length < 1){
const err4 = {instancePath};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
if(!valid0){
const err6 = {instancePath};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "activation") || (key0 === "gradient")) || (key0 === "attribution"))){
validate77.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.activation !== undefined){
let data0 = data.activation;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate77.errors = [{instancePath:instancePath+"/activation"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate77.errors = [{instancePath:instancePath+"/activation"}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/activation"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradient !== undefined){
let data1 = data.gradient;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate77.errors = [{instancePath:instancePath+"/gradient"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate77.errors = [{instancePath:instancePath+"/gradient"}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/gradient"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined){
let data2 = data.attribution;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate77.errors = [{instancePath:instancePath+"/attribution"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate77.errors = [{instancePath:instancePath+"/attribution"}];
return false;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/attribution"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate77.errors = [{instancePath}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate39};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "k") || (key0 === "reducer")) || (key0 === "describes")) || (key0 === "to")) || (key0 === "alignTo")) || (key0 === "align")) || (key0 === "over")) || (key0 === "positions"))){
validate75.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.k !== undefined){
let data0 = data.k;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs4){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reducer !== undefined){
let data1 = data.reducer;
const _errs7 = errors;
if(!((data1 === "nmf") || (data1 === "pca"))){
validate75.errors = [{instancePath:instancePath+"/reducer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.describes !== undefined){
let data2 = data.describes;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((data2 === "activation") || (data2 === "gradient")) || (data2 === "attribution"))){
const err4 = {instancePath:instancePath+"/describes"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!(validate77(data2, {instancePath:instancePath+"/describes",parentData:data,parentDataProperty:"describes",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/describes"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs12 = errors;
if(!(wrapper0.validate(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alignTo !== undefined){
const _errs14 = errors;
if(!(wrapper0.validate(data.alignTo, {instancePath:instancePath+"/alignTo",parentData:data,parentDataProperty:"alignTo",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.align !== undefined){
let data5 = data.align;
const _errs16 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(typeof data5 !== "boolean"){
const err6 = {instancePath:instancePath+"/align"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs20 = errors;
if(!(validate47(data5, {instancePath:instancePath+"/align",parentData:data,parentDataProperty:"align",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/align"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
const _errs21 = errors;
if(!(validate24(data.over, {instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positions !== undefined){
let data7 = data.positions;
const _errs23 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate75.errors = [{instancePath:instancePath+"/positions"}];
return false;
}
if(errors === _errs23){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 64 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/positions"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/positions"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*/example(?:/[0-9]{1,7})?$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200){
validate84.errors = [{instancePath}];
return false;
}
else {
if(!pattern5.test(data)){
validate84.errors = [{instancePath}];
return false;
}
}
}
else {
validate84.errors = [{instancePath}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})/.+/(?:neuron|spatial|channel|head|group|direction|whole)$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 500){
validate88.errors = [{instancePath}];
return false;
}
else {
if(!pattern6.test(data)){
validate88.errors = [{instancePath}];
return false;
}
}
}
else {
validate88.errors = [{instancePath}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const wrapper3 = {validate: validate82};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.of === undefined) && (missing0 = "of")){
validate87.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "of") || (key0 === "index")) || (key0 === "groups")) || (key0 === "directions"))){
validate87.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
const _errs2 = errors;
if(!(validate88(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
const _errs4 = errors;
if(!(validate62(data.index, {instancePath:instancePath+"/index",parentData:data,parentDataProperty:"index",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
const _errs6 = errors;
if(!(validate75(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directions !== undefined){
const _errs8 = errors;
if(!(wrapper3.validate(data.directions, {instancePath:instancePath+"/directions",parentData:data,parentDataProperty:"directions",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate97.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate97.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate97.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate97.errors = [{instancePath}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000 || isNaN(data)){
const err1 = {instancePath};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 0 || isNaN(data)){
const err2 = {instancePath};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err3 = {instancePath};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate95.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.dataset === undefined) && (missing0 = "dataset"))){
validate93.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "dataset")) || (key0 === "index"))){
validate93.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("dataset" !== data.type){
validate93.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataset !== undefined){
const _errs3 = errors;
if(!(validate24(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
const _errs5 = errors;
if(!(validate95(data.index, {instancePath:instancePath+"/index",parentData:data,parentDataProperty:"index",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate93.errors = [{instancePath}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^(?:[A-Za-z_][A-Za-z0-9_-]*|\\{network\\})\\.weights/.+$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 600){
validate103.errors = [{instancePath}];
return false;
}
else {
if(!pattern7.test(data)){
validate103.errors = [{instancePath}];
return false;
}
}
}
else {
validate103.errors = [{instancePath}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.layer === undefined) && (missing0 = "layer"))){
validate105.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "network")) || (key0 === "layer"))){
validate105.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("weights" !== data.type){
validate105.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs3 = errors;
if(!(validate45(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data2 = data.layer;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 400){
validate105.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
else {
if(data2.length < 1){
validate105.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate105.errors = [{instancePath}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repeat === undefined) && (missing0 = "repeat")){
validate114.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "repeat")){
validate114.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined){
if("input" !== data.repeat){
validate114.errors = [{instancePath:instancePath+"/repeat"}];
return false;
}
}
}
}
}
else {
validate114.errors = [{instancePath}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate111.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 32){
validate117.errors = [{instancePath}];
return false;
}
else {
if(data.length < 2){
validate117.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate117.errors = [{instancePath}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.of === undefined) && (missing0 = "of"))){
validate109.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "of")) || (key0 === "input"))){
validate109.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("activation" !== data.type){
validate109.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs3 = errors;
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs5 = errors;
if(!(validate110(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate109.errors = [{instancePath}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"type":{"const":"attribution"},"from":{"allOf":[{"$ref":"#/definitions/AttributionSource"}]},"to":{"allOf":[{"$ref":"#/definitions/Substrate"}]},"input":{"allOf":[{"$ref":"#/definitions/ContentInput"}]},"method":{"anyOf":[{"$ref":"#/definitions/Method"},{"$ref":"#/definitions/ParamRef"}]},"score":{"enum":["logit","probability","log-odds"]},"against":{"anyOf":[{"type":"string","maxLength":200,"minLength":1},{"type":"integer","minimum":0,"maximum":10000000},{"$ref":"#/definitions/Point"},{"$ref":"#/definitions/ParamRef"},{"$ref":"#/definitions/RepeatClass"}]},"relax":{"type":"boolean"},"either":{"type":"boolean"}},"required":["type","from","to"],"additionalProperties":false};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate123.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((data === "conductance") || (data === "deep-lift")) || (data === "grad-cam-plus-plus")) || (data === "grad-cam")) || (data === "guided")) || (data === "influence")) || (data === "integrated")) || (data === "internal-influence")) || (data === "leave-one-out")) || (data === "linear")) || (data === "lrp")) || (data === "occlusion")) || (data === "paths")) || (data === "perturbation")) || (data === "rise")) || (data === "rollout")) || (data === "score-cam")) || (data === "sensitivity")) || (data === "shapley")) || (data === "similarity")) || (data === "smoothgrad")) || (data === "tracin"))){
validate131.errors = [{instancePath}];
return false;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate133.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "steps")) || (key0 === "baseline"))){
validate133.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("conductance" !== data.type){
validate133.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate133.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data2 = data.baseline;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!((data2 === "zero") || (data2 === "mean"))){
const err4 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate133.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate133.errors = [{instancePath}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate137.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "baseline"))){
validate137.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("deep-lift" !== data.type){
validate137.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data1 = data.baseline;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!((data1 === "zero") || (data1 === "mean"))){
const err0 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate137.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate137.errors = [{instancePath}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate140.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "rectify"))){
validate140.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("grad-cam-plus-plus" !== data.type){
validate140.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rectify !== undefined){
const _errs3 = errors;
if(typeof data.rectify !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/rectify"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate140.errors = [{instancePath}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate142.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "rectify"))){
validate142.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("grad-cam" !== data.type){
validate142.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rectify !== undefined){
const _errs3 = errors;
if(typeof data.rectify !== "boolean"){
validate142.errors = [{instancePath:instancePath+"/rectify"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate142.errors = [{instancePath}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate144.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate144.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("guided" !== data.type){
validate144.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate144.errors = [{instancePath}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate146.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "self"))){
validate146.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("influence" !== data.type){
validate146.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.self !== undefined){
const _errs3 = errors;
if(typeof data.self !== "boolean"){
validate146.errors = [{instancePath:instancePath+"/self"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate146.errors = [{instancePath}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate148.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "steps")) || (key0 === "baseline"))){
validate148.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("integrated" !== data.type){
validate148.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate148.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data2 = data.baseline;
const _errs8 = errors;
if(!((data2 === "zero") || (data2 === "mean"))){
validate148.errors = [{instancePath:instancePath+"/baseline"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate148.errors = [{instancePath}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate151.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "steps")) || (key0 === "baseline")) || (key0 === "times"))){
validate151.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("internal-influence" !== data.type){
validate151.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data2 = data.baseline;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!((data2 === "zero") || (data2 === "mean"))){
const err4 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data3 = data.times;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!((data3 === "activation") || (data3 === "one"))){
const err6 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs15 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate151.errors = [{instancePath}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate156.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate156.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("leave-one-out" !== data.type){
validate156.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate156.errors = [{instancePath}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate158.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "frozen")) || (key0 === "direct"))){
validate158.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("linear" !== data.type){
validate158.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frozen !== undefined){
let data1 = data.frozen;
const _errs3 = errors;
if(!(((data1 === "auto") || (data1 === "none")) || (data1 === "norm"))){
validate158.errors = [{instancePath:instancePath+"/frozen"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direct !== undefined){
const _errs4 = errors;
if(typeof data.direct !== "boolean"){
validate158.errors = [{instancePath:instancePath+"/direct"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate158.errors = [{instancePath}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate160.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "rule")) || (key0 === "epsilon")) || (key0 === "gamma"))){
validate160.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("lrp" !== data.type){
validate160.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data1 = data.rule;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!((((data1 === "epsilon") || (data1 === "gamma")) || (data1 === "z-plus")) || (data1 === "composite"))){
const err0 = {instancePath:instancePath+"/rule"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/rule"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate160.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epsilon !== undefined){
let data2 = data.epsilon;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/epsilon"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/epsilon"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/epsilon"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/epsilon",parentData:data,parentDataProperty:"epsilon",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/epsilon"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate160.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gamma !== undefined){
let data3 = data.gamma;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/gamma"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/gamma"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/gamma"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs16 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/gamma",parentData:data,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/gamma"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate160.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate160.errors = [{instancePath}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate165.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate165.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("occlusion" !== data.type){
validate165.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate165.errors = [{instancePath}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.with === undefined) && (missing0 = "with"))){
validate167.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "with"))){
validate167.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("patching" !== data.type){
validate167.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data1 = data.with;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate111(data1, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/with"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate167.errors = [{instancePath}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate171.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "paths")) || (key0 === "steps")) || (key0 === "speed")) || (key0 === "baseline")) || (key0 === "give")) || (key0 === "seed"))){
validate171.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("paths" !== data.type){
validate171.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data1 = data.paths;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/paths"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/paths"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/paths"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/paths"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data2 = data.steps;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2 < 2 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speed !== undefined){
let data3 = data.speed;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 16 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/speed"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/speed"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/speed"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs17 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/speed",parentData:data,parentDataProperty:"speed",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/speed"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data4 = data.baseline;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(((data4 === "zero") || (data4 === "mean")) || (data4 === "varied"))){
const err12 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs20 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs21 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid3 = _errs21 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/baseline"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.give !== undefined){
let data5 = data.give;
const _errs22 = errors;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(!((data5 === "mean") || (data5 === "spread"))){
const err14 = {instancePath:instancePath+"/give"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs24 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs25 = errors;
if(!(validate47(data5, {instancePath:instancePath+"/give",parentData:data,parentDataProperty:"give",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err15 = {instancePath:instancePath+"/give"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate171.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data6 = data.seed;
const _errs26 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate171.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs26){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
validate171.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate171.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate171.errors = [{instancePath}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.over === undefined) && (missing0 = "over"))){
validate178.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "over"))){
validate178.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("pattern" !== data.type){
validate178.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
const _errs3 = errors;
if(!(validate111(data.over, {instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate181.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "steps")) || (key0 === "cells")) || (key0 === "area")) || (key0 === "smooth"))){
validate181.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("perturbation" !== data.type){
validate181.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/steps"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data2 = data.cells;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2 < 2 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/cells",parentData:data,parentDataProperty:"cells",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.area !== undefined){
let data3 = data.area;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/area"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/area"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/area"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs17 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/area",parentData:data,parentDataProperty:"area",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/area"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smooth !== undefined){
let data4 = data.smooth;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/smooth"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/smooth"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/smooth"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs20 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs22 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/smooth",parentData:data,parentDataProperty:"smooth",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid3 = _errs22 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/smooth"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate181.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate181.errors = [{instancePath}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate187.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "masks")) || (key0 === "cells")) || (key0 === "keep")) || (key0 === "seed"))){
validate187.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("rise" !== data.type){
validate187.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.masks !== undefined){
let data1 = data.masks;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/masks"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/masks"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/masks"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/masks",parentData:data,parentDataProperty:"masks",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/masks"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate187.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data2 = data.cells;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 32 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data2 < 2 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/cells",parentData:data,parentDataProperty:"cells",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate187.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep !== undefined){
let data3 = data.keep;
const _errs13 = errors;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.95 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/keep"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3 < 0.05 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/keep"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/keep"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs17 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/keep"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate187.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data4 = data.seed;
const _errs18 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate187.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs18){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate187.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate187.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate187.errors = [{instancePath}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate192.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "weights"))){
validate192.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("rollout" !== data.type){
validate192.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weights !== undefined){
let data1 = data.weights;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!((data1 === "attention") || (data1 === "gradient"))){
const err0 = {instancePath:instancePath+"/weights"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/weights"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate192.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate192.errors = [{instancePath}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate195.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "rectify"))){
validate195.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("score-cam" !== data.type){
validate195.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rectify !== undefined){
const _errs3 = errors;
if(typeof data.rectify !== "boolean"){
validate195.errors = [{instancePath:instancePath+"/rectify"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate195.errors = [{instancePath}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate197.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate197.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("sensitivity" !== data.type){
validate197.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate197.errors = [{instancePath}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate199.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "orders")) || (key0 === "give")) || (key0 === "seed"))){
validate199.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("shapley" !== data.type){
validate199.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orders !== undefined){
let data1 = data.orders;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/orders"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/orders"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/orders"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/orders",parentData:data,parentDataProperty:"orders",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/orders"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate199.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.give !== undefined){
let data2 = data.give;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!((data2 === "mean") || (data2 === "spread"))){
const err4 = {instancePath:instancePath+"/give"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/give",parentData:data,parentDataProperty:"give",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/give"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate199.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data3 = data.seed;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate199.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate199.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate199.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate199.errors = [{instancePath}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate203.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate203.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("similarity" !== data.type){
validate203.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate203.errors = [{instancePath}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate205.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "samples")) || (key0 === "noise")) || (key0 === "seed"))){
validate205.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("smoothgrad" !== data.type){
validate205.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data1 = data.samples;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/samples"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 500 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/samples"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/samples"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/samples",parentData:data,parentDataProperty:"samples",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/samples"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate205.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noise !== undefined){
let data2 = data.noise;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/noise"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/noise"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/noise"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/noise",parentData:data,parentDataProperty:"noise",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/noise"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate205.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data3 = data.seed;
const _errs13 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate205.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate205.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate205.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate205.errors = [{instancePath}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate209.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate209.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("tracin" !== data.type){
validate209.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate209.errors = [{instancePath}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(!(validate197(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs22 = errors;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs23 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate130.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))){
validate122.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
validate122.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("attribution" !== data.type){
validate122.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs3 = errors;
if(!(validate123(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs5 = errors;
if(!(wrapper0.validate(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs7 = errors;
if(!(validate110(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data4 = data.method;
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(!(validate130(data4, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs12 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err0 = {instancePath:instancePath+"/method"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate122.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data5 = data.score;
const _errs13 = errors;
if(!(((data5 === "logit") || (data5 === "probability")) || (data5 === "log-odds"))){
validate122.errors = [{instancePath:instancePath+"/score"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.against !== undefined){
let data6 = data.against;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(data6.length > 200){
const err1 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data6.length < 1){
const err2 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err4 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10000000 || isNaN(data6)){
const err5 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs20 = errors;
if(!(validate65(data6, {instancePath:instancePath+"/against",parentData:data,parentDataProperty:"against",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs21 = errors;
if(!(validate47(data6, {instancePath:instancePath+"/against",parentData:data,parentDataProperty:"against",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs22 = errors;
if(!(validate72(data6, {instancePath:instancePath+"/against",parentData:data,parentDataProperty:"against",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/against"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate122.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relax !== undefined){
const _errs23 = errors;
if(typeof data.relax !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/relax"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.either !== undefined){
const _errs25 = errors;
if(typeof data.either !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/either"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate122.errors = [{instancePath}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((data === "accuracy") || (data === "agreement")) || (data === "beyond")) || (data === "blur")) || (data === "clip")) || (data === "confusion")) || (data === "correlation")) || (data === "difference")) || (data === "filter")) || (data === "flips")) || (data === "loadings")) || (data === "match")) || (data === "p-value")) || (data === "product")) || (data === "ratio")) || (data === "similarity")) || (data === "sort"))){
validate219.errors = [{instancePath}];
return false;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate221.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "label")) || (key0 === "except"))){
validate221.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("accuracy" !== data.op){
validate221.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data1 = data.label;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate221.errors = [{instancePath:instancePath+"/label"}];
return false;
}
}
else {
validate221.errors = [{instancePath:instancePath+"/label"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.except !== undefined){
let data2 = data.except;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 200){
validate221.errors = [{instancePath:instancePath+"/except"}];
return false;
}
}
else {
validate221.errors = [{instancePath:instancePath+"/except"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate221.errors = [{instancePath}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((data === "position") || (data === "y")) || (data === "x")) || (data === "token")) || (data === "head")) || (data === "query")) || (data === "key")) || (data === "channel")) || (data === "group")) || (data === "direction")) || (data === "class")) || (data === "input")) || (data === "example")) || (data === "dy")) || (data === "dx")) || (data === "order")) || (data === "step")) || (data === "layer"))){
validate224.errors = [{instancePath}];
return false;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 16){
validate226.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate226.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate224(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate226.errors = [{instancePath}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.over === undefined) && (missing0 = "over"))){
validate223.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "over")) || (key0 === "layer")) || (key0 === "with"))){
validate223.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("aggregate" !== data.op){
validate223.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
let data1 = data.over;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate224(data1, {instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate226(data1, {instancePath:instancePath+"/over",parentData:data,parentDataProperty:"over",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/over"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate223.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs7 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data3 = data.with;
const _errs9 = errors;
if(!((((((data3 === "sum") || (data3 === "mean")) || (data3 === "max")) || (data3 === "l2")) || (data3 === "positive")) || (data3 === "area"))){
validate223.errors = [{instancePath:instancePath+"/with"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate223.errors = [{instancePath}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate231.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "op") || (key0 === "measure"))){
validate231.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("agreement" !== data.op){
validate231.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measure !== undefined){
let data1 = data.measure;
const _errs3 = errors;
if(!((((data1 === "cka") || (data1 === "cka-unbiased")) || (data1 === "svcca")) || (data1 === "procrustes"))){
validate231.errors = [{instancePath:instancePath+"/measure"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate231.errors = [{instancePath}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate233.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate233.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("beyond" !== data.op){
validate233.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate233.errors = [{instancePath}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate235.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "times")) || (key0 === "layer"))){
validate235.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("blur" !== data.op){
validate235.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data1 = data.times;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 50 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/times"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate235.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs8 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate235.errors = [{instancePath}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.k === undefined) && (missing0 = "k"))){
validate239.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "k")) || (key0 === "axis")) || (key0 === "layer"))){
validate239.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("bottom" !== data.op){
validate239.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data1 = data.k;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate239.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs8 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs10 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate239.errors = [{instancePath}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate244.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "min")) || (key0 === "max"))){
validate244.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("clip" !== data.op){
validate244.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min !== undefined){
let data1 = data.min;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err0 = {instancePath:instancePath+"/min"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1 < -1000000000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/min"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/min"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/min"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate244.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
let data2 = data.max;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/max"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2 < -1000000000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/max"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/max"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/max"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate244.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate244.errors = [{instancePath}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate248.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate248.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("confusion" !== data.op){
validate248.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate248.errors = [{instancePath}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate250.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate250.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("correlation" !== data.op){
validate250.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate250.errors = [{instancePath}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate252.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate252.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("difference" !== data.op){
validate252.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate252.errors = [{instancePath}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.k === undefined) && (missing0 = "k"))){
validate254.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "k")) || (key0 === "axis")) || (key0 === "layer"))){
validate254.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("extremes" !== data.op){
validate254.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data1 = data.k;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate254.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs8 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs10 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate254.errors = [{instancePath}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate259.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "op") || (key0 === "axis")) || (key0 === "layer")) || (key0 === "above")) || (key0 === "below")) || (key0 === "sign")) || (key0 === "among"))){
validate259.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("filter" !== data.op){
validate259.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs3 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs5 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.above !== undefined){
let data3 = data.above;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err0 = {instancePath:instancePath+"/above"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/above"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/above"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/above"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate259.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined){
let data4 = data.below;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/below"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data4 < -1000000000 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/below"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/below"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs16 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/below"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate259.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
let data5 = data.sign;
const _errs17 = errors;
if(!((data5 === "positive") || (data5 === "negative"))){
validate259.errors = [{instancePath:instancePath+"/sign"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data6 = data.among;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(!(validate67(data6, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs21 = errors;
if(!(wrapper3.validate(data6, {instancePath:instancePath+"/among",parentData:data,parentDataProperty:"among",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/among"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate259.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate259.errors = [{instancePath}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate266.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate266.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("flips" !== data.op){
validate266.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate266.errors = [{instancePath}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[.#]+$", "u");

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate269.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate269.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 64){
validate269.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
else {
if(data0.length < 1){
validate269.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
else {
if(!pattern8.test(data0)){
validate269.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/" + i0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate269.errors = [{instancePath}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.mask === undefined) && (missing0 = "mask"))){
validate268.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "mask")) || (key0 === "layer"))){
validate268.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("inside" !== data.op){
validate268.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
let data1 = data.mask;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate269(data1, {instancePath:instancePath+"/mask",parentData:data,parentDataProperty:"mask",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/mask",parentData:data,parentDataProperty:"mask",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/mask"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate268.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs7 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate268.errors = [{instancePath}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate274.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate274.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("loadings" !== data.op){
validate274.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate274.errors = [{instancePath}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate276.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "op") || (key0 === "give"))){
validate276.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("match" !== data.op){
validate276.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.give !== undefined){
let data1 = data.give;
const _errs3 = errors;
if(!((data1 === "own") || (data1 === "counterparts"))){
validate276.errors = [{instancePath:instancePath+"/give"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate276.errors = [{instancePath}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.over === undefined) && (missing0 = "over"))){
validate278.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "op") || (key0 === "over")) || (key0 === "percentile"))){
validate278.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("normalize" !== data.op){
validate278.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
let data1 = data.over;
const _errs3 = errors;
if(!((((((data1 === "list") || (data1 === "layer")) || (data1 === "pair")) || (data1 === "all")) || (data1 === "percentile")) || (data1 === "softmax"))){
validate278.errors = [{instancePath:instancePath+"/over"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percentile !== undefined){
let data2 = data.percentile;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err0 = {instancePath:instancePath+"/percentile"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2 < 1 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/percentile"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/percentile"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/percentile",parentData:data,parentDataProperty:"percentile",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/percentile"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate278.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate278.errors = [{instancePath}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate281.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate281.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("p-value" !== data.op){
validate281.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate281.errors = [{instancePath}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate283.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "op")){
validate283.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
if("product" !== data.op){
validate283.errors = [{instancePath:instancePath+"/op"}];
return false;
}
}
}
}
}
else {
validate283.errors = [{instancePath}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.onto === undefined) && (missing0 = "onto"))){
validate285.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "op") || (key0 === "onto"))){
validate285.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("project" !== data.op){
validate285.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onto !== undefined){
const _errs3 = errors;
if(!(wrapper0.validate(data.onto, {instancePath:instancePath+"/onto",parentData:data,parentDataProperty:"onto",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate285.errors = [{instancePath}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate287.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "op") || (key0 === "least"))){
validate287.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("ratio" !== data.op){
validate287.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.least !== undefined){
let data1 = data.least;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err0 = {instancePath:instancePath+"/least"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data1 < 0 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/least"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/least"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/least",parentData:data,parentDataProperty:"least",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/least"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate287.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate287.errors = [{instancePath}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.k === undefined) && (missing0 = "k"))){
validate290.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "op") || (key0 === "axis")) || (key0 === "layer")) || (key0 === "k")) || (key0 === "reducer")) || (key0 === "fit"))){
validate290.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("reduce" !== data.op){
validate290.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs3 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs5 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data3 = data.k;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 64 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3 < 1 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate290.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reducer !== undefined){
let data4 = data.reducer;
const _errs12 = errors;
if(!(((data4 === "nmf") || (data4 === "pca")) || (data4 === "umap"))){
validate290.errors = [{instancePath:instancePath+"/reducer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fit !== undefined){
const _errs13 = errors;
if(!(wrapper3.validate(data.fit, {instancePath:instancePath+"/fit",parentData:data,parentDataProperty:"fit",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate290.errors = [{instancePath}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.positive === undefined) && (missing0 = "positive"))){
validate295.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "op") || (key0 === "positive")) || (key0 === "negative")) || (key0 === "shuffled")) || (key0 === "ridge")) || (key0 === "seed"))){
validate295.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("separate" !== data.op){
validate295.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positive !== undefined){
let data1 = data.positive;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 16){
validate295.errors = [{instancePath:instancePath+"/positive"}];
return false;
}
else {
if(data1.length < 1){
validate295.errors = [{instancePath:instancePath+"/positive"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate22(data1[i0], {instancePath:instancePath+"/positive/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate295.errors = [{instancePath:instancePath+"/positive"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.negative !== undefined){
let data3 = data.negative;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 16){
validate295.errors = [{instancePath:instancePath+"/negative"}];
return false;
}
else {
if(data3.length < 1){
validate295.errors = [{instancePath:instancePath+"/negative"}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate22(data3[i1], {instancePath:instancePath+"/negative/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate295.errors = [{instancePath:instancePath+"/negative"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shuffled !== undefined){
let data5 = data.shuffled;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate295.errors = [{instancePath:instancePath+"/shuffled"}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 200 || isNaN(data5)){
validate295.errors = [{instancePath:instancePath+"/shuffled"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate295.errors = [{instancePath:instancePath+"/shuffled"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ridge !== undefined){
let data6 = data.ridge;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
validate295.errors = [{instancePath:instancePath+"/ridge"}];
return false;
}
else {
if(data6 < 0.0001 || isNaN(data6)){
validate295.errors = [{instancePath:instancePath+"/ridge"}];
return false;
}
}
}
else {
validate295.errors = [{instancePath:instancePath+"/ridge"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data7 = data.seed;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate295.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate295.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate295.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate295.errors = [{instancePath}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate299.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "op") || (key0 === "by"))){
validate299.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("similarity" !== data.op){
validate299.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs3 = errors;
if(!((data1 === "correlation") || (data1 === "cosine"))){
validate299.errors = [{instancePath:instancePath+"/by"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate299.errors = [{instancePath}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.op === undefined) && (missing0 = "op")) || ((data.axis === undefined) && (missing0 = "axis"))) || ((data.at === undefined) && (missing0 = "at"))){
validate301.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "axis")) || (key0 === "layer")) || (key0 === "at"))){
validate301.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("slice" !== data.op){
validate301.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
let data1 = data.axis;
const _errs3 = errors;
if(!((((((((((((((((((data1 === "position") || (data1 === "y")) || (data1 === "x")) || (data1 === "token")) || (data1 === "head")) || (data1 === "query")) || (data1 === "key")) || (data1 === "channel")) || (data1 === "group")) || (data1 === "direction")) || (data1 === "class")) || (data1 === "input")) || (data1 === "example")) || (data1 === "dy")) || (data1 === "dx")) || (data1 === "order")) || (data1 === "step")) || (data1 === "layer"))){
validate301.errors = [{instancePath:instancePath+"/axis"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs4 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data3 = data.at;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err0 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000000 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 200){
const err3 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(!(validate65(data3, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs13 = errors;
if(!(validate72(data3, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
if(!valid2){
const err6 = {instancePath:instancePath+"/at"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate301.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate301.errors = [{instancePath}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.op === undefined) && (missing0 = "op")){
validate307.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "op") || (key0 === "by")) || (key0 === "order")) || (key0 === "axis")) || (key0 === "layer"))){
validate307.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("sort" !== data.op){
validate307.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs3 = errors;
if(!(((data1 === "value") || (data1 === "magnitude")) || (data1 === "index"))){
validate307.errors = [{instancePath:instancePath+"/by"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data2 = data.order;
const _errs4 = errors;
if(!((data2 === "descending") || (data2 === "ascending"))){
validate307.errors = [{instancePath:instancePath+"/order"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs5 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs7 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate307.errors = [{instancePath}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.op === undefined) && (missing0 = "op")) || ((data.k === undefined) && (missing0 = "k"))){
validate311.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "op") || (key0 === "k")) || (key0 === "axis")) || (key0 === "layer"))){
validate311.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.op !== undefined){
const _errs2 = errors;
if("top" !== data.op){
validate311.errors = [{instancePath:instancePath+"/op"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data1 = data.k;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate311.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.axis !== undefined){
const _errs8 = errors;
if(!(validate224(data.axis, {instancePath:instancePath+"/axis",parentData:data,parentDataProperty:"axis",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs10 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate311.errors = [{instancePath}];
return false;
}
}
validate311.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate235(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate250(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate252(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(!(validate274(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(!(validate276(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(!(validate278(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(!(validate281(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(!(validate283(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs22 = errors;
if(!(validate287(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs23 = errors;
if(!(validate290(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate295(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(!(validate299(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(!(validate301(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs27 = errors;
if(!(validate307(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(!(validate311(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.of === undefined) && (missing0 = "of"))) || ((data.ops === undefined) && (missing0 = "ops"))){
validate217.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "of")) || (key0 === "with")) || (key0 === "ops"))){
validate217.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("transform" !== data.type){
validate217.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs3 = errors;
if(!(wrapper3.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
const _errs5 = errors;
if(!(wrapper3.validate(data.with, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ops !== undefined){
let data3 = data.ops;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 50){
validate217.errors = [{instancePath:instancePath+"/ops"}];
return false;
}
else {
if(data3.length < 1){
validate217.errors = [{instancePath:instancePath+"/ops"}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate218(data3[i0], {instancePath:instancePath+"/ops/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/ops"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate217.errors = [{instancePath}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","properties":{"type":{"const":"faithfulness"},"of":{"anyOf":[{"$ref":"#/definitions/RefText"},{"$ref":"#/definitions/Ref"},{"$ref":"#/definitions/AttributionList"}]},"metric":{"enum":["deletion","insertion","mu-fidelity","infidelity"]},"steps":{"type":"integer","minimum":2,"maximum":200},"samples":{"type":"integer","minimum":10,"maximum":2000},"share":{"type":"number","minimum":0.01,"maximum":0.9},"cut":{"enum":["layer","picture"]},"to":{"enum":["zero","mean","blur"]},"score":{"enum":["logit","probability","log-odds"]},"orders":{"type":"integer","minimum":1,"maximum":100},"seed":{"type":"integer","minimum":0,"maximum":1000000}},"required":["type","of"],"additionalProperties":false};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate321.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate321.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate42(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(!(validate69(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate321.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate321.errors = [{instancePath}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.of === undefined) && (missing0 = "of"))){
validate318.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema110.properties, key0))){
validate318.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("faithfulness" !== data.type){
validate318.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate42(data1, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate69(data1, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate321(data1, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err0 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate318.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric !== undefined){
let data2 = data.metric;
const _errs8 = errors;
if(!((((data2 === "deletion") || (data2 === "insertion")) || (data2 === "mu-fidelity")) || (data2 === "infidelity"))){
validate318.errors = [{instancePath:instancePath+"/metric"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data3 = data.steps;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate318.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
validate318.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
else {
if(data3 < 2 || isNaN(data3)){
validate318.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.samples !== undefined){
let data4 = data.samples;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate318.errors = [{instancePath:instancePath+"/samples"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2000 || isNaN(data4)){
validate318.errors = [{instancePath:instancePath+"/samples"}];
return false;
}
else {
if(data4 < 10 || isNaN(data4)){
validate318.errors = [{instancePath:instancePath+"/samples"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data5 = data.share;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 0.9 || isNaN(data5)){
validate318.errors = [{instancePath:instancePath+"/share"}];
return false;
}
else {
if(data5 < 0.01 || isNaN(data5)){
validate318.errors = [{instancePath:instancePath+"/share"}];
return false;
}
}
}
else {
validate318.errors = [{instancePath:instancePath+"/share"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cut !== undefined){
let data6 = data.cut;
const _errs15 = errors;
if(!((data6 === "layer") || (data6 === "picture"))){
validate318.errors = [{instancePath:instancePath+"/cut"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data7 = data.to;
const _errs16 = errors;
if(!(((data7 === "zero") || (data7 === "mean")) || (data7 === "blur"))){
validate318.errors = [{instancePath:instancePath+"/to"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data8 = data.score;
const _errs17 = errors;
if(!(((data8 === "logit") || (data8 === "probability")) || (data8 === "log-odds"))){
validate318.errors = [{instancePath:instancePath+"/score"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orders !== undefined){
let data9 = data.orders;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate318.errors = [{instancePath:instancePath+"/orders"}];
return false;
}
if(errors === _errs18){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate318.errors = [{instancePath:instancePath+"/orders"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate318.errors = [{instancePath:instancePath+"/orders"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data10 = data.seed;
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate318.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate318.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate318.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate318.errors = [{instancePath}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validate332.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate332.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate332.errors = [{instancePath}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.of === undefined) && (missing0 = "of"))) || ((data.with === undefined) && (missing0 = "with"))){
validate326.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "of")) || (key0 === "with")) || (key0 === "input")) || (key0 === "layers")) || (key0 === "measure"))){
validate326.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("agreement" !== data.type){
validate326.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate24(data1, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate50(data1, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate326.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data2 = data.with;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate24(data2, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(!(validate50(data2, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/with"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate326.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs11 = errors;
if(!(validate24(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
const _errs13 = errors;
if(!(validate332(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measure !== undefined){
let data5 = data.measure;
const _errs15 = errors;
if(!((((data5 === "cka") || (data5 === "cka-unbiased")) || (data5 === "svcca")) || (data5 === "procrustes"))){
validate326.errors = [{instancePath:instancePath+"/measure"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate326.errors = [{instancePath}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.url === undefined) && (missing0 = "url"))){
validate336.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "network")) || (key0 === "layer")) || (key0 === "url"))){
validate336.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("dictionary" !== data.type){
validate336.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs3 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs5 = errors;
if(!(validate54(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 4000){
validate336.errors = [{instancePath:instancePath+"/url"}];
return false;
}
else {
if(data3.length < 1){
validate336.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
else {
validate336.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate336.errors = [{instancePath}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","properties":{"style":{"allOf":[{"$ref":"#/definitions/RenderStyle"}]},"objective":{"allOf":[{"$ref":"#/definitions/Objective"}]},"start":{"enum":["noise","input","firing"]},"input":{"allOf":[{"$ref":"#/definitions/InputRef"}]},"parameterization":{"enum":["fourier","natural","pixels"]},"alpha":{"type":"boolean"},"within":{"type":"number","minimum":0.1,"maximum":1},"size":{"type":"integer","minimum":16,"maximum":512},"steps":{"type":"integer","minimum":1,"maximum":4096},"rate":{"type":"number","exclusiveMinimum":0,"maximum":1},"settle":{"type":"number","minimum":0,"maximum":1},"decay":{"type":"number","minimum":0,"maximum":4},"pad":{"type":"integer","minimum":0,"maximum":64},"jitter":{"type":"integer","minimum":0,"maximum":64},"zoom":{"type":"number","minimum":0,"maximum":0.5},"rotate":{"type":"number","minimum":0,"maximum":180},"coarse":{"type":"integer","minimum":0,"maximum":512},"coarseSteps":{"type":"integer","minimum":0,"maximum":4096},"faces":{"type":"integer","minimum":1,"maximum":8},"plateau":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647}},"required":[],"additionalProperties":false};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "tile") || (data === "icon")) || (data === "cell")) || (data === "lucid")) || (data === "natural"))){
validate343.errors = [{instancePath}];
return false;
}
validate343.errors = vErrors;
return errors === 0;
}


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((data === "area") || (data === "atom")) || (data === "blur")) || (data === "channel")) || (data === "direction")) || (data === "diversity")) || (data === "l1")) || (data === "l2")) || (data === "layer")) || (data === "logit")) || (data === "match")) || (data === "neuron")) || (data === "variation"))){
validate347.errors = [{instancePath}];
return false;
}
validate347.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate349.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "share"))){
validate349.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("area" !== data.type){
validate349.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data1 = data.share;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate349.errors = [{instancePath:instancePath+"/share"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate349.errors = [{instancePath:instancePath+"/share"}];
return false;
}
}
}
else {
validate349.errors = [{instancePath:instancePath+"/share"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate349.errors = [{instancePath}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate351.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate351.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if("atom" !== data.type){
validate351.errors = [{instancePath:instancePath+"/type"}];
return false;
}
}
}
}
}
else {
validate351.errors = [{instancePath}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate353.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "of"))){
validate353.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("blur" !== data.type){
validate353.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
if(!((data1 === "colour") || (data1 === "alpha"))){
validate353.errors = [{instancePath:instancePath+"/of"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate353.errors = [{instancePath}];
return false;
}
}
validate353.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate355.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "layer")) || (key0 === "index"))){
validate355.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("channel" !== data.type){
validate355.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate355.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate355.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate355.errors = [{instancePath:instancePath+"/index"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
validate355.errors = [{instancePath:instancePath+"/index"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate355.errors = [{instancePath:instancePath+"/index"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate355.errors = [{instancePath}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate357.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "layer")) || (key0 === "power"))){
validate357.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("direction" !== data.type){
validate357.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate357.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate357.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data2 = data.power;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate357.errors = [{instancePath:instancePath+"/power"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate357.errors = [{instancePath:instancePath+"/power"}];
return false;
}
}
}
else {
validate357.errors = [{instancePath:instancePath+"/power"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate357.errors = [{instancePath}];
return false;
}
}
validate357.errors = vErrors;
return errors === 0;
}


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate359.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "layer"))){
validate359.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("diversity" !== data.type){
validate359.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate359.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate359.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate359.errors = [{instancePath}];
return false;
}
}
validate359.errors = vErrors;
return errors === 0;
}


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate361.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "of")) || (key0 === "spread"))){
validate361.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("l1" !== data.type){
validate361.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
if(!((data1 === "colour") || (data1 === "alpha"))){
validate361.errors = [{instancePath:instancePath+"/of"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spread !== undefined){
let data2 = data.spread;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate361.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate361.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
}
else {
validate361.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate361.errors = [{instancePath}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate363.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "of")) || (key0 === "spread"))){
validate363.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("l2" !== data.type){
validate363.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
if(!((data1 === "colour") || (data1 === "alpha"))){
validate363.errors = [{instancePath:instancePath+"/of"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spread !== undefined){
let data2 = data.spread;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate363.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate363.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
}
else {
validate363.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate363.errors = [{instancePath}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate365.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "layer"))){
validate365.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("layer" !== data.type){
validate365.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate365.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate365.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate365.errors = [{instancePath}];
return false;
}
}
validate365.errors = vErrors;
return errors === 0;
}


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate367.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "index"))){
validate367.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("logit" !== data.type){
validate367.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data1 = data.index;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate367.errors = [{instancePath:instancePath+"/index"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000000 || isNaN(data1)){
validate367.errors = [{instancePath:instancePath+"/index"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate367.errors = [{instancePath:instancePath+"/index"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate367.errors = [{instancePath}];
return false;
}
}
validate367.errors = vErrors;
return errors === 0;
}


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate369.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "layer")) || (key0 === "power"))){
validate369.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("match" !== data.type){
validate369.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate369.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate369.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data2 = data.power;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
validate369.errors = [{instancePath:instancePath+"/power"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate369.errors = [{instancePath:instancePath+"/power"}];
return false;
}
}
}
else {
validate369.errors = [{instancePath:instancePath+"/power"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate369.errors = [{instancePath}];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate371.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "layer")) || (key0 === "index")) || (key0 === "x")) || (key0 === "y")) || (key0 === "spread")) || (key0 === "preactivation"))){
validate371.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("neuron" !== data.type){
validate371.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
let data1 = data.layer;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate371.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
else {
validate371.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate371.errors = [{instancePath:instancePath+"/index"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
validate371.errors = [{instancePath:instancePath+"/index"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate371.errors = [{instancePath:instancePath+"/index"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.x !== undefined){
let data3 = data.x;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate371.errors = [{instancePath:instancePath+"/x"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate371.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
}
else {
validate371.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data4 = data.y;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate371.errors = [{instancePath:instancePath+"/y"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate371.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
}
else {
validate371.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spread !== undefined){
let data5 = data.spread;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate371.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate371.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
}
else {
validate371.errors = [{instancePath:instancePath+"/spread"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preactivation !== undefined){
const _errs13 = errors;
if(typeof data.preactivation !== "boolean"){
validate371.errors = [{instancePath:instancePath+"/preactivation"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate371.errors = [{instancePath}];
return false;
}
}
validate371.errors = vErrors;
return errors === 0;
}


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate373.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "of"))){
validate373.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("variation" !== data.type){
validate373.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data1 = data.of;
const _errs3 = errors;
if(!((data1 === "colour") || (data1 === "alpha"))){
validate373.errors = [{instancePath:instancePath+"/of"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate373.errors = [{instancePath}];
return false;
}
}
validate373.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate347(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate349(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate351(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate353(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate355(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate357(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate359(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate363(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate365(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate367(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate369(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate371(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate373(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate346.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate346.errors = vErrors;
return errors === 0;
}

const wrapper13 = {validate: validate345};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sum === undefined) && (missing0 = "sum")){
validate376.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "sum")){
validate376.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sum !== undefined){
let data0 = data.sum;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate376.errors = [{instancePath:instancePath+"/sum"}];
return false;
}
else {
if(data0.length < 1){
validate376.errors = [{instancePath:instancePath+"/sum"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(wrapper13.validate(data0[i0], {instancePath:instancePath+"/sum/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate376.errors = [{instancePath:instancePath+"/sum"}];
return false;
}
}
}
}
}
}
else {
validate376.errors = [{instancePath}];
return false;
}
}
validate376.errors = vErrors;
return errors === 0;
}


function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate379.errors = [{instancePath}];
return false;
}
else {
if(data < -1000000 || isNaN(data)){
validate379.errors = [{instancePath}];
return false;
}
}
}
else {
validate379.errors = [{instancePath}];
return false;
}
}
validate379.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate381.errors = [{instancePath}];
return false;
}
else {
if(data.length < 2){
validate381.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate379(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate381.errors = [{instancePath}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}


function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scale === undefined) && (missing0 = "scale")) || ((data.of === undefined) && (missing0 = "of"))){
validate378.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "scale") || (key0 === "of"))){
validate378.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scale !== undefined){
let data0 = data.scale;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate379(data0, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate381(data0, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/scale"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate378.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs6 = errors;
if(!(wrapper13.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate378.errors = [{instancePath}];
return false;
}
}
validate378.errors = vErrors;
return errors === 0;
}


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.negate === undefined) && (missing0 = "negate")){
validate385.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "negate")){
validate385.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.negate !== undefined){
if(!(wrapper13.validate(data.negate, {instancePath:instancePath+"/negate",parentData:data,parentDataProperty:"negate",rootData}))){
vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate385.errors = [{instancePath}];
return false;
}
}
validate385.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.log === undefined) && (missing0 = "log")){
validate387.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "log")){
validate387.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.log !== undefined){
if(!(validate346(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate387.errors = [{instancePath}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate346(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate376(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate378(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate385(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate387(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate345.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate345.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema116.properties, key0))){
validate342.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.style !== undefined){
const _errs2 = errors;
if(!(validate343(data.style, {instancePath:instancePath+"/style",parentData:data,parentDataProperty:"style",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objective !== undefined){
const _errs4 = errors;
if(!(validate345(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data2 = data.start;
const _errs6 = errors;
if(!(((data2 === "noise") || (data2 === "input")) || (data2 === "firing"))){
validate342.errors = [{instancePath:instancePath+"/start"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs7 = errors;
if(!(validate111(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameterization !== undefined){
let data4 = data.parameterization;
const _errs9 = errors;
if(!(((data4 === "fourier") || (data4 === "natural")) || (data4 === "pixels"))){
validate342.errors = [{instancePath:instancePath+"/parameterization"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alpha !== undefined){
const _errs10 = errors;
if(typeof data.alpha !== "boolean"){
validate342.errors = [{instancePath:instancePath+"/alpha"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.within !== undefined){
let data6 = data.within;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate342.errors = [{instancePath:instancePath+"/within"}];
return false;
}
else {
if(data6 < 0.1 || isNaN(data6)){
validate342.errors = [{instancePath:instancePath+"/within"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/within"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data7 = data.size;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate342.errors = [{instancePath:instancePath+"/size"}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 512 || isNaN(data7)){
validate342.errors = [{instancePath:instancePath+"/size"}];
return false;
}
else {
if(data7 < 16 || isNaN(data7)){
validate342.errors = [{instancePath:instancePath+"/size"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data8 = data.steps;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate342.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
if(errors === _errs16){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4096 || isNaN(data8)){
validate342.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate342.errors = [{instancePath:instancePath+"/steps"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data9 = data.rate;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate342.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
else {
if(data9 <= 0 || isNaN(data9)){
validate342.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settle !== undefined){
let data10 = data.settle;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate342.errors = [{instancePath:instancePath+"/settle"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate342.errors = [{instancePath:instancePath+"/settle"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/settle"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decay !== undefined){
let data11 = data.decay;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4 || isNaN(data11)){
validate342.errors = [{instancePath:instancePath+"/decay"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate342.errors = [{instancePath:instancePath+"/decay"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/decay"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pad !== undefined){
let data12 = data.pad;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate342.errors = [{instancePath:instancePath+"/pad"}];
return false;
}
if(errors === _errs24){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 64 || isNaN(data12)){
validate342.errors = [{instancePath:instancePath+"/pad"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate342.errors = [{instancePath:instancePath+"/pad"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jitter !== undefined){
let data13 = data.jitter;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate342.errors = [{instancePath:instancePath+"/jitter"}];
return false;
}
if(errors === _errs26){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 64 || isNaN(data13)){
validate342.errors = [{instancePath:instancePath+"/jitter"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate342.errors = [{instancePath:instancePath+"/jitter"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zoom !== undefined){
let data14 = data.zoom;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 0.5 || isNaN(data14)){
validate342.errors = [{instancePath:instancePath+"/zoom"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate342.errors = [{instancePath:instancePath+"/zoom"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/zoom"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rotate !== undefined){
let data15 = data.rotate;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 180 || isNaN(data15)){
validate342.errors = [{instancePath:instancePath+"/rotate"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate342.errors = [{instancePath:instancePath+"/rotate"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/rotate"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coarse !== undefined){
let data16 = data.coarse;
const _errs32 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate342.errors = [{instancePath:instancePath+"/coarse"}];
return false;
}
if(errors === _errs32){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 512 || isNaN(data16)){
validate342.errors = [{instancePath:instancePath+"/coarse"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate342.errors = [{instancePath:instancePath+"/coarse"}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coarseSteps !== undefined){
let data17 = data.coarseSteps;
const _errs34 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate342.errors = [{instancePath:instancePath+"/coarseSteps"}];
return false;
}
if(errors === _errs34){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4096 || isNaN(data17)){
validate342.errors = [{instancePath:instancePath+"/coarseSteps"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate342.errors = [{instancePath:instancePath+"/coarseSteps"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faces !== undefined){
let data18 = data.faces;
const _errs36 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate342.errors = [{instancePath:instancePath+"/faces"}];
return false;
}
if(errors === _errs36){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 8 || isNaN(data18)){
validate342.errors = [{instancePath:instancePath+"/faces"}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate342.errors = [{instancePath:instancePath+"/faces"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plateau !== undefined){
let data19 = data.plateau;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
validate342.errors = [{instancePath:instancePath+"/plateau"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate342.errors = [{instancePath:instancePath+"/plateau"}];
return false;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/plateau"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data20 = data.seed;
const _errs40 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate342.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs40){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
validate342.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate342.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate342.errors = [{instancePath}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.of === undefined) && (missing0 = "of"))){
validate340.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "of")) || (key0 === "input")) || (key0 === "measure")) || (key0 === "k")) || (key0 === "render"))){
validate340.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("doubt" !== data.type){
validate340.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs3 = errors;
if(!(wrapper0.validate(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs5 = errors;
if(!(validate24(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measure !== undefined){
let data3 = data.measure;
const _errs7 = errors;
if(!((((data3 === "share") || (data3 === "path")) || (data3 === "faces")) || (data3 === "misfires"))){
validate340.errors = [{instancePath:instancePath+"/measure"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data4 = data.k;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate340.errors = [{instancePath:instancePath+"/k"}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate340.errors = [{instancePath:instancePath+"/k"}];
return false;
}
else {
if(data4 < 2 || isNaN(data4)){
validate340.errors = [{instancePath:instancePath+"/k"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs10 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate340.errors = [{instancePath}];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.of === undefined) && (missing0 = "of"))){
validate394.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "layers")) || (key0 === "of"))){
validate394.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("stack" !== data.type){
validate394.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
let data1 = data.layers;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 64){
validate394.errors = [{instancePath:instancePath+"/layers"}];
return false;
}
else {
if(data1.length < 1){
validate394.errors = [{instancePath:instancePath+"/layers"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate54(data1[i0], {instancePath:instancePath+"/layers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate394.errors = [{instancePath:instancePath+"/layers"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data3 = data.of;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(wrapper3.validate(data3, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 64){
const err0 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3.length < 1){
const err1 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(wrapper3.validate(data3[i1], {instancePath:instancePath+"/of/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/of"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate394.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate394.errors = [{instancePath}];
return false;
}
}
validate394.errors = vErrors;
return errors === 0;
}

const wrapper2 = {validate: validate44};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(wrapper2.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate318(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate326(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(!(validate336(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(!(validate340(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.atom === undefined) && (missing0 = "atom"))){
validate44.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "network")) || (key0 === "layer")) || (key0 === "atom")) || (key0 === "index")) || (key0 === "groups")) || (key0 === "directions"))){
validate44.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("network" !== data.type){
validate44.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs3 = errors;
if(!(validate45(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs5 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atom !== undefined){
const _errs7 = errors;
if(!(validate60(data.atom, {instancePath:instancePath+"/atom",parentData:data,parentDataProperty:"atom",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
const _errs9 = errors;
if(!(validate62(data.index, {instancePath:instancePath+"/index",parentData:data,parentDataProperty:"index",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
const _errs11 = errors;
if(!(validate75(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directions !== undefined){
const _errs13 = errors;
if(!(validate82(data.directions, {instancePath:instancePath+"/directions",parentData:data,parentDataProperty:"directions",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.random === undefined) && (missing0 = "random")){
validate404.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "random") || (key0 === "seed"))){
validate404.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.random !== undefined){
let data0 = data.random;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/random"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs4){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/random"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/random"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/random",parentData:data,parentDataProperty:"random",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/random"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate404.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data1 = data.seed;
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate404.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate404.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate404.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate404.errors = [{instancePath}];
return false;
}
}
validate404.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate404(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate402.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate402.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cut === undefined) && (missing0 = "cut")){
validate38.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "cut") || (key0 === "at")) || (key0 === "input"))){
validate38.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cut !== undefined){
const _errs2 = errors;
if(!(validate39(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate402(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs6 = errors;
if(!(validate111(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scale === undefined) && (missing0 = "scale")) || ((data.by === undefined) && (missing0 = "by"))){
validate410.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scale") || (key0 === "at")) || (key0 === "by")) || (key0 === "input"))){
validate410.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scale !== undefined){
const _errs2 = errors;
if(!(validate39(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate402(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data2 = data.by;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err0 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2 < -1000000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate410.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs11 = errors;
if(!(validate111(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate410.errors = [{instancePath}];
return false;
}
}
validate410.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.clamp === undefined) && (missing0 = "clamp")) || ((data.to === undefined) && (missing0 = "to"))){
validate416.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "clamp") || (key0 === "at")) || (key0 === "to"))){
validate416.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clamp !== undefined){
const _errs2 = errors;
if(!(validate39(data.clamp, {instancePath:instancePath+"/clamp",parentData:data,parentDataProperty:"clamp",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate402(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data2 = data.to;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err0 = {instancePath:instancePath+"/to"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2 < -1000000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/to"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/to"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(!(validate47(data2, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/to"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate416.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate416.errors = [{instancePath}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}


function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.input === undefined) && (missing0 = "input")){
validate424.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "input") || (key0 === "at"))){
validate424.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined){
const _errs2 = errors;
if(!(validate111(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate62(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate424.errors = [{instancePath}];
return false;
}
}
validate424.errors = vErrors;
return errors === 0;
}


function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.replace === undefined) && (missing0 = "replace")) || ((data.with === undefined) && (missing0 = "with"))){
validate421.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "replace") || (key0 === "at")) || (key0 === "with"))){
validate421.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.replace !== undefined){
const _errs2 = errors;
if(!(validate39(data.replace, {instancePath:instancePath+"/replace",parentData:data,parentDataProperty:"replace",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate402(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data2 = data.with;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(validate424(data2, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs9 = errors;
if(!(validate82(data2, {instancePath:instancePath+"/with",parentData:data,parentDataProperty:"with",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err0 = {instancePath:instancePath+"/with"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate421.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate421.errors = [{instancePath}];
return false;
}
}
validate421.errors = vErrors;
return errors === 0;
}


function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remove === undefined) && (missing0 = "remove")){
validate430.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "remove")){
validate430.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.remove !== undefined){
if(!(validate82(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate430.errors = [{instancePath}];
return false;
}
}
validate430.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate434.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate434.errors = vErrors;
return errors === 0;
}


function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cut === undefined) && (missing0 = "cut")){
validate433.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "cut") || (key0 === "from")) || (key0 === "to"))){
validate433.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cut !== undefined){
const _errs2 = errors;
if(!(validate434(data.cut, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs4 = errors;
if(!(validate62(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs6 = errors;
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate433.errors = [{instancePath}];
return false;
}
}
validate433.errors = vErrors;
return errors === 0;
}


function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scale === undefined) && (missing0 = "scale")) || ((data.by === undefined) && (missing0 = "by"))){
validate441.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scale") || (key0 === "from")) || (key0 === "to")) || (key0 === "by"))){
validate441.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.scale !== undefined){
const _errs2 = errors;
if(!(validate434(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs4 = errors;
if(!(validate62(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs6 = errors;
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data3 = data.by;
const _errs8 = errors;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err0 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs12 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err3 = {instancePath:instancePath+"/by"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate441.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate441.errors = [{instancePath}];
return false;
}
}
validate441.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate410(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate416(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate421(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate430(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate433(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate441(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate37.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.of === undefined) && (missing0 = "of")) || ((data.edits === undefined) && (missing0 = "edits"))){
validate35.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "of") || (key0 === "edits"))){
validate35.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
const _errs2 = errors;
if(!(validate24(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edits !== undefined){
let data1 = data.edits;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 100){
validate35.errors = [{instancePath:instancePath+"/edits"}];
return false;
}
else {
if(data1.length < 1){
validate35.errors = [{instancePath:instancePath+"/edits"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate37(data1[i0], {instancePath:instancePath+"/edits/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/edits"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.layers === undefined) && (missing0 = "layers")){
validate455.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "layers") || (key0 === "epochs")) || (key0 === "rate")) || (key0 === "batch")) || (key0 === "seed"))){
validate455.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.layers !== undefined){
const _errs2 = errors;
if(!(validate332(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epochs !== undefined){
let data1 = data.epochs;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate455.errors = [{instancePath:instancePath+"/epochs"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate455.errors = [{instancePath:instancePath+"/epochs"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate455.errors = [{instancePath:instancePath+"/epochs"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate !== undefined){
let data2 = data.rate;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate455.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
else {
if(data2 < 0.000001 || isNaN(data2)){
validate455.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
}
}
else {
validate455.errors = [{instancePath:instancePath+"/rate"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.batch !== undefined){
let data3 = data.batch;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate455.errors = [{instancePath:instancePath+"/batch"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
validate455.errors = [{instancePath:instancePath+"/batch"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate455.errors = [{instancePath:instancePath+"/batch"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data4 = data.seed;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate455.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate455.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate455.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate455.errors = [{instancePath}];
return false;
}
}
validate455.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.on === undefined) && (missing0 = "on")) || ((data.at === undefined) && (missing0 = "at"))){
validate451.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "on") || (key0 === "at")) || (key0 === "l2")) || (key0 === "unfreeze"))){
validate451.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
const _errs2 = errors;
if(!(validate24(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate54(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.l2 !== undefined){
let data2 = data.l2;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate451.errors = [{instancePath:instancePath+"/l2"}];
return false;
}
else {
if(data2 < 0.000001 || isNaN(data2)){
validate451.errors = [{instancePath:instancePath+"/l2"}];
return false;
}
}
}
else {
validate451.errors = [{instancePath:instancePath+"/l2"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unfreeze !== undefined){
let data3 = data.unfreeze;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(validate332(data3, {instancePath:instancePath+"/unfreeze",parentData:data,parentDataProperty:"unfreeze",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!(validate455(data3, {instancePath:instancePath+"/unfreeze",parentData:data,parentDataProperty:"unfreeze",rootData}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err0 = {instancePath:instancePath+"/unfreeze"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate451.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate451.errors = [{instancePath}];
return false;
}
}
validate451.errors = vErrors;
return errors === 0;
}


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.of === undefined) && (missing0 = "of")) || ((data.train === undefined) && (missing0 = "train"))){
validate449.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "of") || (key0 === "train"))){
validate449.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
const _errs2 = errors;
if(!(validate24(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train !== undefined){
const _errs4 = errors;
if(!(validate451(data.train, {instancePath:instancePath+"/train",parentData:data,parentDataProperty:"train",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate449.errors = [{instancePath}];
return false;
}
}
validate449.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ignore === undefined) && (missing0 = "ignore")){
validate462.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "input") || (key0 === "ignore"))){
validate462.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined){
let data0 = data.input;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/input"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate462.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignore !== undefined){
let data1 = data.ignore;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate269(data1, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/ignore"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate462.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate462.errors = [{instancePath}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}


function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.of === undefined) && (missing0 = "of")) || ((data.feedback === undefined) && (missing0 = "feedback"))){
validate460.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "feedback")) || (key0 === "weight"))){
validate460.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
const _errs2 = errors;
if(!(validate24(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedback !== undefined){
let data1 = data.feedback;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 20){
validate460.errors = [{instancePath:instancePath+"/feedback"}];
return false;
}
else {
if(data1.length < 1){
validate460.errors = [{instancePath:instancePath+"/feedback"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate462(data1[i0], {instancePath:instancePath+"/feedback/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate460.errors = [{instancePath:instancePath+"/feedback"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data3 = data.weight;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err0 = {instancePath:instancePath+"/weight"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/weight"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/weight"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!(validate47(data3, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/weight"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate460.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate460.errors = [{instancePath}];
return false;
}
}
validate460.errors = vErrors;
return errors === 0;
}


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.of === undefined) && (missing0 = "of")) || ((data.randomize === undefined) && (missing0 = "randomize"))){
validate470.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "randomize")) || (key0 === "seed"))){
validate470.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
const _errs2 = errors;
if(!(validate24(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.randomize !== undefined){
const _errs4 = errors;
if(!(validate332(data.randomize, {instancePath:instancePath+"/randomize",parentData:data,parentDataProperty:"randomize",rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data2 = data.seed;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate470.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate470.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate470.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate470.errors = [{instancePath}];
return false;
}
}
validate470.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate449(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate460(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate470(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.image === undefined) && (missing0 = "image")){
validate477.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "image")){
validate477.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.image !== undefined){
let data0 = data.image;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100){
validate477.errors = [{instancePath:instancePath+"/image"}];
return false;
}
else {
if(data0.length < 1){
validate477.errors = [{instancePath:instancePath+"/image"}];
return false;
}
}
}
else {
validate477.errors = [{instancePath:instancePath+"/image"}];
return false;
}
}
}
}
}
}
else {
validate477.errors = [{instancePath}];
return false;
}
}
validate477.errors = vErrors;
return errors === 0;
}


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate479.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "url")){
validate479.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 1000000){
validate479.errors = [{instancePath:instancePath+"/url"}];
return false;
}
else {
if(data0.length < 1){
validate479.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
else {
validate479.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
}
}
}
else {
validate479.errors = [{instancePath}];
return false;
}
}
validate479.errors = vErrors;
return errors === 0;
}


function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate481.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "text")){
validate481.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
let data0 = data.text;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(data0.length > 10000){
const err0 = {instancePath:instancePath+"/text"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/text"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/text"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate481.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
validate481.errors = [{instancePath}];
return false;
}
}
validate481.errors = vErrors;
return errors === 0;
}


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate485.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate485.errors = [{instancePath}];
return false;
}
}
}
else {
validate485.errors = [{instancePath}];
return false;
}
}
validate485.errors = vErrors;
return errors === 0;
}


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate487.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "url")){
validate487.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 10000){
validate487.errors = [{instancePath:instancePath+"/url"}];
return false;
}
else {
if(data0.length < 1){
validate487.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
else {
validate487.errors = [{instancePath:instancePath+"/url"}];
return false;
}
}
}
}
}
}
else {
validate487.errors = [{instancePath}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "labels") || (key0 === "except")) || (key0 === "split")) || (key0 === "colour")) || (key0 === "corner")) || (key0 === "size"))){
validate489.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.labels !== undefined){
let data0 = data.labels;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate489.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
else {
if(data0.length < 1){
validate489.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 200){
validate489.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
else {
if(data1.length < 1){
validate489.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.except !== undefined){
let data2 = data.except;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate489.errors = [{instancePath:instancePath+"/except"}];
return false;
}
else {
if(data2.length < 1){
validate489.errors = [{instancePath:instancePath+"/except"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 200){
validate489.errors = [{instancePath:instancePath+"/except/" + i1}];
return false;
}
else {
if(data3.length < 1){
validate489.errors = [{instancePath:instancePath+"/except/" + i1}];
return false;
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/except/" + i1}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/except"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.split !== undefined){
let data4 = data.split;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 100){
validate489.errors = [{instancePath:instancePath+"/split"}];
return false;
}
else {
if(data4.length < 1){
validate489.errors = [{instancePath:instancePath+"/split"}];
return false;
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/split"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.colour !== undefined){
let data5 = data.colour;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 7){
validate489.errors = [{instancePath:instancePath+"/colour"}];
return false;
}
else {
if(!pattern9.test(data5)){
validate489.errors = [{instancePath:instancePath+"/colour"}];
return false;
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/colour"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corner !== undefined){
let data6 = data.corner;
const _errs14 = errors;
if(!((((data6 === "top-left") || (data6 === "top-right")) || (data6 === "bottom-left")) || (data6 === "bottom-right"))){
validate489.errors = [{instancePath:instancePath+"/corner"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data7 = data.size;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate489.errors = [{instancePath:instancePath+"/size"}];
return false;
}
else {
if(data7 <= 0 || isNaN(data7)){
validate489.errors = [{instancePath:instancePath+"/size"}];
return false;
}
}
}
else {
validate489.errors = [{instancePath:instancePath+"/size"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate489.errors = [{instancePath}];
return false;
}
}
validate489.errors = vErrors;
return errors === 0;
}


function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dataset === undefined) && (missing0 = "dataset")){
validate484.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "dataset") || (key0 === "split")) || (key0 === "labels")) || (key0 === "stamp"))){
validate484.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dataset !== undefined){
let data0 = data.dataset;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate485(data0, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate487(data0, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/dataset"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate484.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.split !== undefined){
let data1 = data.split;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100){
validate484.errors = [{instancePath:instancePath+"/split"}];
return false;
}
else {
if(data1.length < 1){
validate484.errors = [{instancePath:instancePath+"/split"}];
return false;
}
}
}
else {
validate484.errors = [{instancePath:instancePath+"/split"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data2 = data.labels;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 100){
validate484.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
else {
if(data2.length < 1){
validate484.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 200){
validate484.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
else {
if(data3.length < 1){
validate484.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
}
}
else {
validate484.errors = [{instancePath:instancePath+"/labels/" + i0}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate484.errors = [{instancePath:instancePath+"/labels"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate484.errors = [{instancePath:instancePath+"/labels"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stamp !== undefined){
const _errs12 = errors;
if(!(validate489(data.stamp, {instancePath:instancePath+"/stamp",parentData:data,parentDataProperty:"stamp",rootData}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate484.errors = [{instancePath}];
return false;
}
}
validate484.errors = vErrors;
return errors === 0;
}


function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate477(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate479(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate481(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate484(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate476.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate476.errors = vErrors;
return errors === 0;
}


function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.probable === undefined) && (missing0 = "probable")){
validate496.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "probable")){
validate496.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.probable !== undefined){
let data0 = data.probable;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate496.errors = [{instancePath:instancePath+"/probable"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000 || isNaN(data0)){
validate496.errors = [{instancePath:instancePath+"/probable"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate496.errors = [{instancePath:instancePath+"/probable"}];
return false;
}
}
}
}
}
}
}
}
else {
validate496.errors = [{instancePath}];
return false;
}
}
validate496.errors = vErrors;
return errors === 0;
}


function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.input === undefined) && (missing0 = "input")){
validate498.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "input") || (key0 === "label"))){
validate498.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.input !== undefined){
let data0 = data.input;
const _errs2 = errors;
if(!((((((((data0 === "select") || (data0 === "range")) || (data0 === "number")) || (data0 === "checkbox")) || (data0 === "text")) || (data0 === "pictures")) || (data0 === "list")) || (data0 === "mask"))){
validate498.errors = [{instancePath:instancePath+"/input"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs3 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate498.errors = [{instancePath}];
return false;
}
}
validate498.errors = vErrors;
return errors === 0;
}


function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate494.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "network"))){
validate494.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("class" !== data.type){
validate494.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 200){
const err3 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(!(validate496(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
const err6 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate494.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs14 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs16 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs18 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate494.errors = [{instancePath}];
return false;
}
}
validate494.errors = vErrors;
return errors === 0;
}


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.x === undefined) && (missing0 = "x")) || ((data.y === undefined) && (missing0 = "y"))){
validate506.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "x") || (key0 === "y")) || (key0 === "layer"))){
validate506.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.x !== undefined){
let data0 = data.x;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate506.errors = [{instancePath:instancePath+"/x"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate506.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
}
else {
validate506.errors = [{instancePath:instancePath+"/x"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data1 = data.y;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
validate506.errors = [{instancePath:instancePath+"/y"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate506.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
}
else {
validate506.errors = [{instancePath:instancePath+"/y"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs6 = errors;
if(!(validate54(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate506.errors = [{instancePath}];
return false;
}
}
validate506.errors = vErrors;
return errors === 0;
}


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate504.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "among"))){
validate504.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("position" !== data.type){
validate504.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate506(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate504.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs10 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data5 = data.among;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate504.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data5.length < 1){
validate504.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate54(data5[i0], {instancePath:instancePath+"/among/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate504.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate504.errors = [{instancePath}];
return false;
}
}
validate504.errors = vErrors;
return errors === 0;
}

const schema171 = {"type":"object","properties":{"name":{"allOf":[{"$ref":"#/definitions/Id"}]},"type":{"const":"atom"},"value":{"anyOf":[{"type":"integer","minimum":0,"maximum":10000000},{"type":"string","maxLength":200},{"$ref":"#/definitions/AtomValue"},{"type":"null"}]},"bind":{"allOf":[{"$ref":"#/definitions/Bind"}]},"label":{"allOf":[{"$ref":"#/definitions/Label"}]},"network":{"allOf":[{"$ref":"#/definitions/Id"}]},"layer":{"allOf":[{"$ref":"#/definitions/LayerRef"}]},"of":{"enum":["channel","group"]},"among":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/definitions/LayerName"}}},"required":["name","type"],"additionalProperties":false};

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.layer === undefined) && (missing0 = "layer")) || ((data.index === undefined) && (missing0 = "index"))){
validate515.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "network") || (key0 === "layer")) || (key0 === "index"))){
validate515.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.network !== undefined){
const _errs2 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs4 = errors;
if(!(validate54(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data2 = data.index;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(data2.length > 200){
const err3 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/index"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate515.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate515.errors = [{instancePath}];
return false;
}
}
validate515.errors = vErrors;
return errors === 0;
}


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate513.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema171.properties, key0))){
validate513.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("atom" !== data.type){
validate513.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 200){
const err3 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(!(validate515(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
const err6 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate513.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs14 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs16 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs18 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs20 = errors;
if(!(validate53(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
let data7 = data.of;
const _errs22 = errors;
if(!((data7 === "channel") || (data7 === "group"))){
validate513.errors = [{instancePath:instancePath+"/of"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data8 = data.among;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate513.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data8.length < 1){
validate513.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid7 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs25 = errors;
if(!(validate54(data8[i0], {instancePath:instancePath+"/among/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate513.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate513.errors = [{instancePath}];
return false;
}
}
validate513.errors = vErrors;
return errors === 0;
}


function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.layer === undefined) && (missing0 = "layer"))){
validate525.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "network")) || (key0 === "layer"))){
validate525.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("atoms" !== data.type){
validate525.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 10000){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err1 = {instancePath:instancePath+"/value/" + i0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs11){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000000 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/value/" + i0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/value/" + i0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs13 = errors;
if(!(validate515(data3, {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err4 = {instancePath:instancePath+"/value/" + i0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate525.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs16 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs18 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs20 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs22 = errors;
if(!(validate54(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate525.errors = [{instancePath}];
return false;
}
}
validate525.errors = vErrors;
return errors === 0;
}


function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate533.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "input")) || (key0 === "network"))){
validate533.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("mask" !== data.type){
validate533.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate269(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate533.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs10 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data5 = data.input;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(!(validate24(data5, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs17 = errors;
if(!(validate47(data5, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err2 = {instancePath:instancePath+"/input"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate533.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs18 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate533.errors = [{instancePath}];
return false;
}
}
validate533.errors = vErrors;
return errors === 0;
}


function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate542.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "network")) || (key0 === "among"))){
validate542.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("layer" !== data.type){
validate542.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate54(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate542.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs10 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs14 = errors;
if(!(validate24(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data6 = data.among;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate542.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data6.length < 1){
validate542.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate54(data6[i0], {instancePath:instancePath+"/among/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate542.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate542.errors = [{instancePath}];
return false;
}
}
validate542.errors = vErrors;
return errors === 0;
}


function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate550.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "among"))){
validate550.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("input" !== data.type){
validate550.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate24(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate550.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs10 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data5 = data.among;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate550.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data5.length < 1){
validate550.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate24(data5[i0], {instancePath:instancePath+"/among/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate550.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate550.errors = [{instancePath}];
return false;
}
}
validate550.errors = vErrors;
return errors === 0;
}


function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate557.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "dataset"))){
validate557.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("example" !== data.type){
validate557.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate557.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs11 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs13 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataset !== undefined){
const _errs15 = errors;
if(!(validate24(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate557.errors = [{instancePath}];
return false;
}
}
validate557.errors = vErrors;
return errors === 0;
}


function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate563.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "among"))){
validate563.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("network" !== data.type){
validate563.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate24(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate563.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs10 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data5 = data.among;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate563.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data5.length < 1){
validate563.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate24(data5[i0], {instancePath:instancePath+"/among/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate563.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate563.errors = [{instancePath}];
return false;
}
}
validate563.errors = vErrors;
return errors === 0;
}


function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate570.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "min")) || (key0 === "max")) || (key0 === "step"))){
validate570.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("number" !== data.type){
validate570.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2 < -1000000000 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate570.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs11 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs13 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min !== undefined){
let data5 = data.min;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate570.errors = [{instancePath:instancePath+"/min"}];
return false;
}
else {
if(data5 < -1000000000 || isNaN(data5)){
validate570.errors = [{instancePath:instancePath+"/min"}];
return false;
}
}
}
else {
validate570.errors = [{instancePath:instancePath+"/min"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
let data6 = data.max;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate570.errors = [{instancePath:instancePath+"/max"}];
return false;
}
else {
if(data6 < -1000000000 || isNaN(data6)){
validate570.errors = [{instancePath:instancePath+"/max"}];
return false;
}
}
}
else {
validate570.errors = [{instancePath:instancePath+"/max"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step !== undefined){
let data7 = data.step;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate570.errors = [{instancePath:instancePath+"/step"}];
return false;
}
else {
if(data7 <= 0 || isNaN(data7)){
validate570.errors = [{instancePath:instancePath+"/step"}];
return false;
}
}
}
else {
validate570.errors = [{instancePath:instancePath+"/step"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate570.errors = [{instancePath}];
return false;
}
}
validate570.errors = vErrors;
return errors === 0;
}


function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate575.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label")) || (key0 === "among"))){
validate575.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("string" !== data.type){
validate575.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 10000){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate575.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs11 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs13 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data5 = data.among;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate575.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
if(data5.length < 1){
validate575.errors = [{instancePath:instancePath+"/among"}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length > 200){
validate575.errors = [{instancePath:instancePath+"/among/" + i0}];
return false;
}
}
else {
validate575.errors = [{instancePath:instancePath+"/among/" + i0}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate575.errors = [{instancePath:instancePath+"/among"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate575.errors = [{instancePath}];
return false;
}
}
validate575.errors = vErrors;
return errors === 0;
}


function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate580.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "bind")) || (key0 === "label"))){
validate580.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate24(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("boolean" !== data.type){
validate580.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "boolean"){
const err0 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/value"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate580.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bind !== undefined){
const _errs11 = errors;
if(!(validate498(data.bind, {instancePath:instancePath+"/bind",parentData:data,parentDataProperty:"bind",rootData}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs13 = errors;
if(!(validate22(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate580.errors = [{instancePath}];
return false;
}
}
validate580.errors = vErrors;
return errors === 0;
}


function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate494(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate504(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate513(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate525(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate533(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate542(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate550(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate557(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate563(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate563.errors : vErrors.concat(validate563.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate570(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate575(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate580(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate580.errors : vErrors.concat(validate580.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate493.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate493.errors = vErrors;
return errors === 0;
}

const wrapper18 = {validate: validate588};

function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data < -1000000000 || isNaN(data)){
const err1 = {instancePath};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(typeof data === "string"){
if(data.length > 2000){
const err3 = {instancePath};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data !== "boolean"){
const err5 = {instancePath};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err6 = {instancePath};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate515(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data)){
if(data.length > 10000){
const err7 = {instancePath};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs15){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(!(validate515(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
else {
const err12 = {instancePath};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(!(validate496(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
if(!valid0){
const err13 = {instancePath};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate595.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate595.errors = vErrors;
return errors === 0;
}


function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.set === undefined) && (missing0 = "set"))){
validate593.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "text") || (key0 === "set"))){
validate593.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200){
validate593.errors = [{instancePath:instancePath+"/text"}];
return false;
}
else {
if(data0.length < 1){
validate593.errors = [{instancePath:instancePath+"/text"}];
return false;
}
}
}
else {
validate593.errors = [{instancePath:instancePath+"/text"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.set !== undefined){
let data1 = data.set;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 10){
validate593.errors = [{instancePath:instancePath+"/set"}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate593.errors = [{instancePath:instancePath+"/set"}];
return false;
}
else {
for(const key1 in data1){
const _errs6 = errors;
if(!(validate24(key1, {instancePath:instancePath+"/set",parentData:data1,parentDataProperty:"set",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/set"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate593.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
const _errs8 = errors;
if(!(validate595(data1[key2], {instancePath:instancePath+"/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
}
else {
validate593.errors = [{instancePath:instancePath+"/set"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate593.errors = [{instancePath}];
return false;
}
}
validate593.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^https://[^\\s]+$", "u");

function validate602(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.href === undefined) && (missing0 = "href"))){
validate602.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "text") || (key0 === "href"))){
validate602.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200){
validate602.errors = [{instancePath:instancePath+"/text"}];
return false;
}
else {
if(data0.length < 1){
validate602.errors = [{instancePath:instancePath+"/text"}];
return false;
}
}
}
else {
validate602.errors = [{instancePath:instancePath+"/text"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.href !== undefined){
let data1 = data.href;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate602.errors = [{instancePath:instancePath+"/href"}];
return false;
}
else {
if(!pattern10.test(data1)){
validate602.errors = [{instancePath:instancePath+"/href"}];
return false;
}
}
}
else {
validate602.errors = [{instancePath:instancePath+"/href"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate602.errors = [{instancePath}];
return false;
}
}
validate602.errors = vErrors;
return errors === 0;
}


function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate592.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate592.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 2000){
const err0 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate593(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate602(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate592.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate592.errors = [{instancePath}];
return false;
}
}
validate592.errors = vErrors;
return errors === 0;
}


function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(data.length > 2000){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate592(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate591.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate591.errors = vErrors;
return errors === 0;
}


function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hconcat === undefined) && (missing0 = "hconcat")){
validate589.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hconcat") || (key0 === "columns")) || (key0 === "title")) || (key0 === "caption"))){
validate589.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hconcat !== undefined){
let data0 = data.hconcat;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 64){
validate589.errors = [{instancePath:instancePath+"/hconcat"}];
return false;
}
else {
if(data0.length < 1){
validate589.errors = [{instancePath:instancePath+"/hconcat"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(wrapper18.validate(data0[i0], {instancePath:instancePath+"/hconcat/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate589.errors = [{instancePath:instancePath+"/hconcat"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data2 = data.columns;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate589.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
validate589.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate589.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs7 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs9 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate589.errors = [{instancePath}];
return false;
}
}
validate589.errors = vErrors;
return errors === 0;
}


function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vconcat === undefined) && (missing0 = "vconcat")){
validate607.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vconcat") || (key0 === "title")) || (key0 === "caption"))){
validate607.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.vconcat !== undefined){
let data0 = data.vconcat;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 64){
validate607.errors = [{instancePath:instancePath+"/vconcat"}];
return false;
}
else {
if(data0.length < 1){
validate607.errors = [{instancePath:instancePath+"/vconcat"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(wrapper18.validate(data0[i0], {instancePath:instancePath+"/vconcat/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate607.errors = [{instancePath:instancePath+"/vconcat"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs7 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate607.errors = [{instancePath}];
return false;
}
}
validate607.errors = vErrors;
return errors === 0;
}


function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.layer === undefined) && (missing0 = "layer")){
validate611.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "layer") || (key0 === "title")) || (key0 === "caption"))){
validate611.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.layer !== undefined){
let data0 = data.layer;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 64){
validate611.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
else {
if(data0.length < 1){
validate611.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(wrapper18.validate(data0[i0], {instancePath:instancePath+"/layer/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate611.errors = [{instancePath:instancePath+"/layer"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs7 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate611.errors = [{instancePath}];
return false;
}
}
validate611.errors = vErrors;
return errors === 0;
}


function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.repeat === undefined) && (missing0 = "repeat")) || ((data.over === undefined) && (missing0 = "over"))) || ((data.view === undefined) && (missing0 = "view"))){
validate615.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "repeat") || (key0 === "over")) || (key0 === "view")) || (key0 === "columns")) || (key0 === "title")) || (key0 === "caption"))){
validate615.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.repeat !== undefined){
let data0 = data.repeat;
const _errs2 = errors;
if(!((((data0 === "layer") || (data0 === "class")) || (data0 === "input")) || (data0 === "network"))){
validate615.errors = [{instancePath:instancePath+"/repeat"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.over !== undefined){
let data1 = data.over;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 64){
validate615.errors = [{instancePath:instancePath+"/over"}];
return false;
}
else {
if(data1.length < 1){
validate615.errors = [{instancePath:instancePath+"/over"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 200){
const err0 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000000 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/over/" + i0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate615.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate615.errors = [{instancePath:instancePath+"/over"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.view !== undefined){
const _errs11 = errors;
if(!(wrapper18.validate(data.view, {instancePath:instancePath+"/view",parentData:data,parentDataProperty:"view",rootData}))){
vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data4 = data.columns;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate615.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 64 || isNaN(data4)){
validate615.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate615.errors = [{instancePath:instancePath+"/columns"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs15 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs17 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate615.errors = [{instancePath}];
return false;
}
}
validate615.errors = vErrors;
return errors === 0;
}

const schema194 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"bars"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false};

function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate626.errors = [{instancePath}];
return false;
}
else {
if(!pattern0.test(data)){
validate626.errors = [{instancePath}];
return false;
}
}
}
else {
validate626.errors = [{instancePath}];
return false;
}
}
validate626.errors = vErrors;
return errors === 0;
}


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.param === undefined) && (missing0 = "param")){
validate628.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "param") || (key0 === "on")) || (key0 === "field"))){
validate628.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.param !== undefined){
const _errs2 = errors;
if(!(validate24(data.param, {instancePath:instancePath+"/param",parentData:data,parentDataProperty:"param",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data1 = data.on;
const _errs4 = errors;
if(!((data1 === "hover") || (data1 === "click"))){
validate628.errors = [{instancePath:instancePath+"/on"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data2 = data.field;
const _errs5 = errors;
if(!((data2 === "token") || (data2 === "head"))){
validate628.errors = [{instancePath:instancePath+"/field"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate628.errors = [{instancePath}];
return false;
}
}
validate628.errors = vErrors;
return errors === 0;
}


function validate631(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 8){
validate631.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate631.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate626(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(!(validate628(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/" + i0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate631.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate631.errors = [{instancePath}];
return false;
}
}
validate631.errors = vErrors;
return errors === 0;
}


function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate626(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate628(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate631(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate631.errors : vErrors.concat(validate631.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate625.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate625.errors = vErrors;
return errors === 0;
}


function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((((((((((((((data === "value") || (data === "magnitude")) || (data === "index")) || (data === "label")) || (data === "y")) || (data === "x")) || (data === "token")) || (data === "head")) || (data === "query")) || (data === "key")) || (data === "channel")) || (data === "group")) || (data === "direction")) || (data === "class")) || (data === "input")) || (data === "example")) || (data === "dy")) || (data === "dx")) || (data === "order")) || (data === "step")) || (data === "layer"))){
validate638.errors = [{instancePath}];
return false;
}
validate638.errors = vErrors;
return errors === 0;
}


function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate638(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate638.errors : vErrors.concat(validate638.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate637.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate637.errors = vErrors;
return errors === 0;
}


function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "x") || (key0 === "y")) || (key0 === "size")) || (key0 === "opacity")) || (key0 === "order")) || (key0 === "label")) || (key0 === "outline"))){
validate636.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.x !== undefined){
const _errs2 = errors;
if(!(validate637(data.x, {instancePath:instancePath+"/x",parentData:data,parentDataProperty:"x",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
const _errs4 = errors;
if(!(validate637(data.y, {instancePath:instancePath+"/y",parentData:data,parentDataProperty:"y",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
const _errs6 = errors;
if(!(validate637(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opacity !== undefined){
const _errs8 = errors;
if(!(validate637(data.opacity, {instancePath:instancePath+"/opacity",parentData:data,parentDataProperty:"opacity",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
const _errs10 = errors;
if(!(validate637(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs12 = errors;
if(!(validate637(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outline !== undefined){
const _errs14 = errors;
if(!(validate637(data.outline, {instancePath:instancePath+"/outline",parentData:data,parentDataProperty:"outline",rootData}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate636.errors = [{instancePath}];
return false;
}
}
validate636.errors = vErrors;
return errors === 0;
}


function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate621.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema194.properties, key0))){
validate621.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate621.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("bars" !== data.mark){
validate621.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate621.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate621.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data10 = data.k;
const _errs20 = errors;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err0 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data10 < 1 || isNaN(data10)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs22 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs24 = errors;
if(!(validate47(data10, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate621.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate621.errors = [{instancePath}];
return false;
}
}
validate621.errors = vErrors;
return errors === 0;
}

const schema202 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"cube"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"cut":{"anyOf":[{"enum":["whole","neuron","spatial","channel"]},{"$ref":"#/definitions/ParamRef"}]},"depth":{"type":"integer","minimum":1,"maximum":12}},"required":["content","mark"],"additionalProperties":false};

function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate653.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema202.properties, key0))){
validate653.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate653.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("cube" !== data.mark){
validate653.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate653.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate653.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cut !== undefined){
let data10 = data.cut;
const _errs20 = errors;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(!((((data10 === "whole") || (data10 === "neuron")) || (data10 === "spatial")) || (data10 === "channel"))){
const err0 = {instancePath:instancePath+"/cut"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs23 = errors;
if(!(validate47(data10, {instancePath:instancePath+"/cut",parentData:data,parentDataProperty:"cut",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err1 = {instancePath:instancePath+"/cut"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate653.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depth !== undefined){
let data11 = data.depth;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate653.errors = [{instancePath:instancePath+"/depth"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 12 || isNaN(data11)){
validate653.errors = [{instancePath:instancePath+"/depth"}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate653.errors = [{instancePath:instancePath+"/depth"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate653.errors = [{instancePath}];
return false;
}
}
validate653.errors = vErrors;
return errors === 0;
}

const schema203 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"distribution"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"bins":{"anyOf":[{"type":"integer","minimum":2,"maximum":200},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false};

function validate663(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate663.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema203.properties, key0))){
validate663.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate663.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("distribution" !== data.mark){
validate663.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate663.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate663.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bins !== undefined){
let data10 = data.bins;
const _errs20 = errors;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err0 = {instancePath:instancePath+"/bins"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 200 || isNaN(data10)){
const err1 = {instancePath:instancePath+"/bins"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data10 < 2 || isNaN(data10)){
const err2 = {instancePath:instancePath+"/bins"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs22 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs24 = errors;
if(!(validate47(data10, {instancePath:instancePath+"/bins",parentData:data,parentDataProperty:"bins",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err3 = {instancePath:instancePath+"/bins"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate663.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate663.errors = [{instancePath}];
return false;
}
}
validate663.errors = vErrors;
return errors === 0;
}

const schema204 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"examples"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"size":{"type":"integer","minimum":32,"maximum":256},"count":{"type":"integer","minimum":1,"maximum":100},"crop":{"enum":["whole","field"]},"page":{"anyOf":[{"type":"integer","minimum":1,"maximum":100000},{"$ref":"#/definitions/ParamRef"}]},"misfires":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false};

function validate673(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate673.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema204.properties, key0))){
validate673.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate673.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("examples" !== data.mark){
validate673.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate673.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate673.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate673.errors = [{instancePath:instancePath+"/size"}];
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 256 || isNaN(data10)){
validate673.errors = [{instancePath:instancePath+"/size"}];
return false;
}
else {
if(data10 < 32 || isNaN(data10)){
validate673.errors = [{instancePath:instancePath+"/size"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data11 = data.count;
const _errs22 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate673.errors = [{instancePath:instancePath+"/count"}];
return false;
}
if(errors === _errs22){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate673.errors = [{instancePath:instancePath+"/count"}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate673.errors = [{instancePath:instancePath+"/count"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crop !== undefined){
let data12 = data.crop;
const _errs24 = errors;
if(!((data12 === "whole") || (data12 === "field"))){
validate673.errors = [{instancePath:instancePath+"/crop"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data13 = data.page;
const _errs25 = errors;
const _errs26 = errors;
let valid8 = false;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err0 = {instancePath:instancePath+"/page"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err1 = {instancePath:instancePath+"/page"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data13 < 1 || isNaN(data13)){
const err2 = {instancePath:instancePath+"/page"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs27 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs29 = errors;
if(!(validate47(data13, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err3 = {instancePath:instancePath+"/page"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate673.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.misfires !== undefined){
const _errs30 = errors;
if(typeof data.misfires !== "boolean"){
validate673.errors = [{instancePath:instancePath+"/misfires"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate673.errors = [{instancePath}];
return false;
}
}
validate673.errors = vErrors;
return errors === 0;
}

const schema205 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"factors"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"colours":{"enum":["hues","pair","auto"]},"cells":{"anyOf":[{"enum":["smooth","sharp","auto"]},{"$ref":"#/definitions/ParamRef"}]},"opacity":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false};

function validate683(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate683.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema205.properties, key0))){
validate683.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate683.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("factors" !== data.mark){
validate683.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate683.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate683.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.colours !== undefined){
let data10 = data.colours;
const _errs20 = errors;
if(!(((data10 === "hues") || (data10 === "pair")) || (data10 === "auto"))){
validate683.errors = [{instancePath:instancePath+"/colours"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data11 = data.cells;
const _errs21 = errors;
const _errs22 = errors;
let valid8 = false;
const _errs23 = errors;
if(!(((data11 === "smooth") || (data11 === "sharp")) || (data11 === "auto"))){
const err0 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs24 = errors;
if(!(validate47(data11, {instancePath:instancePath+"/cells",parentData:data,parentDataProperty:"cells",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err1 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate683.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opacity !== undefined){
let data12 = data.opacity;
const _errs25 = errors;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err2 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data12 < 0 || isNaN(data12)){
const err3 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs29 = errors;
if(!(validate47(data12, {instancePath:instancePath+"/opacity",parentData:data,parentDataProperty:"opacity",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err5 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate683.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate683.errors = [{instancePath}];
return false;
}
}
validate683.errors = vErrors;
return errors === 0;
}

const schema206 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"filters"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"size":{"type":"integer","minimum":16,"maximum":256},"range":{"enum":["each","all"]}},"required":["content","mark"],"additionalProperties":false};

function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate694.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema206.properties, key0))){
validate694.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate694.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("filters" !== data.mark){
validate694.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate694.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate694.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate694.errors = [{instancePath:instancePath+"/size"}];
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 256 || isNaN(data10)){
validate694.errors = [{instancePath:instancePath+"/size"}];
return false;
}
else {
if(data10 < 16 || isNaN(data10)){
validate694.errors = [{instancePath:instancePath+"/size"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.range !== undefined){
let data11 = data.range;
const _errs22 = errors;
if(!((data11 === "each") || (data11 === "all"))){
validate694.errors = [{instancePath:instancePath+"/range"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate694.errors = [{instancePath}];
return false;
}
}
validate694.errors = vErrors;
return errors === 0;
}

const schema207 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"flow"},"content":{"anyOf":[{"$ref":"#/definitions/Content"},{"$ref":"#/definitions/ContentList"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"k":{"anyOf":[{"type":"integer","minimum":1,"maximum":100},{"$ref":"#/definitions/ParamRef"}]},"pictures":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false};

function validate705(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 16){
validate705.errors = [{instancePath}];
return false;
}
else {
if(data.length < 1){
validate705.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate705.errors = [{instancePath}];
return false;
}
}
validate705.errors = vErrors;
return errors === 0;
}


function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate703.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema207.properties, key0))){
validate703.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate703.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("flow" !== data.mark){
validate703.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate82(data2, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate705(data2, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/content"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate703.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate703.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate703.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs12 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs14 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs16 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs18 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs20 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data10 = data.k;
const _errs22 = errors;
const _errs23 = errors;
let valid8 = false;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err1 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err2 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data10 < 1 || isNaN(data10)){
const err3 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid1 = _errs24 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs26 = errors;
if(!(validate47(data10, {instancePath:instancePath+"/k",parentData:data,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err4 = {instancePath:instancePath+"/k"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate703.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pictures !== undefined){
const _errs27 = errors;
if(typeof data.pictures !== "boolean"){
validate703.errors = [{instancePath:instancePath+"/pictures"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate703.errors = [{instancePath}];
return false;
}
}
validate703.errors = vErrors;
return errors === 0;
}

const schema209 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"heatmap"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","light","auto"]},"cells":{"anyOf":[{"enum":["smooth","sharp","auto"]},{"$ref":"#/definitions/ParamRef"}]},"opacity":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false};

function validate716(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate716.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema209.properties, key0))){
validate716.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate716.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("heatmap" !== data.mark){
validate716.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate716.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate716.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheme !== undefined){
let data10 = data.scheme;
const _errs20 = errors;
if(!((((data10 === "signed") || (data10 === "magnitude")) || (data10 === "light")) || (data10 === "auto"))){
validate716.errors = [{instancePath:instancePath+"/scheme"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data11 = data.cells;
const _errs21 = errors;
const _errs22 = errors;
let valid8 = false;
const _errs23 = errors;
if(!(((data11 === "smooth") || (data11 === "sharp")) || (data11 === "auto"))){
const err0 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs24 = errors;
if(!(validate47(data11, {instancePath:instancePath+"/cells",parentData:data,parentDataProperty:"cells",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err1 = {instancePath:instancePath+"/cells"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate716.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opacity !== undefined){
let data12 = data.opacity;
const _errs25 = errors;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err2 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data12 < 0 || isNaN(data12)){
const err3 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs29 = errors;
if(!(validate47(data12, {instancePath:instancePath+"/opacity",parentData:data,parentDataProperty:"opacity",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err5 = {instancePath:instancePath+"/opacity"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate716.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate716.errors = [{instancePath}];
return false;
}
}
validate716.errors = vErrors;
return errors === 0;
}

const schema210 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"image"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","mark"],"additionalProperties":false};

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate727.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema210.properties, key0))){
validate727.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate727.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("image" !== data.mark){
validate727.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate727.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate727.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate727.errors = [{instancePath}];
return false;
}
}
validate727.errors = vErrors;
return errors === 0;
}

const schema211 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"line"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"points":{"type":"boolean"}},"required":["content","mark"],"additionalProperties":false};

function validate736(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate736.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema211.properties, key0))){
validate736.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate736.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("line" !== data.mark){
validate736.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate736.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate736.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined){
const _errs20 = errors;
if(typeof data.points !== "boolean"){
validate736.errors = [{instancePath:instancePath+"/points"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate736.errors = [{instancePath}];
return false;
}
}
validate736.errors = vErrors;
return errors === 0;
}

const schema212 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"matrix"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","auto"]}},"required":["content","mark"],"additionalProperties":false};

function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate745.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema212.properties, key0))){
validate745.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate745.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("matrix" !== data.mark){
validate745.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate745.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate745.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheme !== undefined){
let data10 = data.scheme;
const _errs20 = errors;
if(!(((data10 === "signed") || (data10 === "magnitude")) || (data10 === "auto"))){
validate745.errors = [{instancePath:instancePath+"/scheme"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate745.errors = [{instancePath}];
return false;
}
}
validate745.errors = vErrors;
return errors === 0;
}

const schema213 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"pattern"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"arcs":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/ParamRef"}]},"head":{"anyOf":[{"type":"integer","minimum":0,"maximum":1000},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","mark"],"additionalProperties":false};

function validate754(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate754.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema213.properties, key0))){
validate754.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate754.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("pattern" !== data.mark){
validate754.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate754.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate754.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arcs !== undefined){
let data10 = data.arcs;
const _errs20 = errors;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
const err0 = {instancePath:instancePath+"/arcs"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs24 = errors;
if(!(validate47(data10, {instancePath:instancePath+"/arcs",parentData:data,parentDataProperty:"arcs",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err1 = {instancePath:instancePath+"/arcs"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate754.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
let data11 = data.head;
const _errs25 = errors;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err2 = {instancePath:instancePath+"/head"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
const err3 = {instancePath:instancePath+"/head"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data11 < 0 || isNaN(data11)){
const err4 = {instancePath:instancePath+"/head"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs29 = errors;
if(!(validate47(data11, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err5 = {instancePath:instancePath+"/head"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate754.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate754.errors = [{instancePath}];
return false;
}
}
validate754.errors = vErrors;
return errors === 0;
}

const schema214 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"scatter"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","mark"],"additionalProperties":false};

function validate765(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate765.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema214.properties, key0))){
validate765.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate765.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("scatter" !== data.mark){
validate765.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate765.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate765.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate765.errors = [{instancePath}];
return false;
}
}
validate765.errors = vErrors;
return errors === 0;
}

const schema215 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"space"},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["mark"],"additionalProperties":false};

function validate774(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.mark === undefined) && (missing0 = "mark")){
validate774.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema215.properties, key0))){
validate774.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate774.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("space" !== data.mark){
validate774.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 2000){
validate774.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate774.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs8 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs10 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs12 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs14 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs16 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate774.errors = [{instancePath}];
return false;
}
}
validate774.errors = vErrors;
return errors === 0;
}

const schema216 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"table"},"content":{"anyOf":[{"$ref":"#/definitions/Content"},{"$ref":"#/definitions/ContentList"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"heads":{"type":"array","minItems":1,"maxItems":16,"items":{"$ref":"#/definitions/Label"}}},"required":["content","mark"],"additionalProperties":false};

function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate782.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema216.properties, key0))){
validate782.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate782.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("table" !== data.mark){
validate782.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate82(data2, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(!(validate705(data2, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err0 = {instancePath:instancePath+"/content"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate782.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs8 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate782.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate782.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs12 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs14 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs16 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs18 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs20 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heads !== undefined){
let data10 = data.heads;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
if(data10.length > 16){
validate782.errors = [{instancePath:instancePath+"/heads"}];
return false;
}
else {
if(data10.length < 1){
validate782.errors = [{instancePath:instancePath+"/heads"}];
return false;
}
else {
var valid8 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate22(data10[i0], {instancePath:instancePath+"/heads/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate782.errors = [{instancePath:instancePath+"/heads"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate782.errors = [{instancePath}];
return false;
}
}
validate782.errors = vErrors;
return errors === 0;
}

const schema217 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"text"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"format":{"type":"string","maxLength":200}},"required":["content","mark"],"additionalProperties":false};

function validate793(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate793.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema217.properties, key0))){
validate793.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate793.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("text" !== data.mark){
validate793.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate793.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate793.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data10 = data.format;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(data10.length > 200){
validate793.errors = [{instancePath:instancePath+"/format"}];
return false;
}
}
else {
validate793.errors = [{instancePath:instancePath+"/format"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate793.errors = [{instancePath}];
return false;
}
}
validate793.errors = vErrors;
return errors === 0;
}

const schema218 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"tokens"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"scheme":{"enum":["signed","magnitude","auto"]}},"required":["content","mark"],"additionalProperties":false};

function validate802(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))){
validate802.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema218.properties, key0))){
validate802.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate802.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("tokens" !== data.mark){
validate802.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate802.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate802.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheme !== undefined){
let data10 = data.scheme;
const _errs20 = errors;
if(!(((data10 === "signed") || (data10 === "magnitude")) || (data10 === "auto"))){
validate802.errors = [{instancePath:instancePath+"/scheme"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate802.errors = [{instancePath}];
return false;
}
}
validate802.errors = vErrors;
return errors === 0;
}

const schema219 = {"type":"object","properties":{"type":{"const":"infovis"},"mark":{"const":"vega"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"spec":{"allOf":[{"$ref":"#/definitions/VegaSpec"}]}},"required":["content","mark","spec"],"additionalProperties":false};
const wrapper22 = {validate: validate820};

function validate821(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10000){
validate821.errors = [{instancePath}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(wrapper22.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper22.validate.errors : vErrors.concat(wrapper22.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate821.errors = [{instancePath}];
return false;
}
}
validate821.errors = vErrors;
return errors === 0;
}


function validate823(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
validate823.errors = [{instancePath}];
return false;
}
else {
for(const key0 in data){
const _errs2 = errors;
if(!(wrapper22.validate(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? wrapper22.validate.errors : vErrors.concat(wrapper22.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate823.errors = [{instancePath}];
return false;
}
}
validate823.errors = vErrors;
return errors === 0;
}


function validate820(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(data.length > 10000){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000000 || isNaN(data)){
const err2 = {instancePath};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data < -1000000000000000 || isNaN(data)){
const err3 = {instancePath};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data !== "boolean"){
const err5 = {instancePath};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err6 = {instancePath};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate821(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate821.errors : vErrors.concat(validate821.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate823(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
const err7 = {instancePath};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate820.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate820.errors = vErrors;
return errors === 0;
}


function validate819(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
validate819.errors = [{instancePath}];
return false;
}
else {
for(const key0 in data){
const _errs2 = errors;
if(!(validate820(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate820.errors : vErrors.concat(validate820.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate819.errors = [{instancePath}];
return false;
}
}
validate819.errors = vErrors;
return errors === 0;
}


function validate811(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.content === undefined) && (missing0 = "content")) || ((data.mark === undefined) && (missing0 = "mark"))) || ((data.spec === undefined) && (missing0 = "spec"))){
validate811.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema219.properties, key0))){
validate811.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("infovis" !== data.type){
validate811.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
const _errs3 = errors;
if("vega" !== data.mark){
validate811.errors = [{instancePath:instancePath+"/mark"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate811.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate811.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs16 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs18 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined){
const _errs20 = errors;
if(!(validate819(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate819.errors : vErrors.concat(validate819.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate811.errors = [{instancePath}];
return false;
}
}
validate811.errors = vErrors;
return errors === 0;
}


function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate621(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate653(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate673(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate673.errors : vErrors.concat(validate673.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate683(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(!(validate694(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate694.errors : vErrors.concat(validate694.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate703(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate703.errors : vErrors.concat(validate703.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(!(validate716(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate716.errors : vErrors.concat(validate716.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(!(validate727(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate736(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate745(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate754(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate754.errors : vErrors.concat(validate754.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate765(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate765.errors : vErrors.concat(validate765.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate774(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate774.errors : vErrors.concat(validate774.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(!(validate782(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(!(validate793(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate793.errors : vErrors.concat(validate793.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if(!(validate802(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(!(validate811(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate811.errors : vErrors.concat(validate811.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate620.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate620.errors = vErrors;
return errors === 0;
}

const schema225 = {"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"dictionary"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","arrange"],"additionalProperties":false};

function validate837(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
validate837.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "k")) || (key0 === "crop")) || (key0 === "doubt"))){
validate837.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate24(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.k !== undefined){
let data1 = data.k;
const _errs4 = errors;
if(!(((data1 === 1) || (data1 === 4)) || (data1 === 9))){
validate837.errors = [{instancePath:instancePath+"/k"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crop !== undefined){
let data2 = data.crop;
const _errs5 = errors;
if(!((data2 === "field") || (data2 === "whole"))){
validate837.errors = [{instancePath:instancePath+"/crop"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.doubt !== undefined){
const _errs6 = errors;
if(typeof data.doubt !== "boolean"){
validate837.errors = [{instancePath:instancePath+"/doubt"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate837.errors = [{instancePath}];
return false;
}
}
validate837.errors = vErrors;
return errors === 0;
}


function validate830(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.arrange === undefined) && (missing0 = "arrange"))){
validate830.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema225.properties, key0))){
validate830.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("featurevis" !== data.type){
validate830.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrange !== undefined){
const _errs3 = errors;
if("dictionary" !== data.arrange){
validate830.errors = [{instancePath:instancePath+"/arrange"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate830.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate830.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs16 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
const _errs18 = errors;
if(!(validate837(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs20 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs22 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate830.errors = [{instancePath}];
return false;
}
}
validate830.errors = vErrors;
return errors === 0;
}

const schema227 = {"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"grid"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"sized":{"enum":["none","side","area"]},"exponent":{"anyOf":[{"type":"number","minimum":0.1,"maximum":8},{"$ref":"#/definitions/ParamRef"}]},"floor":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/definitions/ParamRef"}]},"zoom":{"anyOf":[{"type":"number","minimum":1,"maximum":8},{"$ref":"#/definitions/ParamRef"}]}},"required":["content","arrange"],"additionalProperties":false};

function validate843(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.arrange === undefined) && (missing0 = "arrange"))){
validate843.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema227.properties, key0))){
validate843.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("featurevis" !== data.type){
validate843.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrange !== undefined){
const _errs3 = errors;
if("grid" !== data.arrange){
validate843.errors = [{instancePath:instancePath+"/arrange"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate843.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate843.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs16 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
const _errs18 = errors;
if(!(validate837(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs20 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs22 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sized !== undefined){
let data12 = data.sized;
const _errs24 = errors;
if(!(((data12 === "none") || (data12 === "side")) || (data12 === "area"))){
validate843.errors = [{instancePath:instancePath+"/sized"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exponent !== undefined){
let data13 = data.exponent;
const _errs25 = errors;
const _errs26 = errors;
let valid10 = false;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 8 || isNaN(data13)){
const err0 = {instancePath:instancePath+"/exponent"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data13 < 0.1 || isNaN(data13)){
const err1 = {instancePath:instancePath+"/exponent"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/exponent"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const _errs29 = errors;
if(!(validate47(data13, {instancePath:instancePath+"/exponent",parentData:data,parentDataProperty:"exponent",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid10 = valid10 || _valid0;
}
if(!valid10){
const err3 = {instancePath:instancePath+"/exponent"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate843.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.floor !== undefined){
let data14 = data.floor;
const _errs30 = errors;
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
const err4 = {instancePath:instancePath+"/floor"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data14 < 0 || isNaN(data14)){
const err5 = {instancePath:instancePath+"/floor"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/floor"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs32 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs34 = errors;
if(!(validate47(data14, {instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid1 = _errs34 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
const err7 = {instancePath:instancePath+"/floor"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate843.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zoom !== undefined){
let data15 = data.zoom;
const _errs35 = errors;
const _errs36 = errors;
let valid12 = false;
const _errs37 = errors;
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 8 || isNaN(data15)){
const err8 = {instancePath:instancePath+"/zoom"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data15 < 1 || isNaN(data15)){
const err9 = {instancePath:instancePath+"/zoom"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/zoom"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs37 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs39 = errors;
if(!(validate47(data15, {instancePath:instancePath+"/zoom",parentData:data,parentDataProperty:"zoom",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid2 = _errs39 === errors;
valid12 = valid12 || _valid2;
}
if(!valid12){
const err11 = {instancePath:instancePath+"/zoom"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate843.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate843.errors = [{instancePath}];
return false;
}
}
validate843.errors = vErrors;
return errors === 0;
}

const schema228 = {"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"list"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["content","arrange"],"additionalProperties":false};

function validate857(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.arrange === undefined) && (missing0 = "arrange"))){
validate857.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema228.properties, key0))){
validate857.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("featurevis" !== data.type){
validate857.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrange !== undefined){
const _errs3 = errors;
if("list" !== data.arrange){
validate857.errors = [{instancePath:instancePath+"/arrange"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate857.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate857.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs16 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
const _errs18 = errors;
if(!(validate837(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs20 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs22 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate857.errors = [{instancePath}];
return false;
}
}
validate857.errors = vErrors;
return errors === 0;
}

const schema229 = {"type":"object","additionalProperties":false,"properties":{"type":{"const":"featurevis"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]}},"required":["type","content"]};

function validate868(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.content === undefined) && (missing0 = "content"))){
validate868.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema229.properties, key0))){
validate868.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("featurevis" !== data.type){
validate868.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 2000){
validate868.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate868.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs9 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs11 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs13 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs15 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
const _errs17 = errors;
if(!(validate837(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs19 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs21 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate868.errors = [{instancePath}];
return false;
}
}
validate868.errors = vErrors;
return errors === 0;
}

const schema230 = {"type":"object","properties":{"type":{"const":"featurevis"},"arrange":{"const":"scatter"},"content":{"allOf":[{"$ref":"#/definitions/Content"}]},"title":{"allOf":[{"$ref":"#/definitions/Label"}]},"description":{"type":"string","maxLength":2000},"caption":{"allOf":[{"$ref":"#/definitions/Caption"}]},"selects":{"allOf":[{"$ref":"#/definitions/Selects"}]},"encode":{"allOf":[{"$ref":"#/definitions/Encode"}]},"render":{"allOf":[{"$ref":"#/definitions/Render"}]},"examples":{"allOf":[{"$ref":"#/definitions/Beside"}]},"highlight":{"allOf":[{"$ref":"#/definitions/ParamRef"}]},"scale":{"allOf":[{"$ref":"#/definitions/Label"}]},"tile":{"type":"integer","minimum":8,"maximum":256}},"required":["content","arrange"],"additionalProperties":false};

function validate879(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.content === undefined) && (missing0 = "content")) || ((data.arrange === undefined) && (missing0 = "arrange"))){
validate879.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema230.properties, key0))){
validate879.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("featurevis" !== data.type){
validate879.errors = [{instancePath:instancePath+"/type"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrange !== undefined){
const _errs3 = errors;
if("scatter" !== data.arrange){
validate879.errors = [{instancePath:instancePath+"/arrange"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs4 = errors;
if(!(validate82(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data4 = data.description;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate879.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate879.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
const _errs10 = errors;
if(!(validate591(data.caption, {instancePath:instancePath+"/caption",parentData:data,parentDataProperty:"caption",rootData}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selects !== undefined){
const _errs12 = errors;
if(!(validate625(data.selects, {instancePath:instancePath+"/selects",parentData:data,parentDataProperty:"selects",rootData}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encode !== undefined){
const _errs14 = errors;
if(!(validate636(data.encode, {instancePath:instancePath+"/encode",parentData:data,parentDataProperty:"encode",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render !== undefined){
const _errs16 = errors;
if(!(validate342(data.render, {instancePath:instancePath+"/render",parentData:data,parentDataProperty:"render",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
const _errs18 = errors;
if(!(validate837(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData}))){
vErrors = vErrors === null ? validate837.errors : vErrors.concat(validate837.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highlight !== undefined){
const _errs20 = errors;
if(!(validate47(data.highlight, {instancePath:instancePath+"/highlight",parentData:data,parentDataProperty:"highlight",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs22 = errors;
if(!(validate22(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tile !== undefined){
let data12 = data.tile;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate879.errors = [{instancePath:instancePath+"/tile"}];
return false;
}
if(errors === _errs24){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 256 || isNaN(data12)){
validate879.errors = [{instancePath:instancePath+"/tile"}];
return false;
}
else {
if(data12 < 8 || isNaN(data12)){
validate879.errors = [{instancePath:instancePath+"/tile"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate879.errors = [{instancePath}];
return false;
}
}
validate879.errors = vErrors;
return errors === 0;
}


function validate829(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate830(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate830.errors : vErrors.concat(validate830.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate843(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate843.errors : vErrors.concat(validate843.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate857(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate857.errors : vErrors.concat(validate857.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate868(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate868.errors : vErrors.concat(validate868.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate879(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate879.errors : vErrors.concat(validate879.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate829.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate829.errors = vErrors;
return errors === 0;
}


function validate619(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate620(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate829(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate829.errors : vErrors.concat(validate829.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate619.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate619.errors = vErrors;
return errors === 0;
}


function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate589(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate607(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate611(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate615(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate619(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err0 = {instancePath};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate588.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate588.errors = vErrors;
return errors === 0;
}


function validate893(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "theme") || (key0 === "seed")) || (key0 === "share"))){
validate893.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.theme !== undefined){
let data0 = data.theme;
const _errs2 = errors;
if(!(((data0 === "auto") || (data0 === "light")) || (data0 === "dark"))){
validate893.errors = [{instancePath:instancePath+"/theme"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data1 = data.seed;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate893.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate893.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate893.errors = [{instancePath:instancePath+"/seed"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data2 = data.share;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 8){
validate893.errors = [{instancePath:instancePath+"/share"}];
return false;
}
else {
if(data2.length < 0){
validate893.errors = [{instancePath:instancePath+"/share"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(((data3 === "activation") || (data3 === "attribution")) || (data3 === "share"))){
validate893.errors = [{instancePath:instancePath+"/share/" + i0}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate893.errors = [{instancePath:instancePath+"/share"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate893.errors = [{instancePath}];
return false;
}
}
validate893.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://vitrail.dev/schema/v1.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.interface === undefined) && (missing0 = "interface")){
validate21.errors = [{instancePath}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 200){
validate21.errors = [{instancePath:instancePath+"/$schema"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/$schema"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 2000){
validate21.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/description"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networks !== undefined){
let data3 = data.networks;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 16){
validate21.errors = [{instancePath:instancePath+"/networks"}];
return false;
}
else {
for(const key1 in data3){
const _errs10 = errors;
if(!(validate24(key1, {instancePath:instancePath+"/networks",parentData:data3,parentDataProperty:"networks",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/networks"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data3){
const _errs12 = errors;
if(!(validate26(data3[key2], {instancePath:instancePath+"/networks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/networks"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data5 = data.inputs;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 64){
validate21.errors = [{instancePath:instancePath+"/inputs"}];
return false;
}
else {
for(const key3 in data5){
const _errs15 = errors;
if(!(validate24(key3, {instancePath:instancePath+"/inputs",parentData:data5,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
const err1 = {instancePath:instancePath+"/inputs"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key4 in data5){
const _errs17 = errors;
if(!(validate476(data5[key4], {instancePath:instancePath+"/inputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/inputs"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data7 = data.params;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
if(data7.length > 100){
validate21.errors = [{instancePath:instancePath+"/params"}];
return false;
}
else {
var valid6 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate493(data7[i0], {instancePath:instancePath+"/params/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/params"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contents !== undefined){
let data9 = data.contents;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 200){
validate21.errors = [{instancePath:instancePath+"/contents"}];
return false;
}
else {
for(const key5 in data9){
const _errs23 = errors;
if(!(validate24(key5, {instancePath:instancePath+"/contents",parentData:data9,parentDataProperty:"contents",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid7 = _errs23 === errors;
if(!valid7){
const err2 = {instancePath:instancePath+"/contents"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid7){
for(const key6 in data9){
const _errs25 = errors;
if(!(validate82(data9[key6], {instancePath:instancePath+"/contents/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid8 = _errs25 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contents"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interface !== undefined){
const _errs26 = errors;
if(!(validate588(data.interface, {instancePath:instancePath+"/interface",parentData:data,parentDataProperty:"interface",rootData}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs28 = errors;
if(!(validate893(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate893.errors : vErrors.concat(validate893.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
