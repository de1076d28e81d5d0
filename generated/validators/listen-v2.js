// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateListenV2StreamQuery = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:listen.v2.stream.query","type":"object","properties":{"model":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^[^-]+-[^-]+-[^-]+$","x-deepgram-error":"flux-model-parts"}]},"encoding":{"type":"string","enum":["linear16","linear32","mulaw","alaw","opus","ogg-opus"],"x-deepgram-error":"query-not-deserialized"},"sample_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"eot_threshold":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.4999999701976776,"maximum":1.0000000596046448,"x-deepgram-error":"listen-value-invalid"}]},"eager_eot_threshold":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.29999999701976776,"maximum":0.9000000059604645,"x-deepgram-error":"listen-value-invalid"}]},"eot_timeout_ms":{"type":"integer","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":500,"maximum":60000,"x-deepgram-error":"listen-value-invalid"}]},"keyterm":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized","allOf":[{"maxItems":100,"x-deepgram-error":"flux-keyterms-too-many"}]},"language_hint":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","items":{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"},"x-deepgram-error":"flux-text-invalid"},{"minLength":1,"minItems":1,"x-deepgram-error":"flux-text-invalid"}]},"profanity_filter":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"numerals":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"redact":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^(?:numbers|aggressive_numbers)$","x-deepgram-error":"flux-text-invalid"}]},"mip_opt_out":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"}},"required":["model"],"additionalProperties":false,"x-deepgram-error":"flux-parameters-unknown","allOf":[{"not":{"allOf":[{"required":["language_hint"],"properties":{"language_hint":{"minLength":1,"not":{"type":"array","maxItems":0}}}},{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","minLength":1,"pattern":"^flux-general-en$"},{"type":"array","not":{"items":{"not":{"pattern":"^flux-general-en$"}}}}]}}}]},"x-deepgram-error":"flux-text-invalid"}]};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = /^flux-general-en$/u;
const pattern2 = /^$|^[^-]+-[^-]+-[^-]+$/u;
const pattern3 = /^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$/u;
const pattern5 = /^$|^(?:numbers|aggressive_numbers)$/u;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v2.stream.query" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.language_hint === undefined) || (!(func0.call(data, "language_hint")))) && (missing0 = "language_hint")){
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
if(data.language_hint !== undefined && func0.call(data, "language_hint")){
let data0 = data.language_hint;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data0)){
if(data0.length > 0){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs7 === errors;
if(valid4){
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
if(errors === _errs5){
if(typeof data0 === "string"){
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
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
}
}
var valid2 = _errs4 === errors;
if(valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing1 = "model")){
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
if(data.model !== undefined && func0.call(data, "model")){
let data1 = data.model;
const _errs11 = errors;
let valid6 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
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
if(data1.length < 2 && (data1.length < 1 || [...data1].length < 1)){
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
else {
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
var _valid0 = _errs12 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs14 = errors;
if(!(Array.isArray(data1))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs16 = errors;
const _errs17 = errors;
if(Array.isArray(data1)){
var valid8 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs18 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid9 = _errs20 === errors;
if(valid9){
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
var valid8 = _errs18 === errors;
if(!valid8){
break;
}
}
}
var valid7 = _errs17 === errors;
if(valid7){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs14 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid2 = _errs9 === errors;
}
var valid1 = _errs3 === errors;
if(valid1){
validate10.errors = [{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing2 = "model")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data3 = data.model;
const _errs22 = errors;
if(typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate10.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/allOf/0/pattern",keyword:"pattern",params:{pattern: "^$|^[^-]+-[^-]+-[^-]+$"},message:"must match pattern \""+"^$|^[^-]+-[^-]+-[^-]+$"+"\""}];
return false;
}
}
var valid10 = _errs22 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data4 = data.encoding;
const _errs25 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "linear16") || (data4 === "linear32")) || (data4 === "mulaw")) || (data4 === "alaw")) || (data4 === "opus")) || (data4 === "ogg-opus"))){
validate10.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data5 = data.sample_rate;
const _errs27 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.eot_threshold !== undefined && func0.call(data, "eot_threshold")){
let data6 = data.eot_threshold;
const _errs29 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate10.errors = [{instancePath:instancePath+"/eot_threshold",schemaPath:"#/properties/eot_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1.0000000596046448 || isNaN(data6)){
validate10.errors = [{instancePath:instancePath+"/eot_threshold",schemaPath:"#/properties/eot_threshold/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.0000000596046448},message:"must be <= 1.0000000596046448"}];
return false;
}
else {
if(data6 < 0.4999999701976776 || isNaN(data6)){
validate10.errors = [{instancePath:instancePath+"/eot_threshold",schemaPath:"#/properties/eot_threshold/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.4999999701976776},message:"must be >= 0.4999999701976776"}];
return false;
}
}
}
var valid10 = _errs29 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.eager_eot_threshold !== undefined && func0.call(data, "eager_eot_threshold")){
let data7 = data.eager_eot_threshold;
const _errs32 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/eager_eot_threshold",schemaPath:"#/properties/eager_eot_threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 0.9000000059604645 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/eager_eot_threshold",schemaPath:"#/properties/eager_eot_threshold/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.9000000059604645},message:"must be <= 0.9000000059604645"}];
return false;
}
else {
if(data7 < 0.29999999701976776 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/eager_eot_threshold",schemaPath:"#/properties/eager_eot_threshold/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.29999999701976776},message:"must be >= 0.29999999701976776"}];
return false;
}
}
}
var valid10 = _errs32 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.eot_timeout_ms !== undefined && func0.call(data, "eot_timeout_ms")){
let data8 = data.eot_timeout_ms;
const _errs35 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/eot_timeout_ms",schemaPath:"#/properties/eot_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60000 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/eot_timeout_ms",schemaPath:"#/properties/eot_timeout_ms/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"}];
return false;
}
else {
if(data8 < 500 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/eot_timeout_ms",schemaPath:"#/properties/eot_timeout_ms/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 500},message:"must be >= 500"}];
return false;
}
}
}
var valid10 = _errs35 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data9 = data.keyterm;
const _errs38 = errors;
const _errs39 = errors;
let valid15 = false;
const _errs40 = errors;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data9)){
var valid16 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs44 = errors;
if(typeof data9[i1] !== "string"){
const err15 = {instancePath:instancePath+"/keyterm/" + i1,schemaPath:"#/properties/keyterm/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid16 = _errs44 === errors;
if(!valid16){
break;
}
}
}
else {
const err16 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs42 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err17 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(Array.isArray(data9)){
if(data9.length > 100){
validate10.errors = [{instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/allOf/0/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
}
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.language_hint !== undefined && func0.call(data, "language_hint")){
let data11 = data.language_hint;
const _errs47 = errors;
const _errs48 = errors;
let valid18 = false;
const _errs49 = errors;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data11)){
var valid19 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs53 = errors;
if(typeof data11[i2] !== "string"){
const err19 = {instancePath:instancePath+"/language_hint/" + i2,schemaPath:"#/properties/language_hint/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid19 = _errs53 === errors;
if(!valid19){
break;
}
}
}
else {
const err20 = {instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid2 = _errs51 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
const err21 = {instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
const _errs55 = errors;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate10.errors = [{instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/allOf/0/pattern",keyword:"pattern",params:{pattern: "^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"},message:"must match pattern \""+"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"+"\""}];
return false;
}
}
if(errors === _errs55){
if(Array.isArray(data11)){
var valid21 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data13 = data11[i3];
const _errs56 = errors;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate10.errors = [{instancePath:instancePath+"/language_hint/" + i3,schemaPath:"#/properties/language_hint/allOf/0/items/pattern",keyword:"pattern",params:{pattern: "^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"},message:"must match pattern \""+"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"+"\""}];
return false;
}
}
var valid21 = _errs56 === errors;
if(!valid21){
break;
}
}
}
}
var valid20 = _errs55 === errors;
if(valid20){
const _errs57 = errors;
if(typeof data11 === "string"){
if(data11.length < 2 && (data11.length < 1 || [...data11].length < 1)){
validate10.errors = [{instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/allOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer characters than the limit"}];
return false;
}
}
if(errors === _errs57){
if(Array.isArray(data11)){
if(data11.length < 1){
validate10.errors = [{instancePath:instancePath+"/language_hint",schemaPath:"#/properties/language_hint/allOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid20 = _errs57 === errors;
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs58 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/profanity_filter",schemaPath:"#/properties/profanity_filter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs60 = errors;
if(typeof data.numerals !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/numerals",schemaPath:"#/properties/numerals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.redact !== undefined && func0.call(data, "redact")){
let data16 = data.redact;
const _errs62 = errors;
if(typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
validate10.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/allOf/0/pattern",keyword:"pattern",params:{pattern: "^$|^(?:numbers|aggressive_numbers)$"},message:"must match pattern \""+"^$|^(?:numbers|aggressive_numbers)$"+"\""}];
return false;
}
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs65 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tag !== undefined && func0.call(data, "tag")){
let data18 = data.tag;
const _errs67 = errors;
const _errs68 = errors;
let valid23 = false;
const _errs69 = errors;
if(typeof data18 !== "string"){
const err22 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs69 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data18)){
var valid24 = true;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
const _errs73 = errors;
if(typeof data18[i4] !== "string"){
const err23 = {instancePath:instancePath+"/tag/" + i4,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid24 = _errs73 === errors;
if(!valid24){
break;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs71 === errors;
valid23 = valid23 || _valid3;
}
if(!valid23){
const err25 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate10.errors = vErrors;
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
var valid10 = _errs67 === errors;
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

export const validateListenV2StreamMessage = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:listen.v2.stream.message","oneOf":[{"type":"object","properties":{"type":{"const":"CloseStream"}},"required":["type"]},{"type":"object","properties":{"type":{"const":"ForceEndTurn"}},"required":["type"]},{"type":"object","properties":{"type":{"const":"Configure"},"thresholds":{"type":["object","null"],"properties":{"eot_threshold":{"type":["number","null"]},"eager_eot_threshold":{"type":["number","null"]},"eot_timeout_ms":{"type":["integer","null"]}},"required":[]},"keyterms":{"type":["array","null"],"items":{"type":"string"}},"language_hints":{"type":["array","null"],"items":{"type":"string"}},"numerals":{"type":["boolean","null"]}},"required":["type"]}],"x-deepgram-error":"flux-message-unparsable"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v2.stream.message" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
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
if(data.type !== undefined && func0.call(data, "type")){
if("CloseStream" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "CloseStream"},message:"must be equal to constant"};
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
else {
const err2 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("ForceEndTurn" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "ForceEndTurn"},message:"must be equal to constant"};
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
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
const err6 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs9 = errors;
if("Configure" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Configure"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.thresholds !== undefined && func0.call(data, "thresholds")){
let data3 = data.thresholds;
const _errs10 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/thresholds",schemaPath:"#/oneOf/2/properties/thresholds/type",keyword:"type",params:{type: schema12.oneOf[2].properties.thresholds.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.eot_threshold !== undefined && func0.call(data3, "eot_threshold")){
let data4 = data3.eot_threshold;
const _errs12 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/thresholds/eot_threshold",schemaPath:"#/oneOf/2/properties/thresholds/properties/eot_threshold/type",keyword:"type",params:{type: schema12.oneOf[2].properties.thresholds.properties.eot_threshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.eager_eot_threshold !== undefined && func0.call(data3, "eager_eot_threshold")){
let data5 = data3.eager_eot_threshold;
const _errs14 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/thresholds/eager_eot_threshold",schemaPath:"#/oneOf/2/properties/thresholds/properties/eager_eot_threshold/type",keyword:"type",params:{type: schema12.oneOf[2].properties.thresholds.properties.eager_eot_threshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.eot_timeout_ms !== undefined && func0.call(data3, "eot_timeout_ms")){
let data6 = data3.eot_timeout_ms;
const _errs16 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/thresholds/eot_timeout_ms",schemaPath:"#/oneOf/2/properties/thresholds/properties/eot_timeout_ms/type",keyword:"type",params:{type: schema12.oneOf[2].properties.thresholds.properties.eot_timeout_ms.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.keyterms !== undefined && func0.call(data, "keyterms")){
let data7 = data.keyterms;
const _errs18 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/keyterms",schemaPath:"#/oneOf/2/properties/keyterms/type",keyword:"type",params:{type: schema12.oneOf[2].properties.keyterms.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs18){
if(Array.isArray(data7)){
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data7[i0] !== "string"){
const err13 = {instancePath:instancePath+"/keyterms/" + i0,schemaPath:"#/oneOf/2/properties/keyterms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.language_hints !== undefined && func0.call(data, "language_hints")){
let data9 = data.language_hints;
const _errs22 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/language_hints",schemaPath:"#/oneOf/2/properties/language_hints/type",keyword:"type",params:{type: schema12.oneOf[2].properties.language_hints.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs22){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data9[i1] !== "string"){
const err15 = {instancePath:instancePath+"/language_hints/" + i1,schemaPath:"#/oneOf/2/properties/language_hints/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
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
if(data.numerals !== undefined && func0.call(data, "numerals")){
let data11 = data.numerals;
const _errs26 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/numerals",schemaPath:"#/oneOf/2/properties/numerals/type",keyword:"type",params:{type: schema12.oneOf[2].properties.numerals.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid3 = _errs26 === errors;
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
else {
const err17 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate11.errors = vErrors;
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
validate11.errors = vErrors;
return errors === 0;
}

