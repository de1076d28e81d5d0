// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateSpeakV2Query = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:speak.v2.query","type":"object","properties":{"model":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"not":{"pattern":"^aura-"},"x-deepgram-error":"aura-on-v2"}]},"encoding":{"type":"string","enum":["linear16","mulaw","alaw","mp3","opus","flac","aac"],"x-deepgram-error":"query-not-deserialized"},"container":{"type":"string","enum":["wav","ogg","none"],"x-deepgram-error":"query-not-deserialized"},"sample_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"bit_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"callback":{"type":"string","x-deepgram-error":"query-not-deserialized"},"callback_method":{"type":"string","enum":["POST","PUT"],"x-deepgram-error":"query-not-deserialized"},"mip_opt_out":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"speed":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448,"x-deepgram-error":"flux-speed-out-of-range"},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}],"x-deepgram-error":"flux-speed-off-step"}]},"expressivity":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":-2.0000001192092896,"maximum":2.0000001192092896,"x-deepgram-error":"flux-expressivity-out-of-range"},{"anyOf":[{"minimum":-2.001,"maximum":-1.999},{"minimum":-1.001,"maximum":-0.9990000000000004},{"minimum":-0.000999999999999778,"maximum":0.000999999999999778},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.999,"maximum":2.001}],"x-deepgram-error":"flux-expressivity-off-step"}]},"priority":{"type":"string","x-deepgram-error":"query-not-deserialized"}},"required":["model"],"additionalProperties":false,"x-deepgram-error":"query-not-deserialized","allOf":[{"if":{"properties":{"encoding":{"const":"linear16"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"],"x-deepgram-error":"audio-format-value-invalid"},"sample_rate":{"enum":[8000,16000,24000,32000,44100,48000],"x-deepgram-error":"audio-format-value-not-listed"},"bit_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"}}}},{"if":{"properties":{"encoding":{"const":"mulaw"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"],"x-deepgram-error":"audio-format-value-invalid"},"sample_rate":{"enum":[8000,16000],"x-deepgram-error":"audio-format-value-not-listed"},"bit_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"}}}},{"if":{"properties":{"encoding":{"const":"alaw"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["wav","none"],"x-deepgram-error":"audio-format-value-invalid"},"sample_rate":{"enum":[8000,16000],"x-deepgram-error":"audio-format-value-not-listed"},"bit_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"}}}},{"if":{"properties":{"encoding":{"const":"mp3"}}},"then":{"properties":{"container":{"not":{},"x-deepgram-error":"audio-format-not-applicable"},"sample_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"},"bit_rate":{"enum":[8000,16000,24000,32000,40000,48000],"x-deepgram-error":"audio-format-value-not-listed"}}}},{"if":{"properties":{"encoding":{"const":"opus"}},"required":["encoding"]},"then":{"properties":{"container":{"enum":["ogg"],"x-deepgram-error":"audio-format-value-invalid"},"sample_rate":{"enum":[48000],"x-deepgram-error":"audio-format-not-applicable"}}}},{"if":{"properties":{"encoding":{"const":"flac"}},"required":["encoding"]},"then":{"properties":{"container":{"not":{},"x-deepgram-error":"audio-format-not-applicable"},"sample_rate":{"enum":[8000,16000,22050,32000,48000],"x-deepgram-error":"audio-format-value-not-listed"},"bit_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"}}}},{"if":{"properties":{"encoding":{"const":"aac"}},"required":["encoding"]},"then":{"properties":{"container":{"not":{},"x-deepgram-error":"audio-format-not-applicable"},"sample_rate":{"not":{},"x-deepgram-error":"audio-format-not-applicable"}}}}]};
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
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("linear16" !== data.encoding){
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/0/then/properties/container/enum",keyword:"enum",params:{allowedValues: schema11.allOf[0].then.properties.container.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/0/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[0].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/allOf/0/then/properties/bit_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
const err4 = {};
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/1/then/properties/container/enum",keyword:"enum",params:{allowedValues: schema11.allOf[1].then.properties.container.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/1/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[1].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/allOf/1/then/properties/bit_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
const err7 = {};
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/2/then/properties/container/enum",keyword:"enum",params:{allowedValues: schema11.allOf[2].then.properties.container.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/2/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[2].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/allOf/2/then/properties/bit_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {};
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/3/then/properties/container/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid12 = _errs33 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs35 = errors;
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/3/then/properties/sample_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/allOf/3/then/properties/bit_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[3].then.properties.bit_rate.enum},message:"must be equal to one of the allowed values"}];
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
const err10 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("opus" !== data.encoding){
const err12 = {};
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/4/then/properties/container/enum",keyword:"enum",params:{allowedValues: schema11.allOf[4].then.properties.container.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/4/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[4].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
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
const err13 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("flac" !== data.encoding){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/5/then/properties/container/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/5/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema11.allOf[5].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/allOf/5/then/properties/bit_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err16 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("aac" !== data.encoding){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/allOf/6/then/properties/container/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid21 = _errs60 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs62 = errors;
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/6/then/properties/sample_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err19 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
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
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data26 = data.model;
const _errs65 = errors;
if(typeof data26 !== "string"){
validate10.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs68 = errors;
const _errs69 = errors;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid24 = _errs69 === errors;
if(valid24){
validate10.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate10.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data27 === "linear16") || (data27 === "mulaw")) || (data27 === "alaw")) || (data27 === "mp3")) || (data27 === "opus")) || (data27 === "flac")) || (data27 === "aac"))){
validate10.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data28 === "wav") || (data28 === "ogg")) || (data28 === "none"))){
validate10.errors = [{instancePath:instancePath+"/container",schemaPath:"#/properties/container/enum",keyword:"enum",params:{allowedValues: schema11.properties.container.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4294967295 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/properties/bit_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 4294967295 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/properties/bit_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/bit_rate",schemaPath:"#/properties/bit_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate10.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "POST") || (data32 === "PUT"))){
validate10.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const err21 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err22 = {instancePath:instancePath+"/tag/" + i0,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid26 = _errs90 === errors;
if(!valid26){
break;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid7 = _errs88 === errors;
valid25 = valid25 || _valid7;
}
if(!valid25){
const err24 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
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
validate10.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
const _errs94 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1.5000000596046448 || isNaN(data36)){
validate10.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.5000000596046448},message:"must be <= 1.5000000596046448"}];
return false;
}
else {
if(data36 < 0.4999999701976776 || isNaN(data36)){
validate10.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.4999999701976776},message:"must be >= 0.4999999701976776"}];
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
const err25 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5009999999999996},message:"must be <= 0.5009999999999996"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data36 < 0.49900000000000044 || isNaN(data36)){
const err26 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.49900000000000044},message:"must be >= 0.49900000000000044"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
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
const err27 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5509999999999996},message:"must be <= 0.5509999999999996"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data36 < 0.5490000000000005 || isNaN(data36)){
const err28 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5490000000000005},message:"must be >= 0.5490000000000005"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.601},message:"must be <= 0.601"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data36 < 0.5990000000000004 || isNaN(data36)){
const err30 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5990000000000004},message:"must be >= 0.5990000000000004"};
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
var _valid8 = _errs99 === errors;
valid28 = valid28 || _valid8;
if(!valid28){
const _errs100 = errors;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 0.6509999999999996 || isNaN(data36)){
const err31 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.6509999999999996},message:"must be <= 0.6509999999999996"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data36 < 0.6490000000000005 || isNaN(data36)){
const err32 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6490000000000005},message:"must be >= 0.6490000000000005"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
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
const err33 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.701},message:"must be <= 0.701"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data36 < 0.6990000000000004 || isNaN(data36)){
const err34 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6990000000000004},message:"must be >= 0.6990000000000004"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
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
const err35 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.7509999999999996},message:"must be <= 0.7509999999999996"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data36 < 0.7490000000000004 || isNaN(data36)){
const err36 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7490000000000004},message:"must be >= 0.7490000000000004"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
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
const err37 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/6/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.8009999999999996},message:"must be <= 0.8009999999999996"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data36 < 0.7990000000000005 || isNaN(data36)){
const err38 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/6/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7990000000000005},message:"must be >= 0.7990000000000005"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
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
const err39 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/7/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.851},message:"must be <= 0.851"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data36 < 0.8490000000000004 || isNaN(data36)){
const err40 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/7/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8490000000000004},message:"must be >= 0.8490000000000004"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
const err41 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/8/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9009999999999996},message:"must be <= 0.9009999999999996"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data36 < 0.8990000000000005 || isNaN(data36)){
const err42 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/8/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8990000000000005},message:"must be >= 0.8990000000000005"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
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
const err43 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/9/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.951},message:"must be <= 0.951"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data36 < 0.9490000000000004 || isNaN(data36)){
const err44 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/9/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9490000000000004},message:"must be >= 0.9490000000000004"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
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
const err45 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/10/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.001},message:"must be <= 1.001"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data36 < 0.9990000000000004 || isNaN(data36)){
const err46 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/10/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9990000000000004},message:"must be >= 0.9990000000000004"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
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
const err47 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/11/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.051},message:"must be <= 1.051"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data36 < 1.0490000000000008 || isNaN(data36)){
const err48 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/11/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0490000000000008},message:"must be >= 1.0490000000000008"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
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
const err49 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/12/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.101},message:"must be <= 1.101"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data36 < 1.0990000000000009 || isNaN(data36)){
const err50 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/12/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0990000000000009},message:"must be >= 1.0990000000000009"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
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
const err51 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/13/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.151},message:"must be <= 1.151"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data36 < 1.149000000000001 || isNaN(data36)){
const err52 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/13/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.149000000000001},message:"must be >= 1.149000000000001"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
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
const err53 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/14/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.201},message:"must be <= 1.201"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data36 < 1.199000000000001 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/14/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.199000000000001},message:"must be >= 1.199000000000001"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
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
const err55 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/15/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.251},message:"must be <= 1.251"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data36 < 1.249 || isNaN(data36)){
const err56 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/15/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.249},message:"must be >= 1.249"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
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
const err57 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/16/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.301},message:"must be <= 1.301"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data36 < 1.2990000000000008 || isNaN(data36)){
const err58 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/16/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.2990000000000008},message:"must be >= 1.2990000000000008"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
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
const err59 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/17/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.351},message:"must be <= 1.351"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
if(data36 < 1.3490000000000009 || isNaN(data36)){
const err60 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/17/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.3490000000000009},message:"must be >= 1.3490000000000009"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
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
const err61 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/18/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.401},message:"must be <= 1.401"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(data36 < 1.399000000000001 || isNaN(data36)){
const err62 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/18/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.399000000000001},message:"must be >= 1.399000000000001"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
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
const err63 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/19/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.451},message:"must be <= 1.451"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data36 < 1.449000000000001 || isNaN(data36)){
const err64 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/19/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.449000000000001},message:"must be >= 1.449000000000001"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
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
const err65 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/20/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.501},message:"must be <= 1.501"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
if(data36 < 1.499 || isNaN(data36)){
const err66 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/20/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.499},message:"must be >= 1.499"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
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
const err67 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
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
validate10.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
const _errs120 = errors;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2.0000001192092896 || isNaN(data37)){
validate10.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2.0000001192092896},message:"must be <= 2.0000001192092896"}];
return false;
}
else {
if(data37 < -2.0000001192092896 || isNaN(data37)){
validate10.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2.0000001192092896},message:"must be >= -2.0000001192092896"}];
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
const err68 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: -1.999},message:"must be <= -1.999"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
if(data37 < -2.001 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2.001},message:"must be >= -2.001"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
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
const err70 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: -0.9990000000000004},message:"must be <= -0.9990000000000004"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
if(data37 < -1.001 || isNaN(data37)){
const err71 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.001},message:"must be >= -1.001"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
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
const err72 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.000999999999999778},message:"must be <= 0.000999999999999778"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data37 < -0.000999999999999778 || isNaN(data37)){
const err73 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: -0.000999999999999778},message:"must be >= -0.000999999999999778"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
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
const err74 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.001},message:"must be <= 1.001"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
if(data37 < 0.9990000000000004 || isNaN(data37)){
const err75 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9990000000000004},message:"must be >= 0.9990000000000004"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
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
const err76 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2.001},message:"must be <= 2.001"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
if(data37 < 1.999 || isNaN(data37)){
const err77 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.999},message:"must be >= 1.999"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
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
const err78 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
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
validate10.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2Body = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:speak.v2.body","type":"object","properties":{"text":{"type":"string","allOf":[{"minLength":1,"x-deepgram-error":"text-empty"},{"anyOf":[{"maxLength":2000},{"pattern":"\"pronounce\""}],"x-deepgram-error":"text-too-long"}]}},"required":["text"],"x-deepgram-error":"payload-not-deserialized"};
const pattern1 = /"pronounce"/u;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v2.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 !== "string"){
validate11.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
validate11.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/allOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer characters than the limit"}];
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
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/allOf/1/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more characters than the limit"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/allOf/1/anyOf/1/pattern",keyword:"pattern",params:{pattern: "\"pronounce\""},message:"must match pattern \""+"\"pronounce\""+"\""};
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
}
if(!valid2){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2StreamQuery = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:speak.v2.stream.query","type":"object","properties":{"model":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"not":{"pattern":"^aura-"},"x-deepgram-error":"aura-on-v2"}]},"encoding":{"type":"string","enum":["linear16","mulaw","alaw"],"x-deepgram-error":"query-not-deserialized"},"sample_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"mip_opt_out":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"speed":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448,"x-deepgram-error":"flux-speed-out-of-range"},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}],"x-deepgram-error":"flux-speed-off-step"}]},"expressivity":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":-2.0000001192092896,"maximum":2.0000001192092896,"x-deepgram-error":"flux-expressivity-out-of-range"},{"anyOf":[{"minimum":-2.001,"maximum":-1.999},{"minimum":-1.001,"maximum":-0.9990000000000004},{"minimum":-0.000999999999999778,"maximum":0.000999999999999778},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.999,"maximum":2.001}],"x-deepgram-error":"flux-expressivity-off-step"}]}},"required":["model"],"additionalProperties":false,"x-deepgram-error":"query-not-deserialized","allOf":[{"if":{"properties":{"encoding":{"const":"linear16"}}},"then":{"properties":{"sample_rate":{"enum":[8000,16000,24000,32000,44100,48000],"x-deepgram-error":"audio-format-value-not-listed"}}}},{"if":{"properties":{"encoding":{"const":"mulaw"}},"required":["encoding"]},"then":{"properties":{"sample_rate":{"enum":[8000,16000],"x-deepgram-error":"audio-format-value-not-listed"}}}},{"if":{"properties":{"encoding":{"const":"alaw"}},"required":["encoding"]},"then":{"properties":{"sample_rate":{"enum":[8000,16000],"x-deepgram-error":"audio-format-value-not-listed"}}}}]};

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
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/0/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema13.allOf[0].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
const err3 = {};
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
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/1/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema13.allOf[1].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err4 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
const err6 = {};
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
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/allOf/2/then/properties/sample_rate/enum",keyword:"enum",params:{allowedValues: schema13.allOf[2].then.properties.sample_rate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err7 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "model") || (key0 === "encoding")) || (key0 === "sample_rate")) || (key0 === "mip_opt_out")) || (key0 === "tag")) || (key0 === "speed")) || (key0 === "expressivity"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs20 = errors;
if(typeof data6 !== "string"){
validate12.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs23 = errors;
const _errs24 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid12 = _errs24 === errors;
if(valid12){
validate12.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate12.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "linear16") || (data7 === "mulaw")) || (data7 === "alaw"))){
validate12.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema13.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
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
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate12.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/tag/" + i0,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid14 = _errs37 === errors;
if(!valid14){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid3 = _errs35 === errors;
valid13 = valid13 || _valid3;
}
if(!valid13){
const err12 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
validate12.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
const _errs41 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1.5000000596046448 || isNaN(data12)){
validate12.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.5000000596046448},message:"must be <= 1.5000000596046448"}];
return false;
}
else {
if(data12 < 0.4999999701976776 || isNaN(data12)){
validate12.errors = [{instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.4999999701976776},message:"must be >= 0.4999999701976776"}];
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
const err13 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5009999999999996},message:"must be <= 0.5009999999999996"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data12 < 0.49900000000000044 || isNaN(data12)){
const err14 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.49900000000000044},message:"must be >= 0.49900000000000044"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5509999999999996},message:"must be <= 0.5509999999999996"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data12 < 0.5490000000000005 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5490000000000005},message:"must be >= 0.5490000000000005"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
const err17 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.601},message:"must be <= 0.601"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data12 < 0.5990000000000004 || isNaN(data12)){
const err18 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5990000000000004},message:"must be >= 0.5990000000000004"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.6509999999999996},message:"must be <= 0.6509999999999996"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data12 < 0.6490000000000005 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6490000000000005},message:"must be >= 0.6490000000000005"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
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
const err21 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.701},message:"must be <= 0.701"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data12 < 0.6990000000000004 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6990000000000004},message:"must be >= 0.6990000000000004"};
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
var _valid4 = _errs48 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs49 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.7509999999999996 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.7509999999999996},message:"must be <= 0.7509999999999996"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data12 < 0.7490000000000004 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7490000000000004},message:"must be >= 0.7490000000000004"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
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
const err25 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/6/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.8009999999999996},message:"must be <= 0.8009999999999996"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data12 < 0.7990000000000005 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/6/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7990000000000005},message:"must be >= 0.7990000000000005"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
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
const err27 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/7/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.851},message:"must be <= 0.851"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data12 < 0.8490000000000004 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/7/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8490000000000004},message:"must be >= 0.8490000000000004"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/8/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9009999999999996},message:"must be <= 0.9009999999999996"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data12 < 0.8990000000000005 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/8/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8990000000000005},message:"must be >= 0.8990000000000005"};
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
var _valid4 = _errs52 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs53 = errors;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 0.951 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/9/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.951},message:"must be <= 0.951"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data12 < 0.9490000000000004 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/9/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9490000000000004},message:"must be >= 0.9490000000000004"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
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
const err33 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/10/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.001},message:"must be <= 1.001"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data12 < 0.9990000000000004 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/10/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9990000000000004},message:"must be >= 0.9990000000000004"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
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
const err35 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/11/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.051},message:"must be <= 1.051"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data12 < 1.0490000000000008 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/11/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0490000000000008},message:"must be >= 1.0490000000000008"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
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
const err37 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/12/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.101},message:"must be <= 1.101"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data12 < 1.0990000000000009 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/12/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0990000000000009},message:"must be >= 1.0990000000000009"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
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
const err39 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/13/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.151},message:"must be <= 1.151"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data12 < 1.149000000000001 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/13/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.149000000000001},message:"must be >= 1.149000000000001"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
const err41 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/14/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.201},message:"must be <= 1.201"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data12 < 1.199000000000001 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/14/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.199000000000001},message:"must be >= 1.199000000000001"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
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
const err43 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/15/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.251},message:"must be <= 1.251"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data12 < 1.249 || isNaN(data12)){
const err44 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/15/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.249},message:"must be >= 1.249"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
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
const err45 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/16/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.301},message:"must be <= 1.301"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data12 < 1.2990000000000008 || isNaN(data12)){
const err46 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/16/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.2990000000000008},message:"must be >= 1.2990000000000008"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
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
const err47 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/17/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.351},message:"must be <= 1.351"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data12 < 1.3490000000000009 || isNaN(data12)){
const err48 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/17/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.3490000000000009},message:"must be >= 1.3490000000000009"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
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
const err49 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/18/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.401},message:"must be <= 1.401"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data12 < 1.399000000000001 || isNaN(data12)){
const err50 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/18/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.399000000000001},message:"must be >= 1.399000000000001"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
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
const err51 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/19/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.451},message:"must be <= 1.451"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data12 < 1.449000000000001 || isNaN(data12)){
const err52 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/19/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.449000000000001},message:"must be >= 1.449000000000001"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
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
const err53 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/20/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.501},message:"must be <= 1.501"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data12 < 1.499 || isNaN(data12)){
const err54 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf/20/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.499},message:"must be >= 1.499"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
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
const err55 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
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
validate12.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
const _errs67 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2.0000001192092896 || isNaN(data13)){
validate12.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2.0000001192092896},message:"must be <= 2.0000001192092896"}];
return false;
}
else {
if(data13 < -2.0000001192092896 || isNaN(data13)){
validate12.errors = [{instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2.0000001192092896},message:"must be >= -2.0000001192092896"}];
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
const err56 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: -1.999},message:"must be <= -1.999"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data13 < -2.001 || isNaN(data13)){
const err57 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2.001},message:"must be >= -2.001"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
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
const err58 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: -0.9990000000000004},message:"must be <= -0.9990000000000004"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data13 < -1.001 || isNaN(data13)){
const err59 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1.001},message:"must be >= -1.001"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
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
const err60 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.000999999999999778},message:"must be <= 0.000999999999999778"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data13 < -0.000999999999999778 || isNaN(data13)){
const err61 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: -0.000999999999999778},message:"must be >= -0.000999999999999778"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
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
const err62 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.001},message:"must be <= 1.001"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
if(data13 < 0.9990000000000004 || isNaN(data13)){
const err63 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9990000000000004},message:"must be >= 0.9990000000000004"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
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
const err64 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2.001},message:"must be <= 2.001"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
if(data13 < 1.999 || isNaN(data13)){
const err65 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf/4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.999},message:"must be >= 1.999"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
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
const err66 = {instancePath:instancePath+"/expressivity",schemaPath:"#/properties/expressivity/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
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
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateSpeakV2StreamMessage = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:speak.v2.stream.message","oneOf":[{"type":"object","properties":{"type":{"const":"Speak"},"text":{"type":"string"}},"required":["type","text"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"Flush"}},"required":["type"]},{"type":"object","properties":{"type":{"const":"Interrupt"},"playback_offset":{"type":["object","null"],"properties":{"type":{"const":"time_ms"},"value":{"type":"integer"}},"required":["type","value"]}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"Configure"},"speed":{"type":["number","null"],"allOf":[{"minimum":0.4999999701976776,"maximum":1.5000000596046448,"x-deepgram-error":"configure-out-of-range"},{"anyOf":[{"minimum":0.49900000000000044,"maximum":0.5009999999999996},{"minimum":0.5490000000000005,"maximum":0.5509999999999996},{"minimum":0.5990000000000004,"maximum":0.601},{"minimum":0.6490000000000005,"maximum":0.6509999999999996},{"minimum":0.6990000000000004,"maximum":0.701},{"minimum":0.7490000000000004,"maximum":0.7509999999999996},{"minimum":0.7990000000000005,"maximum":0.8009999999999996},{"minimum":0.8490000000000004,"maximum":0.851},{"minimum":0.8990000000000005,"maximum":0.9009999999999996},{"minimum":0.9490000000000004,"maximum":0.951},{"minimum":0.9990000000000004,"maximum":1.001},{"minimum":1.0490000000000008,"maximum":1.051},{"minimum":1.0990000000000009,"maximum":1.101},{"minimum":1.149000000000001,"maximum":1.151},{"minimum":1.199000000000001,"maximum":1.201},{"minimum":1.249,"maximum":1.251},{"minimum":1.2990000000000008,"maximum":1.301},{"minimum":1.3490000000000009,"maximum":1.351},{"minimum":1.399000000000001,"maximum":1.401},{"minimum":1.449000000000001,"maximum":1.451},{"minimum":1.499,"maximum":1.501}],"x-deepgram-error":"configure-off-step"}]}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"const":"Close"}},"required":["type"]}],"x-deepgram-error":"message-not-parsed"};

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
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if("Speak" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Speak"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Flush" !== data.type){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Flush"},message:"must be equal to constant"};
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
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "type") || (key1 === "playback_offset"))){
const err9 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs13 = errors;
if("Interrupt" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Interrupt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/playback_offset",schemaPath:"#/oneOf/2/properties/playback_offset/type",keyword:"type",params:{type: schema14.oneOf[2].properties.playback_offset.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((((data4.type === undefined) || (!(func0.call(data4, "type")))) && (missing3 = "type")) || (((data4.value === undefined) || (!(func0.call(data4, "value")))) && (missing3 = "value"))){
const err12 = {instancePath:instancePath+"/playback_offset",schemaPath:"#/oneOf/2/properties/playback_offset/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data4.type !== undefined && func0.call(data4, "type")){
const _errs16 = errors;
if("time_ms" !== data4.type){
const err13 = {instancePath:instancePath+"/playback_offset/type",schemaPath:"#/oneOf/2/properties/playback_offset/properties/type/const",keyword:"const",params:{allowedValue: "time_ms"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/playback_offset/value",schemaPath:"#/oneOf/2/properties/playback_offset/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
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
const err16 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs21 = errors;
for(const key2 of Object.keys(data)){
if(!((key2 === "type") || (key2 === "speed"))){
const err17 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs21 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs22 = errors;
if("Configure" !== data.type){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Configure"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/type",keyword:"type",params:{type: schema14.oneOf[3].properties.speed.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs25 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1.5000000596046448 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.5000000596046448},message:"must be <= 1.5000000596046448"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data8 < 0.4999999701976776 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.4999999701976776},message:"must be >= 0.4999999701976776"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err22 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5009999999999996},message:"must be <= 0.5009999999999996"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data8 < 0.49900000000000044 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.49900000000000044},message:"must be >= 0.49900000000000044"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
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
const err24 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5509999999999996},message:"must be <= 0.5509999999999996"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data8 < 0.5490000000000005 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5490000000000005},message:"must be >= 0.5490000000000005"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
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
const err26 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.601},message:"must be <= 0.601"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data8 < 0.5990000000000004 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5990000000000004},message:"must be >= 0.5990000000000004"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
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
const err28 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.6509999999999996},message:"must be <= 0.6509999999999996"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data8 < 0.6490000000000005 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6490000000000005},message:"must be >= 0.6490000000000005"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
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
const err30 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/4/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.701},message:"must be <= 0.701"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data8 < 0.6990000000000004 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/4/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.6990000000000004},message:"must be >= 0.6990000000000004"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.7509999999999996},message:"must be <= 0.7509999999999996"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data8 < 0.7490000000000004 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7490000000000004},message:"must be >= 0.7490000000000004"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
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
const err34 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/6/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.8009999999999996},message:"must be <= 0.8009999999999996"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data8 < 0.7990000000000005 || isNaN(data8)){
const err35 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/6/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7990000000000005},message:"must be >= 0.7990000000000005"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
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
const err36 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/7/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.851},message:"must be <= 0.851"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data8 < 0.8490000000000004 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/7/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8490000000000004},message:"must be >= 0.8490000000000004"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
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
const err38 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/8/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9009999999999996},message:"must be <= 0.9009999999999996"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data8 < 0.8990000000000005 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/8/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.8990000000000005},message:"must be >= 0.8990000000000005"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
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
const err40 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/9/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.951},message:"must be <= 0.951"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data8 < 0.9490000000000004 || isNaN(data8)){
const err41 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/9/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9490000000000004},message:"must be >= 0.9490000000000004"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
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
const err42 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/10/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.001},message:"must be <= 1.001"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data8 < 0.9990000000000004 || isNaN(data8)){
const err43 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/10/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.9990000000000004},message:"must be >= 0.9990000000000004"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
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
const err44 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/11/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.051},message:"must be <= 1.051"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data8 < 1.0490000000000008 || isNaN(data8)){
const err45 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/11/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0490000000000008},message:"must be >= 1.0490000000000008"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
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
const err46 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/12/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.101},message:"must be <= 1.101"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data8 < 1.0990000000000009 || isNaN(data8)){
const err47 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/12/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.0990000000000009},message:"must be >= 1.0990000000000009"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
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
const err48 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/13/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.151},message:"must be <= 1.151"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data8 < 1.149000000000001 || isNaN(data8)){
const err49 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/13/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.149000000000001},message:"must be >= 1.149000000000001"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
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
const err50 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/14/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.201},message:"must be <= 1.201"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(data8 < 1.199000000000001 || isNaN(data8)){
const err51 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/14/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.199000000000001},message:"must be >= 1.199000000000001"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
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
const err52 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/15/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.251},message:"must be <= 1.251"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data8 < 1.249 || isNaN(data8)){
const err53 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/15/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.249},message:"must be >= 1.249"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
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
const err54 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/16/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.301},message:"must be <= 1.301"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data8 < 1.2990000000000008 || isNaN(data8)){
const err55 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/16/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.2990000000000008},message:"must be >= 1.2990000000000008"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
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
const err56 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/17/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.351},message:"must be <= 1.351"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data8 < 1.3490000000000009 || isNaN(data8)){
const err57 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/17/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.3490000000000009},message:"must be >= 1.3490000000000009"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
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
const err58 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/18/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.401},message:"must be <= 1.401"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data8 < 1.399000000000001 || isNaN(data8)){
const err59 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/18/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.399000000000001},message:"must be >= 1.399000000000001"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
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
const err60 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/19/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.451},message:"must be <= 1.451"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data8 < 1.449000000000001 || isNaN(data8)){
const err61 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/19/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.449000000000001},message:"must be >= 1.449000000000001"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
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
const err62 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/20/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.501},message:"must be <= 1.501"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
if(data8 < 1.499 || isNaN(data8)){
const err63 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf/20/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1.499},message:"must be >= 1.499"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
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
const err64 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/3/properties/speed/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
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
const err65 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
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
const err66 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Close" !== data.type){
const err67 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "Close"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
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
const err69 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
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

