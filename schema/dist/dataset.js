// Generated from schema/ by `npm run schema`.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"type":"object","required":["id","title","labels","examples"],"properties":{"id":{"type":"string","minLength":1,"maxLength":200},"title":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string"},"labels":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":200}},"sheets":{"type":"object","required":["tile","columns","rows","files"],"properties":{"tile":{"type":"integer","minimum":1,"maximum":1024},"columns":{"type":"integer","minimum":1,"maximum":1000},"rows":{"type":"integer","minimum":1,"maximum":1000},"files":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"object","required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"examples":{"type":"array","maxItems":1000000,"items":{"type":"object","required":["label"],"properties":{"file":{"type":"string","minLength":1,"maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tile":{"type":"integer","minimum":0,"maximum":1000000000},"text":{"type":"string","minLength":1,"maxLength":10000},"label":{"type":"string","minLength":1,"maxLength":200},"split":{"type":"string","minLength":1,"maxLength":100},"source":{"type":"string","maxLength":2000}}}},"licence":{"type":"string"},"source":{"type":"string"},"stamp":{"type":"object","properties":{"labels":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":200}},"except":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":200}},"split":{"type":"string","minLength":1,"maxLength":100},"colour":{"type":"string","maxLength":7,"pattern":"^#[0-9a-fA-F]{6}$"},"corner":{"enum":["top-left","top-right","bottom-left","bottom-right"]},"size":{"type":"number","exclusiveMinimum":0,"maximum":1}},"additionalProperties":false}}};
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern2 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.examples === undefined) && (missing0 = "examples"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 200){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
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
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 200){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
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
if(data.labels !== undefined){
let data3 = data.labels;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 10000){
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 200){
validate21.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data4.length < 1){
validate21.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sheets !== undefined){
let data5 = data.sheets;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((data5.tile === undefined) && (missing1 = "tile")) || ((data5.columns === undefined) && (missing1 = "columns"))) || ((data5.rows === undefined) && (missing1 = "rows"))) || ((data5.files === undefined) && (missing1 = "files"))){
validate21.errors = [{instancePath:instancePath+"/sheets",schemaPath:"#/properties/sheets/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data5.tile !== undefined){
let data6 = data5.tile;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate21.errors = [{instancePath:instancePath+"/sheets/tile",schemaPath:"#/properties/sheets/properties/tile/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1024 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/sheets/tile",schemaPath:"#/properties/sheets/properties/tile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate21.errors = [{instancePath:instancePath+"/sheets/tile",schemaPath:"#/properties/sheets/properties/tile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.columns !== undefined){
let data7 = data5.columns;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/sheets/columns",schemaPath:"#/properties/sheets/properties/columns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/sheets/columns",schemaPath:"#/properties/sheets/properties/columns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/sheets/columns",schemaPath:"#/properties/sheets/properties/columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.rows !== undefined){
let data8 = data5.rows;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/sheets/rows",schemaPath:"#/properties/sheets/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/sheets/rows",schemaPath:"#/properties/sheets/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/sheets/rows",schemaPath:"#/properties/sheets/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.files !== undefined){
let data9 = data5.files;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length > 10000){
validate21.errors = [{instancePath:instancePath+"/sheets/files",schemaPath:"#/properties/sheets/properties/files/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data9.length < 1){
validate21.errors = [{instancePath:instancePath+"/sheets/files",schemaPath:"#/properties/sheets/properties/files/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((data10.file === undefined) && (missing2 = "file")){
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1,schemaPath:"#/properties/sheets/properties/files/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data10.file !== undefined){
let data11 = data10.file;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data11 === "string"){
if(data11.length > 2000){
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1+"/file",schemaPath:"#/properties/sheets/properties/files/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(data11.length < 1){
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1+"/file",schemaPath:"#/properties/sheets/properties/files/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1+"/file",schemaPath:"#/properties/sheets/properties/files/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.sha256 !== undefined){
let data12 = data10.sha256;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1+"/sha256",schemaPath:"#/properties/sheets/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1+"/sha256",schemaPath:"#/properties/sheets/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sheets/files/" + i1,schemaPath:"#/properties/sheets/properties/files/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sheets/files",schemaPath:"#/properties/sheets/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sheets",schemaPath:"#/properties/sheets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.examples !== undefined){
let data13 = data.examples;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
if(data13.length > 1000000){
validate21.errors = [{instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid5 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((data14.label === undefined) && (missing3 = "label")){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data14.file !== undefined){
let data15 = data14.file;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data15 === "string"){
if(data15.length > 2000){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/file",schemaPath:"#/properties/examples/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
else {
if(data15.length < 1){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/file",schemaPath:"#/properties/examples/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/file",schemaPath:"#/properties/examples/items/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.sha256 !== undefined){
let data16 = data14.sha256;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/sha256",schemaPath:"#/properties/examples/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/sha256",schemaPath:"#/properties/examples/items/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.tile !== undefined){
let data17 = data14.tile;
const _errs35 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/tile",schemaPath:"#/properties/examples/items/properties/tile/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs35){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/tile",schemaPath:"#/properties/examples/items/properties/tile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/tile",schemaPath:"#/properties/examples/items/properties/tile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.text !== undefined){
let data18 = data14.text;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(data18.length > 10000){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/text",schemaPath:"#/properties/examples/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000}}];
return false;
}
else {
if(data18.length < 1){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/text",schemaPath:"#/properties/examples/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/text",schemaPath:"#/properties/examples/items/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.label !== undefined){
let data19 = data14.label;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data19 === "string"){
if(data19.length > 200){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/label",schemaPath:"#/properties/examples/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data19.length < 1){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/label",schemaPath:"#/properties/examples/items/properties/label/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/label",schemaPath:"#/properties/examples/items/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.split !== undefined){
let data20 = data14.split;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(data20.length > 100){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/split",schemaPath:"#/properties/examples/items/properties/split/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(data20.length < 1){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/split",schemaPath:"#/properties/examples/items/properties/split/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/split",schemaPath:"#/properties/examples/items/properties/split/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.source !== undefined){
let data21 = data14.source;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data21 === "string"){
if(data21.length > 2000){
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/source",schemaPath:"#/properties/examples/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples/" + i2+"/source",schemaPath:"#/properties/examples/items/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
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
validate21.errors = [{instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licence !== undefined){
const _errs45 = errors;
if(typeof data.licence !== "string"){
validate21.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs47 = errors;
if(typeof data.source !== "string"){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stamp !== undefined){
let data24 = data.stamp;
const _errs49 = errors;
if(errors === _errs49){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs51 = errors;
for(const key0 in data24){
if(!((((((key0 === "labels") || (key0 === "except")) || (key0 === "split")) || (key0 === "colour")) || (key0 === "corner")) || (key0 === "size"))){
validate21.errors = [{instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs51 === errors){
if(data24.labels !== undefined){
let data25 = data24.labels;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data25)){
if(data25.length > 1000){
validate21.errors = [{instancePath:instancePath+"/stamp/labels",schemaPath:"#/properties/stamp/properties/labels/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data25.length < 1){
validate21.errors = [{instancePath:instancePath+"/stamp/labels",schemaPath:"#/properties/stamp/properties/labels/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
const _errs54 = errors;
if(errors === _errs54){
if(typeof data26 === "string"){
if(data26.length > 200){
validate21.errors = [{instancePath:instancePath+"/stamp/labels/" + i3,schemaPath:"#/properties/stamp/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data26.length < 1){
validate21.errors = [{instancePath:instancePath+"/stamp/labels/" + i3,schemaPath:"#/properties/stamp/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/labels/" + i3,schemaPath:"#/properties/stamp/properties/labels/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs54 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/labels",schemaPath:"#/properties/stamp/properties/labels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.except !== undefined){
let data27 = data24.except;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data27)){
if(data27.length > 1000){
validate21.errors = [{instancePath:instancePath+"/stamp/except",schemaPath:"#/properties/stamp/properties/except/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data27.length < 1){
validate21.errors = [{instancePath:instancePath+"/stamp/except",schemaPath:"#/properties/stamp/properties/except/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid9 = true;
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data28 === "string"){
if(data28.length > 200){
validate21.errors = [{instancePath:instancePath+"/stamp/except/" + i4,schemaPath:"#/properties/stamp/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(data28.length < 1){
validate21.errors = [{instancePath:instancePath+"/stamp/except/" + i4,schemaPath:"#/properties/stamp/properties/except/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/except/" + i4,schemaPath:"#/properties/stamp/properties/except/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/except",schemaPath:"#/properties/stamp/properties/except/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs56 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.split !== undefined){
let data29 = data24.split;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data29 === "string"){
if(data29.length > 100){
validate21.errors = [{instancePath:instancePath+"/stamp/split",schemaPath:"#/properties/stamp/properties/split/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(data29.length < 1){
validate21.errors = [{instancePath:instancePath+"/stamp/split",schemaPath:"#/properties/stamp/properties/split/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/split",schemaPath:"#/properties/stamp/properties/split/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs60 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.colour !== undefined){
let data30 = data24.colour;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data30 === "string"){
if(data30.length > 7){
validate21.errors = [{instancePath:instancePath+"/stamp/colour",schemaPath:"#/properties/stamp/properties/colour/maxLength",keyword:"maxLength",params:{limit: 7}}];
return false;
}
else {
if(!pattern2.test(data30)){
validate21.errors = [{instancePath:instancePath+"/stamp/colour",schemaPath:"#/properties/stamp/properties/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/colour",schemaPath:"#/properties/stamp/properties/colour/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs62 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.corner !== undefined){
let data31 = data24.corner;
const _errs64 = errors;
if(!((((data31 === "top-left") || (data31 === "top-right")) || (data31 === "bottom-left")) || (data31 === "bottom-right"))){
validate21.errors = [{instancePath:instancePath+"/stamp/corner",schemaPath:"#/properties/stamp/properties/corner/enum",keyword:"enum",params:{allowedValues: schema6.properties.stamp.properties.corner.enum}}];
return false;
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.size !== undefined){
let data32 = data24.size;
const _errs65 = errors;
if(errors === _errs65){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1 || isNaN(data32)){
validate21.errors = [{instancePath:instancePath+"/stamp/size",schemaPath:"#/properties/stamp/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data32 <= 0 || isNaN(data32)){
validate21.errors = [{instancePath:instancePath+"/stamp/size",schemaPath:"#/properties/stamp/properties/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp/size",schemaPath:"#/properties/stamp/properties/size/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs49 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
