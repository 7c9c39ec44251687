// Generated from schema/ by `npm run schema`.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"type":"object","required":["id","format","model","hash","weightBytes","input","layers","output","labels"],"properties":{"id":{"type":"string","minLength":1},"title":{"type":"string"},"description":{"type":"string"},"format":{"enum":["tfjs-graph","tfjs-layers","onnx"]},"model":{"type":"string","minLength":1},"hash":{"type":"string","minLength":1},"weightBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"input":{"type":"object","required":["tensor"],"properties":{"kind":{"enum":["picture","tokens"]}},"if":{"required":["kind"],"properties":{"kind":{"const":"tokens"}}},"then":{"required":["length"],"properties":{"tensor":{"type":"string","minLength":1},"length":{"type":"integer","minimum":1,"maximum":1000000},"fixed":{"type":"boolean"},"vocabulary":{"type":"integer","minimum":1,"maximum":100000000},"tokenizer":{"type":"object","required":["file","hash"],"properties":{"file":{"type":"string","minLength":1},"hash":{"type":"string","minLength":1}}}}},"else":{"required":["tensor","size","preprocess"],"properties":{"tensor":{"type":"string","minLength":1},"size":{"type":"array","items":{"type":"integer","minimum":1,"maximum":4096},"minItems":2,"maxItems":2},"preprocess":{"type":"object","properties":{"scale":{"type":"number"},"mean":{"type":"array","items":{"type":"number"},"minItems":3,"maxItems":3},"std":{"type":"array","items":{"type":"number","not":{"const":0}},"minItems":3,"maxItems":3},"order":{"enum":["rgb","bgr"]}}}}}},"layers":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"object","required":["name","tensor","shape","inputs"],"properties":{"name":{"type":"string","minLength":1},"tensor":{"type":"string","minLength":1},"axes":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":8},"shape":{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000000000},"minItems":1,"maxItems":3},"inputs":{"type":"array","items":{"type":"string","minLength":1},"maxItems":10000}}}},"output":{"type":"object","required":["logits"],"properties":{"logits":{"type":"string","minLength":1},"probabilities":{"type":"string"},"activation":{"enum":["softmax","sigmoid","none"]}}},"labels":{"type":"array","maxItems":1000000,"items":{"type":"object","required":["label"],"properties":{"label":{"type":"string"}}}}}};

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
const _errs16 = errors;
let valid1 = true;
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.kind === undefined) && (missing1 = "kind")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data7.kind !== undefined){
if("tokens" !== data7.kind){
const err1 = {};
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
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs19 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.length === undefined) && (missing2 = "length")){
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/then/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data7.tensor !== undefined){
let data9 = data7.tensor;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length < 1){
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/then/properties/tensor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/then/properties/tensor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.length !== undefined){
let data10 = data7.length;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/input/length",schemaPath:"#/properties/input/then/properties/length/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/input/length",schemaPath:"#/properties/input/then/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/input/length",schemaPath:"#/properties/input/then/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.fixed !== undefined){
const _errs24 = errors;
if(typeof data7.fixed !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/input/fixed",schemaPath:"#/properties/input/then/properties/fixed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.vocabulary !== undefined){
let data12 = data7.vocabulary;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/input/vocabulary",schemaPath:"#/properties/input/then/properties/vocabulary/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000000 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/input/vocabulary",schemaPath:"#/properties/input/then/properties/vocabulary/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/input/vocabulary",schemaPath:"#/properties/input/then/properties/vocabulary/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.tokenizer !== undefined){
let data13 = data7.tokenizer;
const _errs28 = errors;
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((data13.file === undefined) && (missing3 = "file")) || ((data13.hash === undefined) && (missing3 = "hash"))){
validate21.errors = [{instancePath:instancePath+"/input/tokenizer",schemaPath:"#/properties/input/then/properties/tokenizer/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data13.file !== undefined){
let data14 = data13.file;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data14 === "string"){
if(data14.length < 1){
validate21.errors = [{instancePath:instancePath+"/input/tokenizer/file",schemaPath:"#/properties/input/then/properties/tokenizer/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tokenizer/file",schemaPath:"#/properties/input/then/properties/tokenizer/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.hash !== undefined){
let data15 = data13.hash;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(data15.length < 1){
validate21.errors = [{instancePath:instancePath+"/input/tokenizer/hash",schemaPath:"#/properties/input/then/properties/tokenizer/properties/hash/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tokenizer/hash",schemaPath:"#/properties/input/then/properties/tokenizer/properties/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tokenizer",schemaPath:"#/properties/input/then/properties/tokenizer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs34 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((((data7.tensor === undefined) && (missing4 = "tensor")) || ((data7.size === undefined) && (missing4 = "size"))) || ((data7.preprocess === undefined) && (missing4 = "preprocess"))){
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/else/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data7.tensor !== undefined){
let data16 = data7.tensor;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data16 === "string"){
if(data16.length < 1){
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/else/properties/tensor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/tensor",schemaPath:"#/properties/input/else/properties/tensor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.size !== undefined){
let data17 = data7.size;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data17)){
if(data17.length > 2){
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/else/properties/size/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data17.length < 2){
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/else/properties/size/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid6 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs39 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/else/properties/size/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 4096 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/else/properties/size/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate21.errors = [{instancePath:instancePath+"/input/size/" + i0,schemaPath:"#/properties/input/else/properties/size/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs39 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/size",schemaPath:"#/properties/input/else/properties/size/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.preprocess !== undefined){
let data19 = data7.preprocess;
const _errs41 = errors;
if(errors === _errs41){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.scale !== undefined){
let data20 = data19.scale;
const _errs43 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/scale",schemaPath:"#/properties/input/else/properties/preprocess/properties/scale/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.mean !== undefined){
let data21 = data19.mean;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
if(data21.length > 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/else/properties/preprocess/properties/mean/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data21.length < 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/else/properties/preprocess/properties/mean/minItems",keyword:"minItems",params:{limit: 3}}];
return false;
}
else {
var valid8 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs47 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean/" + i1,schemaPath:"#/properties/input/else/properties/preprocess/properties/mean/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid8 = _errs47 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess/mean",schemaPath:"#/properties/input/else/properties/preprocess/properties/mean/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.std !== undefined){
let data23 = data19.std;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data23)){
if(data23.length > 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/else/properties/preprocess/properties/std/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data23.length < 3){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/else/properties/preprocess/properties/std/minItems",keyword:"minItems",params:{limit: 3}}];
return false;
}
else {
var valid9 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std/" + i2,schemaPath:"#/properties/input/else/properties/preprocess/properties/std/items/type",keyword:"type",params:{type: "number"}}];
return false;
}
const _errs53 = errors;
const _errs54 = errors;
if(0 !== data24){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid10 = _errs54 === errors;
if(valid10){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std/" + i2,schemaPath:"#/properties/input/else/properties/preprocess/properties/std/items/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess/std",schemaPath:"#/properties/input/else/properties/preprocess/properties/std/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.order !== undefined){
let data25 = data19.order;
const _errs55 = errors;
if(!((data25 === "rgb") || (data25 === "bgr"))){
validate21.errors = [{instancePath:instancePath+"/input/preprocess/order",schemaPath:"#/properties/input/else/properties/preprocess/properties/order/enum",keyword:"enum",params:{allowedValues: schema6.properties.input.else.properties.preprocess.properties.order.enum}}];
return false;
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/input/preprocess",schemaPath:"#/properties/input/else/properties/preprocess/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid0 = _errs34 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
}
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if((data7.tensor === undefined) && (missing5 = "tensor")){
validate21.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data7.kind !== undefined){
let data26 = data7.kind;
if(!((data26 === "picture") || (data26 === "tokens"))){
validate21.errors = [{instancePath:instancePath+"/input/kind",schemaPath:"#/properties/input/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.input.properties.kind.enum}}];
return false;
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
let data27 = data.layers;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data27)){
if(data27.length > 10000){
validate21.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data27.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid12 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
const _errs59 = errors;
if(errors === _errs59){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing6;
if(((((data28.name === undefined) && (missing6 = "name")) || ((data28.tensor === undefined) && (missing6 = "tensor"))) || ((data28.shape === undefined) && (missing6 = "shape"))) || ((data28.inputs === undefined) && (missing6 = "inputs"))){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data28.name !== undefined){
let data29 = data28.name;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data29 === "string"){
if(data29.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/name",schemaPath:"#/properties/layers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/name",schemaPath:"#/properties/layers/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data28.tensor !== undefined){
let data30 = data28.tensor;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data30 === "string"){
if(data30.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/tensor",schemaPath:"#/properties/layers/items/properties/tensor/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/tensor",schemaPath:"#/properties/layers/items/properties/tensor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data28.axes !== undefined){
let data31 = data28.axes;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data31)){
if(data31.length > 8){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes",schemaPath:"#/properties/layers/items/properties/axes/maxItems",keyword:"maxItems",params:{limit: 8}}];
return false;
}
else {
if(data31.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes",schemaPath:"#/properties/layers/items/properties/axes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid14 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
const _errs67 = errors;
if(typeof data31[i4] !== "string"){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/axes/" + i4,schemaPath:"#/properties/layers/items/properties/axes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs67 === errors;
if(!valid14){
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
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data28.shape !== undefined){
let data33 = data28.shape;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data33)){
if(data33.length > 3){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape",schemaPath:"#/properties/layers/items/properties/shape/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
if(data33.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape",schemaPath:"#/properties/layers/items/properties/shape/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid15 = true;
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
const _errs71 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000 || isNaN(data34)){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/shape/" + i5,schemaPath:"#/properties/layers/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid15 = _errs71 === errors;
if(!valid15){
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
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data28.inputs !== undefined){
let data35 = data28.inputs;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data35)){
if(data35.length > 10000){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs",schemaPath:"#/properties/layers/items/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid16 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
const _errs75 = errors;
if(errors === _errs75){
if(typeof data36 === "string"){
if(data36.length < 1){
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs/" + i6,schemaPath:"#/properties/layers/items/properties/inputs/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/layers/" + i3+"/inputs/" + i6,schemaPath:"#/properties/layers/items/properties/inputs/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs75 === errors;
if(!valid16){
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
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
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
var valid12 = _errs59 === errors;
if(!valid12){
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
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data37 = data.output;
const _errs77 = errors;
if(errors === _errs77){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing7;
if((data37.logits === undefined) && (missing7 = "logits")){
validate21.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data37.logits !== undefined){
let data38 = data37.logits;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data38 === "string"){
if(data38.length < 1){
validate21.errors = [{instancePath:instancePath+"/output/logits",schemaPath:"#/properties/output/properties/logits/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/output/logits",schemaPath:"#/properties/output/properties/logits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs79 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data37.probabilities !== undefined){
const _errs81 = errors;
if(typeof data37.probabilities !== "string"){
validate21.errors = [{instancePath:instancePath+"/output/probabilities",schemaPath:"#/properties/output/properties/probabilities/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs81 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data37.activation !== undefined){
let data40 = data37.activation;
const _errs83 = errors;
if(!(((data40 === "softmax") || (data40 === "sigmoid")) || (data40 === "none"))){
validate21.errors = [{instancePath:instancePath+"/output/activation",schemaPath:"#/properties/output/properties/activation/enum",keyword:"enum",params:{allowedValues: schema6.properties.output.properties.activation.enum}}];
return false;
}
var valid17 = _errs83 === errors;
}
else {
var valid17 = true;
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
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data41 = data.labels;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data41)){
if(data41.length > 1000000){
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid18 = true;
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data42 = data41[i7];
const _errs86 = errors;
if(errors === _errs86){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((data42.label === undefined) && (missing8 = "label")){
validate21.errors = [{instancePath:instancePath+"/labels/" + i7,schemaPath:"#/properties/labels/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data42.label !== undefined){
if(typeof data42.label !== "string"){
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
var valid18 = _errs86 === errors;
if(!valid18){
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
var valid0 = _errs84 === errors;
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
