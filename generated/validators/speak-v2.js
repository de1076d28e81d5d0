// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateSpeakV2Query = validate10;
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = /^aura-/u;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v2.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing0 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("linear16" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
let data1 = data.container;
const _errs6 = errors;
if(!((data1 === "wav") || (data1 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/0/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data2 = data.sample_rate;
const _errs7 = errors;
if(!((((((data2 === 8000) || (data2 === 16000)) || (data2 === 24000)) || (data2 === 32000)) || (data2 === 44100)) || (data2 === 48000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/0/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,24000,32000,44100,48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs8 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/0/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs10 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing1 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
let data5 = data.container;
const _errs15 = errors;
if(!((data5 === "wav") || (data5 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/1/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data6 = data.sample_rate;
const _errs16 = errors;
if(!((data6 === 8000) || (data6 === 16000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/1/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs17 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/1/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
(vErrors ??= []).push(error(instancePath, "#/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs10 === errors;
if(valid0){
const _errs19 = errors;
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing2 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
let data9 = data.container;
const _errs24 = errors;
if(!((data9 === "wav") || (data9 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/2/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data10 = data.sample_rate;
const _errs25 = errors;
if(!((data10 === 8000) || (data10 === 16000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/2/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
var valid9 = _errs25 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs26 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/2/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
}
}
}
var _valid2 = _errs23 === errors;
valid7 = _valid2;
}
if(!valid7){
(vErrors ??= []).push(error(instancePath, "#/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs19 === errors;
if(valid0){
const _errs28 = errors;
const _errs29 = errors;
let valid10 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mp3" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid3 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs33 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/3/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid12 = _errs33 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs35 = errors;
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/3/then/properties/sample_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data15 = data.bit_rate;
const _errs37 = errors;
if(!((((((data15 === 8000) || (data15 === 16000)) || (data15 === 24000)) || (data15 === 32000)) || (data15 === 40000)) || (data15 === 48000))){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/3/then/properties/bit_rate/enum", "enum", {allowedValues: [8000,16000,24000,32000,40000,48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
}
}
}
var _valid3 = _errs32 === errors;
valid10 = _valid3;
}
if(!valid10){
(vErrors ??= []).push(error(instancePath, "#/allOf/3/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs28 === errors;
if(valid0){
const _errs38 = errors;
const _errs39 = errors;
let valid13 = true;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing3 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("opus" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs43 = errors;
if(!(data.container === "ogg")){
validate10.errors = [error(instancePath+"/container", "#/allOf/4/then/properties/container/enum", "enum", {allowedValues: ["ogg"]}, "must be equal to one of the allowed values")];
return false;
}
var valid15 = _errs43 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs44 = errors;
if(!(data.sample_rate === 48000)){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/4/then/properties/sample_rate/enum", "enum", {allowedValues: [48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid15 = _errs44 === errors;
}
else {
var valid15 = true;
}
}
}
var _valid4 = _errs42 === errors;
valid13 = _valid4;
}
if(!valid13){
(vErrors ??= []).push(error(instancePath, "#/allOf/4/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs38 === errors;
if(valid0){
const _errs45 = errors;
const _errs46 = errors;
let valid16 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing4 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("flac" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs50 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/5/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid18 = _errs50 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data21 = data.sample_rate;
const _errs52 = errors;
if(!(((((data21 === 8000) || (data21 === 16000)) || (data21 === 22050)) || (data21 === 32000)) || (data21 === 48000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/5/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,22050,32000,48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid18 = _errs52 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs53 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/5/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid18 = _errs53 === errors;
}
else {
var valid18 = true;
}
}
}
}
var _valid5 = _errs49 === errors;
valid16 = _valid5;
}
if(!valid16){
(vErrors ??= []).push(error(instancePath, "#/allOf/5/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs45 === errors;
if(valid0){
const _errs55 = errors;
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing5 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("aac" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid6 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs60 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/6/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid21 = _errs60 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs62 = errors;
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/6/then/properties/sample_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid21 = _errs62 === errors;
}
else {
var valid21 = true;
}
}
}
var _valid6 = _errs59 === errors;
valid19 = _valid6;
}
if(!valid19){
(vErrors ??= []).push(error(instancePath, "#/allOf/6/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs55 === errors;
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing6 = "model")){
validate10.errors = [error(instancePath, "#/required", "required", {missingProperty: missing6}, "must have required property '"+missing6+"'")];
return false;
}
else {
const _errs64 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call({"model":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"not":{"pattern":"^aura-"},"x-deepgram-error":"aura-on-v2"}]},"encoding":{"type":"string","enum":["linear16","mulaw","alaw","mp3","opus","flac","aac"],"x-deepgram-error":"query-not-deserialized"},"container":{"type":"string","enum":["wav","ogg","none"],"x-deepgram-error":"query-not-deserialized"},"sample_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"bit_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"callback":{"type":"string","x-deepgram-error":"query-not-deserialized"},"callback_method":{"type":"string","enum":["POST","PUT"],"x-deepgram-error":"query-not-deserialized"},"mip_opt_out":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"speed":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448,"x-deepgram-error":"flux-speed-out-of-range"},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}],"x-deepgram-error":"flux-speed-off-step"}]},"expressivity":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":-2.0000001192092896,"maximum":2.0000001192092896,"x-deepgram-error":"flux-expressivity-out-of-range"},{"anyOf":[{"minimum":-2.001,"maximum":-1.999},{"minimum":-1.001,"maximum":-0.9990000000000004},{"minimum":-0.000999999999999778,"maximum":0.000999999999999778},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.999,"maximum":2.001}],"x-deepgram-error":"flux-expressivity-off-step"}]},"priority":{"type":"string","x-deepgram-error":"query-not-deserialized"}}, key0))){
validate10.errors = [error(instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties")];
return false;
break;
}
}
if(_errs64 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data26 = data.model;
const _errs65 = errors;
if(typeof data26 !== "string"){
validate10.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
const _errs68 = errors;
const _errs69 = errors;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
(vErrors ??= []).push({});
errors++;
}
}
var valid24 = _errs69 === errors;
if(valid24){
validate10.errors = [error(instancePath+"/model", "#/properties/model/allOf/0/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs65 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data27 = data.encoding;
const _errs70 = errors;
if(typeof data27 !== "string"){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((((((data27 === "linear16") || (data27 === "mulaw")) || (data27 === "alaw")) || (data27 === "mp3")) || (data27 === "opus")) || (data27 === "flac")) || (data27 === "aac"))){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","mulaw","alaw","mp3","opus","flac","aac"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs70 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.container !== undefined && func0.call(data, "container")){
let data28 = data.container;
const _errs72 = errors;
if(typeof data28 !== "string"){
validate10.errors = [error(instancePath+"/container", "#/properties/container/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((data28 === "wav") || (data28 === "ogg")) || (data28 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/properties/container/enum", "enum", {allowedValues: ["wav","ogg","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs72 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data29 = data.sample_rate;
const _errs74 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs74){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4294967295 || isNaN(data29)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid22 = _errs74 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data30 = data.bit_rate;
const _errs76 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs76){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 4294967295 || isNaN(data30)){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid22 = _errs76 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs78 = errors;
if(typeof data.callback !== "string"){
validate10.errors = [error(instancePath+"/callback", "#/properties/callback/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid22 = _errs78 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data32 = data.callback_method;
const _errs80 = errors;
if(typeof data32 !== "string"){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data32 === "POST") || (data32 === "PUT"))){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/enum", "enum", {allowedValues: ["POST","PUT"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs80 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs82 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate10.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid22 = _errs82 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.tag !== undefined && func0.call(data, "tag")){
let data34 = data.tag;
const _errs84 = errors;
const _errs85 = errors;
let valid25 = false;
const _errs86 = errors;
if(typeof data34 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid7 = _errs86 === errors;
valid25 = valid25 || _valid7;
if(!valid25){
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data34)){
var valid26 = true;
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
const _errs90 = errors;
if(typeof data34[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i0, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid26 = _errs90 === errors;
if(!valid26){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid7 = _errs88 === errors;
valid25 = valid25 || _valid7;
}
if(!valid25){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs84 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.speed !== undefined && func0.call(data, "speed")){
let data36 = data.speed;
const _errs92 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/type", "type", {type: "number"}, "must be number")];
return false;
}
const _errs94 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.5000000596046448 || isNaN(data36)){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.5000000596046448}, "must be <= 1.5000000596046448")];
return false;
}
else {
if(data36 < 0.4999999701976776 || isNaN(data36)){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.4999999701976776}, "must be >= 0.4999999701976776")];
return false;
}
}
}
var valid27 = _errs94 === errors;
if(valid27){
const _errs95 = errors;
const _errs96 = errors;
let valid28 = false;
const _errs97 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.5009999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/0/maximum", "maximum", {comparison: "<=", limit: 0.5009999999999996}, "must be <= 0.5009999999999996"));
errors++;
}
else {
if(data36 < 0.49900000000000044 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/0/minimum", "minimum", {comparison: ">=", limit: 0.49900000000000044}, "must be >= 0.49900000000000044"));
errors++;
}
}
}
var _valid8 = _errs97 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs98 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.5509999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/1/maximum", "maximum", {comparison: "<=", limit: 0.5509999999999996}, "must be <= 0.5509999999999996"));
errors++;
}
else {
if(data36 < 0.5490000000000005 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/1/minimum", "minimum", {comparison: ">=", limit: 0.5490000000000005}, "must be >= 0.5490000000000005"));
errors++;
}
}
}
var _valid8 = _errs98 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs99 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.601 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/2/maximum", "maximum", {comparison: "<=", limit: 0.601}, "must be <= 0.601"));
errors++;
}
else {
if(data36 < 0.5990000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/2/minimum", "minimum", {comparison: ">=", limit: 0.5990000000000004}, "must be >= 0.5990000000000004"));
errors++;
}
}
}
var _valid8 = _errs99 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs100 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.6509999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/3/maximum", "maximum", {comparison: "<=", limit: 0.6509999999999996}, "must be <= 0.6509999999999996"));
errors++;
}
else {
if(data36 < 0.6490000000000005 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/3/minimum", "minimum", {comparison: ">=", limit: 0.6490000000000005}, "must be >= 0.6490000000000005"));
errors++;
}
}
}
var _valid8 = _errs100 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs101 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.701 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/4/maximum", "maximum", {comparison: "<=", limit: 0.701}, "must be <= 0.701"));
errors++;
}
else {
if(data36 < 0.6990000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/4/minimum", "minimum", {comparison: ">=", limit: 0.6990000000000004}, "must be >= 0.6990000000000004"));
errors++;
}
}
}
var _valid8 = _errs101 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs102 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.7509999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/5/maximum", "maximum", {comparison: "<=", limit: 0.7509999999999996}, "must be <= 0.7509999999999996"));
errors++;
}
else {
if(data36 < 0.7490000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/5/minimum", "minimum", {comparison: ">=", limit: 0.7490000000000004}, "must be >= 0.7490000000000004"));
errors++;
}
}
}
var _valid8 = _errs102 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs103 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.8009999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/6/maximum", "maximum", {comparison: "<=", limit: 0.8009999999999996}, "must be <= 0.8009999999999996"));
errors++;
}
else {
if(data36 < 0.7990000000000005 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/6/minimum", "minimum", {comparison: ">=", limit: 0.7990000000000005}, "must be >= 0.7990000000000005"));
errors++;
}
}
}
var _valid8 = _errs103 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs104 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.851 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/7/maximum", "maximum", {comparison: "<=", limit: 0.851}, "must be <= 0.851"));
errors++;
}
else {
if(data36 < 0.8490000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/7/minimum", "minimum", {comparison: ">=", limit: 0.8490000000000004}, "must be >= 0.8490000000000004"));
errors++;
}
}
}
var _valid8 = _errs104 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs105 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.9009999999999996 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/8/maximum", "maximum", {comparison: "<=", limit: 0.9009999999999996}, "must be <= 0.9009999999999996"));
errors++;
}
else {
if(data36 < 0.8990000000000005 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/8/minimum", "minimum", {comparison: ">=", limit: 0.8990000000000005}, "must be >= 0.8990000000000005"));
errors++;
}
}
}
var _valid8 = _errs105 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs106 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.951 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/9/maximum", "maximum", {comparison: "<=", limit: 0.951}, "must be <= 0.951"));
errors++;
}
else {
if(data36 < 0.9490000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/9/minimum", "minimum", {comparison: ">=", limit: 0.9490000000000004}, "must be >= 0.9490000000000004"));
errors++;
}
}
}
var _valid8 = _errs106 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs107 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.001 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/10/maximum", "maximum", {comparison: "<=", limit: 1.001}, "must be <= 1.001"));
errors++;
}
else {
if(data36 < 0.9990000000000004 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/10/minimum", "minimum", {comparison: ">=", limit: 0.9990000000000004}, "must be >= 0.9990000000000004"));
errors++;
}
}
}
var _valid8 = _errs107 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs108 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.051 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/11/maximum", "maximum", {comparison: "<=", limit: 1.051}, "must be <= 1.051"));
errors++;
}
else {
if(data36 < 1.0490000000000008 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/11/minimum", "minimum", {comparison: ">=", limit: 1.0490000000000008}, "must be >= 1.0490000000000008"));
errors++;
}
}
}
var _valid8 = _errs108 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs109 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.101 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/12/maximum", "maximum", {comparison: "<=", limit: 1.101}, "must be <= 1.101"));
errors++;
}
else {
if(data36 < 1.0990000000000009 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/12/minimum", "minimum", {comparison: ">=", limit: 1.0990000000000009}, "must be >= 1.0990000000000009"));
errors++;
}
}
}
var _valid8 = _errs109 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs110 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.151 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/13/maximum", "maximum", {comparison: "<=", limit: 1.151}, "must be <= 1.151"));
errors++;
}
else {
if(data36 < 1.149000000000001 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/13/minimum", "minimum", {comparison: ">=", limit: 1.149000000000001}, "must be >= 1.149000000000001"));
errors++;
}
}
}
var _valid8 = _errs110 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs111 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.201 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/14/maximum", "maximum", {comparison: "<=", limit: 1.201}, "must be <= 1.201"));
errors++;
}
else {
if(data36 < 1.199000000000001 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/14/minimum", "minimum", {comparison: ">=", limit: 1.199000000000001}, "must be >= 1.199000000000001"));
errors++;
}
}
}
var _valid8 = _errs111 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs112 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.251 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/15/maximum", "maximum", {comparison: "<=", limit: 1.251}, "must be <= 1.251"));
errors++;
}
else {
if(data36 < 1.249 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/15/minimum", "minimum", {comparison: ">=", limit: 1.249}, "must be >= 1.249"));
errors++;
}
}
}
var _valid8 = _errs112 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs113 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.301 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/16/maximum", "maximum", {comparison: "<=", limit: 1.301}, "must be <= 1.301"));
errors++;
}
else {
if(data36 < 1.2990000000000008 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/16/minimum", "minimum", {comparison: ">=", limit: 1.2990000000000008}, "must be >= 1.2990000000000008"));
errors++;
}
}
}
var _valid8 = _errs113 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs114 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.351 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/17/maximum", "maximum", {comparison: "<=", limit: 1.351}, "must be <= 1.351"));
errors++;
}
else {
if(data36 < 1.3490000000000009 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/17/minimum", "minimum", {comparison: ">=", limit: 1.3490000000000009}, "must be >= 1.3490000000000009"));
errors++;
}
}
}
var _valid8 = _errs114 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs115 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.401 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/18/maximum", "maximum", {comparison: "<=", limit: 1.401}, "must be <= 1.401"));
errors++;
}
else {
if(data36 < 1.399000000000001 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/18/minimum", "minimum", {comparison: ">=", limit: 1.399000000000001}, "must be >= 1.399000000000001"));
errors++;
}
}
}
var _valid8 = _errs115 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs116 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.451 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/19/maximum", "maximum", {comparison: "<=", limit: 1.451}, "must be <= 1.451"));
errors++;
}
else {
if(data36 < 1.449000000000001 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/19/minimum", "minimum", {comparison: ">=", limit: 1.449000000000001}, "must be >= 1.449000000000001"));
errors++;
}
}
}
var _valid8 = _errs116 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs117 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.501 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/20/maximum", "maximum", {comparison: "<=", limit: 1.501}, "must be <= 1.501"));
errors++;
}
else {
if(data36 < 1.499 || isNaN(data36)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/20/minimum", "minimum", {comparison: ">=", limit: 1.499}, "must be >= 1.499"));
errors++;
}
}
}
var _valid8 = _errs117 === errors;
valid28 = valid28 || _valid8;
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
if(!valid28){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs95 === errors;
}
var valid22 = _errs92 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.expressivity !== undefined && func0.call(data, "expressivity")){
let data37 = data.expressivity;
const _errs118 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
validate10.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/type", "type", {type: "number"}, "must be number")];
return false;
}
const _errs120 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2.0000001192092896 || isNaN(data37)){
validate10.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/allOf/0/maximum", "maximum", {comparison: "<=", limit: 2.0000001192092896}, "must be <= 2.0000001192092896")];
return false;
}
else {
if(data37 < -2.0000001192092896 || isNaN(data37)){
validate10.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/allOf/0/minimum", "minimum", {comparison: ">=", limit: -2.0000001192092896}, "must be >= -2.0000001192092896")];
return false;
}
}
}
var valid29 = _errs120 === errors;
if(valid29){
const _errs121 = errors;
const _errs122 = errors;
let valid30 = false;
const _errs123 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > -1.999 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/0/maximum", "maximum", {comparison: "<=", limit: -1.999}, "must be <= -1.999"));
errors++;
}
else {
if(data37 < -2.001 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/0/minimum", "minimum", {comparison: ">=", limit: -2.001}, "must be >= -2.001"));
errors++;
}
}
}
var _valid9 = _errs123 === errors;
valid30 = valid30 || _valid9;
if(!valid30){
const _errs124 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > -0.9990000000000004 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/1/maximum", "maximum", {comparison: "<=", limit: -0.9990000000000004}, "must be <= -0.9990000000000004"));
errors++;
}
else {
if(data37 < -1.001 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/1/minimum", "minimum", {comparison: ">=", limit: -1.001}, "must be >= -1.001"));
errors++;
}
}
}
var _valid9 = _errs124 === errors;
valid30 = valid30 || _valid9;
if(!valid30){
const _errs125 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 0.000999999999999778 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/2/maximum", "maximum", {comparison: "<=", limit: 0.000999999999999778}, "must be <= 0.000999999999999778"));
errors++;
}
else {
if(data37 < -0.000999999999999778 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/2/minimum", "minimum", {comparison: ">=", limit: -0.000999999999999778}, "must be >= -0.000999999999999778"));
errors++;
}
}
}
var _valid9 = _errs125 === errors;
valid30 = valid30 || _valid9;
if(!valid30){
const _errs126 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1.001 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/3/maximum", "maximum", {comparison: "<=", limit: 1.001}, "must be <= 1.001"));
errors++;
}
else {
if(data37 < 0.9990000000000004 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/3/minimum", "minimum", {comparison: ">=", limit: 0.9990000000000004}, "must be >= 0.9990000000000004"));
errors++;
}
}
}
var _valid9 = _errs126 === errors;
valid30 = valid30 || _valid9;
if(!valid30){
const _errs127 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2.001 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/4/maximum", "maximum", {comparison: "<=", limit: 2.001}, "must be <= 2.001"));
errors++;
}
else {
if(data37 < 1.999 || isNaN(data37)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/4/minimum", "minimum", {comparison: ">=", limit: 1.999}, "must be >= 1.999"));
errors++;
}
}
}
var _valid9 = _errs127 === errors;
valid30 = valid30 || _valid9;
}
}
}
}
if(!valid30){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs121 === errors;
}
var valid22 = _errs118 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.priority !== undefined && func0.call(data, "priority")){
const _errs128 = errors;
if(typeof data.priority !== "string"){
validate10.errors = [error(instancePath+"/priority", "#/properties/priority/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid22 = _errs128 === errors;
}
else {
var valid22 = true;
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
validate10.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2Body = validate11;
const pattern1 = /"pronounce"/u;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v2.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate11.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 !== "string"){
validate11.errors = [error(instancePath+"/text", "#/properties/text/type", "type", {type: "string"}, "must be string")];
return false;
}
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
validate11.errors = [error(instancePath+"/text", "#/properties/text/allOf/0/minLength", "minLength", {limit: 1}, "must NOT have fewer characters than the limit")];
return false;
}
}
var valid1 = _errs3 === errors;
if(valid1){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length > 2000 && (data0.length > 4000 || [...data0].length > 2000)){
(vErrors ??= []).push(error(instancePath+"/text", "#/properties/text/allOf/1/anyOf/0/maxLength", "maxLength", {limit: 2000}, "must NOT have more characters than the limit"));
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
(vErrors ??= []).push(error(instancePath+"/text", "#/properties/text/allOf/1/anyOf/1/pattern", "pattern", {pattern: "\"pronounce\""}, "must match pattern \""+"\"pronounce\""+"\""));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(error(instancePath+"/text", "#/properties/text/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate11.errors = vErrors;
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
var valid1 = _errs4 === errors;
}
}
}
}
else {
validate11.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2StreamQuery = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v2.stream.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("linear16" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data1 = data.sample_rate;
if(!((((((data1 === 8000) || (data1 === 16000)) || (data1 === 24000)) || (data1 === 32000)) || (data1 === 44100)) || (data1 === 48000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/0/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,24000,32000,44100,48000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing0 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data3 = data.sample_rate;
if(!((data3 === 8000) || (data3 === 16000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/1/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
(vErrors ??= []).push(error(instancePath, "#/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing1 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data5 = data.sample_rate;
if(!((data5 === 8000) || (data5 === 16000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/2/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
(vErrors ??= []).push(error(instancePath, "#/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing2 = "model")){
validate12.errors = [error(instancePath, "#/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'")];
return false;
}
else {
const _errs19 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "model") || (key0 === "encoding")) || (key0 === "sample_rate")) || (key0 === "mip_opt_out")) || (key0 === "tag")) || (key0 === "speed")) || (key0 === "expressivity"))){
validate12.errors = [error(instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties")];
return false;
break;
}
}
if(_errs19 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs20 = errors;
if(typeof data6 !== "string"){
validate12.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
const _errs23 = errors;
const _errs24 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
(vErrors ??= []).push({});
errors++;
}
}
var valid12 = _errs24 === errors;
if(valid12){
validate12.errors = [error(instancePath+"/model", "#/properties/model/allOf/0/not", "not", {}, "must NOT be valid")];
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
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data7 = data.encoding;
const _errs25 = errors;
if(typeof data7 !== "string"){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((data7 === "linear16") || (data7 === "mulaw")) || (data7 === "alaw"))){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","mulaw","alaw"]}, "must be equal to one of the allowed values")];
return false;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data8 = data.sample_rate;
const _errs27 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid10 = _errs27 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs29 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate12.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid10 = _errs29 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tag !== undefined && func0.call(data, "tag")){
let data10 = data.tag;
const _errs31 = errors;
const _errs32 = errors;
let valid13 = false;
const _errs33 = errors;
if(typeof data10 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid3 = _errs33 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data10)){
var valid14 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs37 = errors;
if(typeof data10[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i0, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid14 = _errs37 === errors;
if(!valid14){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid3 = _errs35 === errors;
valid13 = valid13 || _valid3;
}
if(!valid13){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.speed !== undefined && func0.call(data, "speed")){
let data12 = data.speed;
const _errs39 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/type", "type", {type: "number"}, "must be number")];
return false;
}
const _errs41 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.5000000596046448 || isNaN(data12)){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.5000000596046448}, "must be <= 1.5000000596046448")];
return false;
}
else {
if(data12 < 0.4999999701976776 || isNaN(data12)){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.4999999701976776}, "must be >= 0.4999999701976776")];
return false;
}
}
}
var valid15 = _errs41 === errors;
if(valid15){
const _errs42 = errors;
const _errs43 = errors;
let valid16 = false;
const _errs44 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.5009999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/0/maximum", "maximum", {comparison: "<=", limit: 0.5009999999999996}, "must be <= 0.5009999999999996"));
errors++;
}
else {
if(data12 < 0.49900000000000044 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/0/minimum", "minimum", {comparison: ">=", limit: 0.49900000000000044}, "must be >= 0.49900000000000044"));
errors++;
}
}
}
var _valid4 = _errs44 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs45 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.5509999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/1/maximum", "maximum", {comparison: "<=", limit: 0.5509999999999996}, "must be <= 0.5509999999999996"));
errors++;
}
else {
if(data12 < 0.5490000000000005 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/1/minimum", "minimum", {comparison: ">=", limit: 0.5490000000000005}, "must be >= 0.5490000000000005"));
errors++;
}
}
}
var _valid4 = _errs45 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs46 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.601 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/2/maximum", "maximum", {comparison: "<=", limit: 0.601}, "must be <= 0.601"));
errors++;
}
else {
if(data12 < 0.5990000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/2/minimum", "minimum", {comparison: ">=", limit: 0.5990000000000004}, "must be >= 0.5990000000000004"));
errors++;
}
}
}
var _valid4 = _errs46 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs47 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.6509999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/3/maximum", "maximum", {comparison: "<=", limit: 0.6509999999999996}, "must be <= 0.6509999999999996"));
errors++;
}
else {
if(data12 < 0.6490000000000005 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/3/minimum", "minimum", {comparison: ">=", limit: 0.6490000000000005}, "must be >= 0.6490000000000005"));
errors++;
}
}
}
var _valid4 = _errs47 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs48 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.701 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/4/maximum", "maximum", {comparison: "<=", limit: 0.701}, "must be <= 0.701"));
errors++;
}
else {
if(data12 < 0.6990000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/4/minimum", "minimum", {comparison: ">=", limit: 0.6990000000000004}, "must be >= 0.6990000000000004"));
errors++;
}
}
}
var _valid4 = _errs48 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs49 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.7509999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/5/maximum", "maximum", {comparison: "<=", limit: 0.7509999999999996}, "must be <= 0.7509999999999996"));
errors++;
}
else {
if(data12 < 0.7490000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/5/minimum", "minimum", {comparison: ">=", limit: 0.7490000000000004}, "must be >= 0.7490000000000004"));
errors++;
}
}
}
var _valid4 = _errs49 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs50 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.8009999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/6/maximum", "maximum", {comparison: "<=", limit: 0.8009999999999996}, "must be <= 0.8009999999999996"));
errors++;
}
else {
if(data12 < 0.7990000000000005 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/6/minimum", "minimum", {comparison: ">=", limit: 0.7990000000000005}, "must be >= 0.7990000000000005"));
errors++;
}
}
}
var _valid4 = _errs50 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs51 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.851 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/7/maximum", "maximum", {comparison: "<=", limit: 0.851}, "must be <= 0.851"));
errors++;
}
else {
if(data12 < 0.8490000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/7/minimum", "minimum", {comparison: ">=", limit: 0.8490000000000004}, "must be >= 0.8490000000000004"));
errors++;
}
}
}
var _valid4 = _errs51 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs52 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.9009999999999996 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/8/maximum", "maximum", {comparison: "<=", limit: 0.9009999999999996}, "must be <= 0.9009999999999996"));
errors++;
}
else {
if(data12 < 0.8990000000000005 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/8/minimum", "minimum", {comparison: ">=", limit: 0.8990000000000005}, "must be >= 0.8990000000000005"));
errors++;
}
}
}
var _valid4 = _errs52 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs53 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.951 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/9/maximum", "maximum", {comparison: "<=", limit: 0.951}, "must be <= 0.951"));
errors++;
}
else {
if(data12 < 0.9490000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/9/minimum", "minimum", {comparison: ">=", limit: 0.9490000000000004}, "must be >= 0.9490000000000004"));
errors++;
}
}
}
var _valid4 = _errs53 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs54 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.001 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/10/maximum", "maximum", {comparison: "<=", limit: 1.001}, "must be <= 1.001"));
errors++;
}
else {
if(data12 < 0.9990000000000004 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/10/minimum", "minimum", {comparison: ">=", limit: 0.9990000000000004}, "must be >= 0.9990000000000004"));
errors++;
}
}
}
var _valid4 = _errs54 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs55 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.051 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/11/maximum", "maximum", {comparison: "<=", limit: 1.051}, "must be <= 1.051"));
errors++;
}
else {
if(data12 < 1.0490000000000008 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/11/minimum", "minimum", {comparison: ">=", limit: 1.0490000000000008}, "must be >= 1.0490000000000008"));
errors++;
}
}
}
var _valid4 = _errs55 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs56 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.101 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/12/maximum", "maximum", {comparison: "<=", limit: 1.101}, "must be <= 1.101"));
errors++;
}
else {
if(data12 < 1.0990000000000009 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/12/minimum", "minimum", {comparison: ">=", limit: 1.0990000000000009}, "must be >= 1.0990000000000009"));
errors++;
}
}
}
var _valid4 = _errs56 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs57 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.151 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/13/maximum", "maximum", {comparison: "<=", limit: 1.151}, "must be <= 1.151"));
errors++;
}
else {
if(data12 < 1.149000000000001 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/13/minimum", "minimum", {comparison: ">=", limit: 1.149000000000001}, "must be >= 1.149000000000001"));
errors++;
}
}
}
var _valid4 = _errs57 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs58 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.201 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/14/maximum", "maximum", {comparison: "<=", limit: 1.201}, "must be <= 1.201"));
errors++;
}
else {
if(data12 < 1.199000000000001 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/14/minimum", "minimum", {comparison: ">=", limit: 1.199000000000001}, "must be >= 1.199000000000001"));
errors++;
}
}
}
var _valid4 = _errs58 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs59 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.251 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/15/maximum", "maximum", {comparison: "<=", limit: 1.251}, "must be <= 1.251"));
errors++;
}
else {
if(data12 < 1.249 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/15/minimum", "minimum", {comparison: ">=", limit: 1.249}, "must be >= 1.249"));
errors++;
}
}
}
var _valid4 = _errs59 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs60 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.301 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/16/maximum", "maximum", {comparison: "<=", limit: 1.301}, "must be <= 1.301"));
errors++;
}
else {
if(data12 < 1.2990000000000008 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/16/minimum", "minimum", {comparison: ">=", limit: 1.2990000000000008}, "must be >= 1.2990000000000008"));
errors++;
}
}
}
var _valid4 = _errs60 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs61 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.351 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/17/maximum", "maximum", {comparison: "<=", limit: 1.351}, "must be <= 1.351"));
errors++;
}
else {
if(data12 < 1.3490000000000009 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/17/minimum", "minimum", {comparison: ">=", limit: 1.3490000000000009}, "must be >= 1.3490000000000009"));
errors++;
}
}
}
var _valid4 = _errs61 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs62 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.401 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/18/maximum", "maximum", {comparison: "<=", limit: 1.401}, "must be <= 1.401"));
errors++;
}
else {
if(data12 < 1.399000000000001 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/18/minimum", "minimum", {comparison: ">=", limit: 1.399000000000001}, "must be >= 1.399000000000001"));
errors++;
}
}
}
var _valid4 = _errs62 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs63 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.451 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/19/maximum", "maximum", {comparison: "<=", limit: 1.451}, "must be <= 1.451"));
errors++;
}
else {
if(data12 < 1.449000000000001 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/19/minimum", "minimum", {comparison: ">=", limit: 1.449000000000001}, "must be >= 1.449000000000001"));
errors++;
}
}
}
var _valid4 = _errs63 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs64 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.501 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/20/maximum", "maximum", {comparison: "<=", limit: 1.501}, "must be <= 1.501"));
errors++;
}
else {
if(data12 < 1.499 || isNaN(data12)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf/20/minimum", "minimum", {comparison: ">=", limit: 1.499}, "must be >= 1.499"));
errors++;
}
}
}
var _valid4 = _errs64 === errors;
valid16 = valid16 || _valid4;
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
if(!valid16){
(vErrors ??= []).push(error(instancePath+"/speed", "#/properties/speed/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid15 = _errs42 === errors;
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.expressivity !== undefined && func0.call(data, "expressivity")){
let data13 = data.expressivity;
const _errs65 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate12.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/type", "type", {type: "number"}, "must be number")];
return false;
}
const _errs67 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2.0000001192092896 || isNaN(data13)){
validate12.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/allOf/0/maximum", "maximum", {comparison: "<=", limit: 2.0000001192092896}, "must be <= 2.0000001192092896")];
return false;
}
else {
if(data13 < -2.0000001192092896 || isNaN(data13)){
validate12.errors = [error(instancePath+"/expressivity", "#/properties/expressivity/allOf/0/minimum", "minimum", {comparison: ">=", limit: -2.0000001192092896}, "must be >= -2.0000001192092896")];
return false;
}
}
}
var valid17 = _errs67 === errors;
if(valid17){
const _errs68 = errors;
const _errs69 = errors;
let valid18 = false;
const _errs70 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > -1.999 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/0/maximum", "maximum", {comparison: "<=", limit: -1.999}, "must be <= -1.999"));
errors++;
}
else {
if(data13 < -2.001 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/0/minimum", "minimum", {comparison: ">=", limit: -2.001}, "must be >= -2.001"));
errors++;
}
}
}
var _valid5 = _errs70 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const _errs71 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > -0.9990000000000004 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/1/maximum", "maximum", {comparison: "<=", limit: -0.9990000000000004}, "must be <= -0.9990000000000004"));
errors++;
}
else {
if(data13 < -1.001 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/1/minimum", "minimum", {comparison: ">=", limit: -1.001}, "must be >= -1.001"));
errors++;
}
}
}
var _valid5 = _errs71 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const _errs72 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0.000999999999999778 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/2/maximum", "maximum", {comparison: "<=", limit: 0.000999999999999778}, "must be <= 0.000999999999999778"));
errors++;
}
else {
if(data13 < -0.000999999999999778 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/2/minimum", "minimum", {comparison: ">=", limit: -0.000999999999999778}, "must be >= -0.000999999999999778"));
errors++;
}
}
}
var _valid5 = _errs72 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const _errs73 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1.001 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/3/maximum", "maximum", {comparison: "<=", limit: 1.001}, "must be <= 1.001"));
errors++;
}
else {
if(data13 < 0.9990000000000004 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/3/minimum", "minimum", {comparison: ">=", limit: 0.9990000000000004}, "must be >= 0.9990000000000004"));
errors++;
}
}
}
var _valid5 = _errs73 === errors;
valid18 = valid18 || _valid5;
if(!valid18){
const _errs74 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2.001 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/4/maximum", "maximum", {comparison: "<=", limit: 2.001}, "must be <= 2.001"));
errors++;
}
else {
if(data13 < 1.999 || isNaN(data13)){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf/4/minimum", "minimum", {comparison: ">=", limit: 1.999}, "must be >= 1.999"));
errors++;
}
}
}
var _valid5 = _errs74 === errors;
valid18 = valid18 || _valid5;
}
}
}
}
if(!valid18){
(vErrors ??= []).push(error(instancePath+"/expressivity", "#/properties/expressivity/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs68 === errors;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
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
validate12.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2StreamMessage = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v2.stream.message" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "text"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs3 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if("Speak" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/0/properties/type/const", "const", {allowedValue: "Speak"}, "must be equal to constant"));
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined && func0.call(data, "text")){
const _errs5 = errors;
if(typeof data.text !== "string"){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Flush" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/1/properties/type/const", "const", {allowedValue: "Flush"}, "must be equal to constant"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'"));
errors++;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "type") || (key1 === "playback_offset"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/additionalProperties", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs12 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs13 = errors;
if("Interrupt" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/2/properties/type/const", "const", {allowedValue: "Interrupt"}, "must be equal to constant"));
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.playback_offset !== undefined && func0.call(data, "playback_offset")){
let data4 = data.playback_offset;
const _errs14 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push(error(instancePath+"/playback_offset", "#/oneOf/2/properties/playback_offset/type", "type", {type: ["object","null"]}, "must be object,null"));
errors++;
}
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((((data4.type === undefined) || (!(func0.call(data4, "type")))) && (missing3 = "type")) || (((data4.value === undefined) || (!(func0.call(data4, "value")))) && (missing3 = "value"))){
(vErrors ??= []).push(error(instancePath+"/playback_offset", "#/oneOf/2/properties/playback_offset/required", "required", {missingProperty: missing3}, "must have required property '"+missing3+"'"));
errors++;
}
else {
if(data4.type !== undefined && func0.call(data4, "type")){
const _errs16 = errors;
if("time_ms" !== data4.type){
(vErrors ??= []).push(error(instancePath+"/playback_offset/type", "#/oneOf/2/properties/playback_offset/properties/type/const", "const", {allowedValue: "time_ms"}, "must be equal to constant"));
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.value !== undefined && func0.call(data4, "value")){
let data6 = data4.value;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(error(instancePath+"/playback_offset/value", "#/oneOf/2/properties/playback_offset/properties/value/type", "type", {type: "integer"}, "must be integer"));
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/required", "required", {missingProperty: missing4}, "must have required property '"+missing4+"'"));
errors++;
}
else {
const _errs21 = errors;
for(const key2 of Object.keys(data)){
if(!((key2 === "type") || (key2 === "speed"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/additionalProperties", "additionalProperties", {additionalProperty: key2}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs21 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs22 = errors;
if("Configure" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/3/properties/type/const", "const", {allowedValue: "Configure"}, "must be equal to constant"));
errors++;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.speed !== undefined && func0.call(data, "speed")){
let data8 = data.speed;
const _errs23 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/type", "type", {type: ["number","null"]}, "must be number,null"));
errors++;
}
const _errs25 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.5000000596046448 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.5000000596046448}, "must be <= 1.5000000596046448"));
errors++;
}
else {
if(data8 < 0.4999999701976776 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.4999999701976776}, "must be >= 0.4999999701976776"));
errors++;
}
}
}
var valid6 = _errs25 === errors;
if(valid6){
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.5009999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/0/maximum", "maximum", {comparison: "<=", limit: 0.5009999999999996}, "must be <= 0.5009999999999996"));
errors++;
}
else {
if(data8 < 0.49900000000000044 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/0/minimum", "minimum", {comparison: ">=", limit: 0.49900000000000044}, "must be >= 0.49900000000000044"));
errors++;
}
}
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs29 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.5509999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/1/maximum", "maximum", {comparison: "<=", limit: 0.5509999999999996}, "must be <= 0.5509999999999996"));
errors++;
}
else {
if(data8 < 0.5490000000000005 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/1/minimum", "minimum", {comparison: ">=", limit: 0.5490000000000005}, "must be >= 0.5490000000000005"));
errors++;
}
}
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs30 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.601 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/2/maximum", "maximum", {comparison: "<=", limit: 0.601}, "must be <= 0.601"));
errors++;
}
else {
if(data8 < 0.5990000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/2/minimum", "minimum", {comparison: ">=", limit: 0.5990000000000004}, "must be >= 0.5990000000000004"));
errors++;
}
}
}
var _valid1 = _errs30 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.6509999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/3/maximum", "maximum", {comparison: "<=", limit: 0.6509999999999996}, "must be <= 0.6509999999999996"));
errors++;
}
else {
if(data8 < 0.6490000000000005 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/3/minimum", "minimum", {comparison: ">=", limit: 0.6490000000000005}, "must be >= 0.6490000000000005"));
errors++;
}
}
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.701 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/4/maximum", "maximum", {comparison: "<=", limit: 0.701}, "must be <= 0.701"));
errors++;
}
else {
if(data8 < 0.6990000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/4/minimum", "minimum", {comparison: ">=", limit: 0.6990000000000004}, "must be >= 0.6990000000000004"));
errors++;
}
}
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs33 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.7509999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/5/maximum", "maximum", {comparison: "<=", limit: 0.7509999999999996}, "must be <= 0.7509999999999996"));
errors++;
}
else {
if(data8 < 0.7490000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/5/minimum", "minimum", {comparison: ">=", limit: 0.7490000000000004}, "must be >= 0.7490000000000004"));
errors++;
}
}
}
var _valid1 = _errs33 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs34 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.8009999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/6/maximum", "maximum", {comparison: "<=", limit: 0.8009999999999996}, "must be <= 0.8009999999999996"));
errors++;
}
else {
if(data8 < 0.7990000000000005 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/6/minimum", "minimum", {comparison: ">=", limit: 0.7990000000000005}, "must be >= 0.7990000000000005"));
errors++;
}
}
}
var _valid1 = _errs34 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs35 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.851 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/7/maximum", "maximum", {comparison: "<=", limit: 0.851}, "must be <= 0.851"));
errors++;
}
else {
if(data8 < 0.8490000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/7/minimum", "minimum", {comparison: ">=", limit: 0.8490000000000004}, "must be >= 0.8490000000000004"));
errors++;
}
}
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs36 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.9009999999999996 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/8/maximum", "maximum", {comparison: "<=", limit: 0.9009999999999996}, "must be <= 0.9009999999999996"));
errors++;
}
else {
if(data8 < 0.8990000000000005 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/8/minimum", "minimum", {comparison: ">=", limit: 0.8990000000000005}, "must be >= 0.8990000000000005"));
errors++;
}
}
}
var _valid1 = _errs36 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs37 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0.951 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/9/maximum", "maximum", {comparison: "<=", limit: 0.951}, "must be <= 0.951"));
errors++;
}
else {
if(data8 < 0.9490000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/9/minimum", "minimum", {comparison: ">=", limit: 0.9490000000000004}, "must be >= 0.9490000000000004"));
errors++;
}
}
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs38 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.001 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/10/maximum", "maximum", {comparison: "<=", limit: 1.001}, "must be <= 1.001"));
errors++;
}
else {
if(data8 < 0.9990000000000004 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/10/minimum", "minimum", {comparison: ">=", limit: 0.9990000000000004}, "must be >= 0.9990000000000004"));
errors++;
}
}
}
var _valid1 = _errs38 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs39 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.051 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/11/maximum", "maximum", {comparison: "<=", limit: 1.051}, "must be <= 1.051"));
errors++;
}
else {
if(data8 < 1.0490000000000008 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/11/minimum", "minimum", {comparison: ">=", limit: 1.0490000000000008}, "must be >= 1.0490000000000008"));
errors++;
}
}
}
var _valid1 = _errs39 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs40 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.101 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/12/maximum", "maximum", {comparison: "<=", limit: 1.101}, "must be <= 1.101"));
errors++;
}
else {
if(data8 < 1.0990000000000009 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/12/minimum", "minimum", {comparison: ">=", limit: 1.0990000000000009}, "must be >= 1.0990000000000009"));
errors++;
}
}
}
var _valid1 = _errs40 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs41 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.151 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/13/maximum", "maximum", {comparison: "<=", limit: 1.151}, "must be <= 1.151"));
errors++;
}
else {
if(data8 < 1.149000000000001 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/13/minimum", "minimum", {comparison: ">=", limit: 1.149000000000001}, "must be >= 1.149000000000001"));
errors++;
}
}
}
var _valid1 = _errs41 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs42 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.201 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/14/maximum", "maximum", {comparison: "<=", limit: 1.201}, "must be <= 1.201"));
errors++;
}
else {
if(data8 < 1.199000000000001 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/14/minimum", "minimum", {comparison: ">=", limit: 1.199000000000001}, "must be >= 1.199000000000001"));
errors++;
}
}
}
var _valid1 = _errs42 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs43 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.251 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/15/maximum", "maximum", {comparison: "<=", limit: 1.251}, "must be <= 1.251"));
errors++;
}
else {
if(data8 < 1.249 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/15/minimum", "minimum", {comparison: ">=", limit: 1.249}, "must be >= 1.249"));
errors++;
}
}
}
var _valid1 = _errs43 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs44 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.301 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/16/maximum", "maximum", {comparison: "<=", limit: 1.301}, "must be <= 1.301"));
errors++;
}
else {
if(data8 < 1.2990000000000008 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/16/minimum", "minimum", {comparison: ">=", limit: 1.2990000000000008}, "must be >= 1.2990000000000008"));
errors++;
}
}
}
var _valid1 = _errs44 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs45 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.351 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/17/maximum", "maximum", {comparison: "<=", limit: 1.351}, "must be <= 1.351"));
errors++;
}
else {
if(data8 < 1.3490000000000009 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/17/minimum", "minimum", {comparison: ">=", limit: 1.3490000000000009}, "must be >= 1.3490000000000009"));
errors++;
}
}
}
var _valid1 = _errs45 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs46 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.401 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/18/maximum", "maximum", {comparison: "<=", limit: 1.401}, "must be <= 1.401"));
errors++;
}
else {
if(data8 < 1.399000000000001 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/18/minimum", "minimum", {comparison: ">=", limit: 1.399000000000001}, "must be >= 1.399000000000001"));
errors++;
}
}
}
var _valid1 = _errs46 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs47 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.451 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/19/maximum", "maximum", {comparison: "<=", limit: 1.451}, "must be <= 1.451"));
errors++;
}
else {
if(data8 < 1.449000000000001 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/19/minimum", "minimum", {comparison: ">=", limit: 1.449000000000001}, "must be >= 1.449000000000001"));
errors++;
}
}
}
var _valid1 = _errs47 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs48 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.501 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/20/maximum", "maximum", {comparison: "<=", limit: 1.501}, "must be <= 1.501"));
errors++;
}
else {
if(data8 < 1.499 || isNaN(data8)){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf/20/minimum", "minimum", {comparison: ">=", limit: 1.499}, "must be >= 1.499"));
errors++;
}
}
}
var _valid1 = _errs48 === errors;
valid7 = valid7 || _valid1;
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
if(!valid7){
(vErrors ??= []).push(error(instancePath+"/speed", "#/oneOf/3/properties/speed/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs26 === errors;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/4/required", "required", {missingProperty: missing5}, "must have required property '"+missing5+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Close" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/4/properties/type/const", "const", {allowedValue: "Close"}, "must be equal to constant"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/4/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
}
}
}
}
if(!valid0){
(vErrors ??= []).push(error(instancePath, "#/oneOf", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
validate13.errors = vErrors;
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
validate13.errors = vErrors;
return errors === 0;
}

