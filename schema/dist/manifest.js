// Generated from schema/ by `npm run schema`.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"type":"object","required":["id","format","model","hash","weightBytes","input","layers","output","labels"],"properties":{"id":{"type":"string","minLength":1},"title":{"type":"string"},"description":{"type":"string"},"format":{"enum":["tfjs-graph","tfjs-layers","onnx"]},"model":{"type":"string","minLength":1},"hash":{"type":"string","minLength":1},"weightBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"input":{"type":"object","required":["tensor","size","preprocess"],"properties":{"tensor":{"type":"string","minLength":1},"size":{"type":"array","items":{"type":"integer","minimum":1,"maximum":4096},"minItems":2,"maxItems":2},"preprocess":{"type":"object","properties":{"scale":{"type":"number"},"mean":{"type":"array","items":{"type":"number"},"minItems":3,"maxItems":3},"std":{"type":"array","items":{"type":"number","not":{"const":0}},"minItems":3,"maxItems":3},"order":{"enum":["rgb","bgr"]}}}}},"layers":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"object","required":["name","tensor","shape","inputs"],"properties":{"name":{"type":"string","minLength":1},"tensor":{"type":"string","minLength":1},"axes":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":8},"shape":{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000000000},"minItems":1,"maxItems":3},"inputs":{"type":"array","items":{"type":"string","minLength":1},"maxItems":10000}}}},"output":{"type":"object","required":["logits"],"properties":{"logits":{"type":"string","minLength":1},"probabilities":{"type":"string"},"activation":{"enum":["softmax","sigmoid","none"]}}},"labels":{"type":"array","maxItems":1000000,"items":{"type":"object","required":["label"],"properties":{"label":{"type":"string"}}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.format === undefined) && (missing0 = "format"))) || ((data.model === undefined) && (missing0 = "model"))) || ((data.hash === undefined) && (missing0 = "hash"))) || ((data.weightBytes === undefined) && (missing0 = "weightBytes"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.layers === undefined) && (missing0 = "layers"))) || ((data.output === undefined) && (missing0 = "output"))) || ((data.labels === undefined) && (missing0 = "labels"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate21.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data3 = data.format;
const _errs7 = errors;
if(!(((data3 === "tfjs-graph") || (data3 === "tfjs-layers")) || (data3 === "onnx"))){
validate21.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema6.properties.format.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data4 = data.model;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length < 1){
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined){
let data5 = data.hash;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weightBytes !== undefined){
let data6 = data.weightBytes;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate21.errors = [{instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/weightBytes",schemaPath:"#/properties/weightBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(valid0){
if(data.input !== undefined){
let data7 = data.input;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.tensor === undefined) && (missing1 = "tensor")) || ((data7.size === undefined) && (missing1 = "size"))) || ((data7.preprocess === undefined) && (missing1 = "preprocess"))){
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data7.tensor !== undefined){
let data8 = data7.tensor;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/properties/tensor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/properties/tensor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.size !== undefined){
let data9 = data7.size;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
if(data9.length > 2){
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/properties/size/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data9.length < 2){
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/properties/size/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/properties/size/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/properties/size/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/properties/size/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/properties/size/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.preprocess !== undefined){
let data11 = data7.preprocess;
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.scale !== undefined){
let data12 = data11.scale;
const _errs24 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/scale",schemaPath:"#/properties/input/properties/preprocess/properties/scale/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.mean !== undefined){
let data13 = data11.mean;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
if(data13.length > 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/properties/preprocess/properties/mean/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data13.length < 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/properties/preprocess/properties/mean/minItems",keyword:"minItems",params:{limit: 3}}];
return false;
}
else {
var valid4 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs28 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean/" + i1,schemaPath:"#/properties/input/properties/preprocess/properties/mean/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/properties/preprocess/properties/mean/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.std !== undefined){
let data15 = data11.std;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
if(data15.length > 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/properties/preprocess/properties/std/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data15.length < 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/properties/preprocess/properties/std/minItems",keyword:"minItems",params:{limit: 3}}];
return false;
}
else {
var valid5 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs32 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std/" + i2,schemaPath:"#/properties/input/properties/preprocess/properties/std/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
const _errs34 = errors;
const _errs35 = errors;
if(0 !== data16){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid6 = _errs35 === errors;
if(valid6){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std/" + i2,schemaPath:"#/properties/input/properties/preprocess/properties/std/items/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/properties/preprocess/properties/std/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.order !== undefined){
let data17 = data11.order;
const _errs36 = errors;
if(!((data17 === "rgb") || (data17 === "bgr"))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/order",schemaPath:"#/properties/input/properties/preprocess/properties/order/enum",keyword:"enum",params:{allowedValues: schema6.properties.input.properties.preprocess.properties.order.enum}}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess",schemaPath:"#/properties/input/properties/preprocess/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layers !== undefined){
let data18 = data.layers;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data18)){
if(data18.length > 10000){
validate21.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data18.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((((data19.name === undefined) && (missing2 = "name")) || ((data19.tensor === undefined) && (missing2 = "tensor"))) || ((data19.shape === undefined) && (missing2 = "shape"))) || ((data19.inputs === undefined) && (missing2 = "inputs"))){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data19.name !== undefined){
let data20 = data19.name;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(data20.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/name",schemaPath:"#/properties/layers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/name",schemaPath:"#/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.tensor !== undefined){
let data21 = data19.tensor;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(data21.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/tensor",schemaPath:"#/properties/layers/items/properties/tensor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/tensor",schemaPath:"#/properties/layers/items/properties/tensor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.axes !== undefined){
let data22 = data19.axes;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data22)){
if(data22.length > 8){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes",schemaPath:"#/properties/layers/items/properties/axes/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data22.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes",schemaPath:"#/properties/layers/items/properties/axes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid9 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs47 = errors;
if(typeof data22[i4] !== "string"){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes/" + i4,schemaPath:"#/properties/layers/items/properties/axes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes",schemaPath:"#/properties/layers/items/properties/axes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.shape !== undefined){
let data24 = data19.shape;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data24)){
if(data24.length > 3){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape",schemaPath:"#/properties/layers/items/properties/shape/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data24.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape",schemaPath:"#/properties/layers/items/properties/shape/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid10 = true;
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
const _errs51 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs51 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape",schemaPath:"#/properties/layers/items/properties/shape/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data19.inputs !== undefined){
let data26 = data19.inputs;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
if(data26.length > 10000){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs",schemaPath:"#/properties/layers/items/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid11 = true;
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data27 === "string"){
if(data27.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs/" + i6,schemaPath:"#/properties/layers/items/properties/inputs/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs/" + i6,schemaPath:"#/properties/layers/items/properties/inputs/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs55 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs",schemaPath:"#/properties/layers/items/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data28 = data.output;
const _errs57 = errors;
if(errors === _errs57){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if((data28.logits === undefined) && (missing3 = "logits")){
validate21.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data28.logits !== undefined){
let data29 = data28.logits;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data29 === "string"){
if(data29.length < 1){
validate21.errors = [{instancePath:instancePath+"/output/logits",schemaPath:"#/properties/output/properties/logits/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/output/logits",schemaPath:"#/properties/output/properties/logits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data28.probabilities !== undefined){
const _errs61 = errors;
if(typeof data28.probabilities !== "string"){
validate21.errors = [{instancePath:instancePath+"/output/probabilities",schemaPath:"#/properties/output/properties/probabilities/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data28.activation !== undefined){
let data31 = data28.activation;
const _errs63 = errors;
if(!(((data31 === "softmax") || (data31 === "sigmoid")) || (data31 === "none"))){
validate21.errors = [{instancePath:instancePath+"/output/activation",schemaPath:"#/properties/output/properties/activation/enum",keyword:"enum",params:{allowedValues: schema6.properties.output.properties.activation.enum}}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data32 = data.labels;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data32)){
if(data32.length > 1000000){
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid13 = true;
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
let data33 = data32[i7];
const _errs66 = errors;
if(errors === _errs66){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if((data33.label === undefined) && (missing4 = "label")){
validate21.errors = [{instancePath:instancePath+"/labels/" + i7,schemaPath:"#/properties/labels/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data33.label !== undefined){
if(typeof data33.label !== "string"){
validate21.errors = [{instancePath:instancePath+"/labels/" + i7+"/label",schemaPath:"#/properties/labels/items/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels/" + i7,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs66 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs64 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
