// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateListenV2StreamQuery = validate10;
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
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid4 = _errs7 === errors;
if(valid4){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
errors++;
}
else {
if(data1.length < 2 && (data1.length < 1 || [...data1].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs12 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs14 = errors;
if(!(Array.isArray(data1))){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
errors++;
}
}
var valid9 = _errs20 === errors;
if(valid9){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
validate10.errors = [error(instancePath, "#/allOf/0/not", "not", {}, "must NOT be valid")];
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
validate10.errors = [error(instancePath, "#/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'")];
return false;
}
else {
const _errs21 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call({"model":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^[^-]+-[^-]+-[^-]+$","x-deepgram-error":"flux-model-parts"}]},"encoding":{"type":"string","enum":["linear16","linear32","mulaw","alaw","opus","ogg-opus"],"x-deepgram-error":"query-not-deserialized"},"sample_rate":{"type":"integer","x-deepgram-error":"query-not-deserialized","minimum":1,"maximum":4294967295},"eot_threshold":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.4999999701976776,"maximum":1.0000000596046448,"x-deepgram-error":"listen-value-invalid"}]},"eager_eot_threshold":{"type":"number","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":0.29999999701976776,"maximum":0.9000000059604645,"x-deepgram-error":"listen-value-invalid"}]},"eot_timeout_ms":{"type":"integer","x-deepgram-error":"query-not-deserialized","allOf":[{"minimum":500,"maximum":60000,"x-deepgram-error":"listen-value-invalid"}]},"keyterm":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized","allOf":[{"maxItems":100,"x-deepgram-error":"flux-keyterms-too-many"}]},"language_hint":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$","items":{"pattern":"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"},"x-deepgram-error":"flux-text-invalid"},{"minLength":1,"minItems":1,"x-deepgram-error":"flux-text-invalid"}]},"profanity_filter":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"numerals":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"redact":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^(?:numbers|aggressive_numbers)$","x-deepgram-error":"flux-text-invalid"}]},"mip_opt_out":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"}}, key0))){
validate10.errors = [error(instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties")];
return false;
break;
}
}
if(_errs21 === errors){
if(data.model !== undefined && func0.call(data, "model")){
let data3 = data.model;
const _errs22 = errors;
if(typeof data3 !== "string"){
validate10.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate10.errors = [error(instancePath+"/model", "#/properties/model/allOf/0/pattern", "pattern", {pattern: "^$|^[^-]+-[^-]+-[^-]+$"}, "must match pattern \""+"^$|^[^-]+-[^-]+-[^-]+$"+"\"")];
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
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((((((data4 === "linear16") || (data4 === "linear32")) || (data4 === "mulaw")) || (data4 === "alaw")) || (data4 === "opus")) || (data4 === "ogg-opus"))){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","linear32","mulaw","alaw","opus","ogg-opus"]}, "must be equal to one of the allowed values")];
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
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs27){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
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
validate10.errors = [error(instancePath+"/eot_threshold", "#/properties/eot_threshold/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1.0000000596046448 || isNaN(data6)){
validate10.errors = [error(instancePath+"/eot_threshold", "#/properties/eot_threshold/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.0000000596046448}, "must be <= 1.0000000596046448")];
return false;
}
else {
if(data6 < 0.4999999701976776 || isNaN(data6)){
validate10.errors = [error(instancePath+"/eot_threshold", "#/properties/eot_threshold/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.4999999701976776}, "must be >= 0.4999999701976776")];
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
validate10.errors = [error(instancePath+"/eager_eot_threshold", "#/properties/eager_eot_threshold/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 0.9000000059604645 || isNaN(data7)){
validate10.errors = [error(instancePath+"/eager_eot_threshold", "#/properties/eager_eot_threshold/allOf/0/maximum", "maximum", {comparison: "<=", limit: 0.9000000059604645}, "must be <= 0.9000000059604645")];
return false;
}
else {
if(data7 < 0.29999999701976776 || isNaN(data7)){
validate10.errors = [error(instancePath+"/eager_eot_threshold", "#/properties/eager_eot_threshold/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.29999999701976776}, "must be >= 0.29999999701976776")];
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
validate10.errors = [error(instancePath+"/eot_timeout_ms", "#/properties/eot_timeout_ms/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60000 || isNaN(data8)){
validate10.errors = [error(instancePath+"/eot_timeout_ms", "#/properties/eot_timeout_ms/allOf/0/maximum", "maximum", {comparison: "<=", limit: 60000}, "must be <= 60000")];
return false;
}
else {
if(data8 < 500 || isNaN(data8)){
validate10.errors = [error(instancePath+"/eot_timeout_ms", "#/properties/eot_timeout_ms/allOf/0/minimum", "minimum", {comparison: ">=", limit: 500}, "must be >= 500")];
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
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/0/type", "type", {type: "string"}, "must be string"));
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
(vErrors ??= []).push(error(instancePath+"/keyterm/" + i1, "#/properties/keyterm/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid16 = _errs44 === errors;
if(!valid16){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid1 = _errs42 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf", "anyOf", {}, "must match a schema in anyOf"));
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
validate10.errors = [error(instancePath+"/keyterm", "#/properties/keyterm/allOf/0/maxItems", "maxItems", {limit: 100}, "must NOT have more than 100 items")];
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
(vErrors ??= []).push(error(instancePath+"/language_hint", "#/properties/language_hint/anyOf/0/type", "type", {type: "string"}, "must be string"));
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
(vErrors ??= []).push(error(instancePath+"/language_hint/" + i2, "#/properties/language_hint/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid19 = _errs53 === errors;
if(!valid19){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/language_hint", "#/properties/language_hint/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid2 = _errs51 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
(vErrors ??= []).push(error(instancePath+"/language_hint", "#/properties/language_hint/anyOf", "anyOf", {}, "must match a schema in anyOf"));
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
validate10.errors = [error(instancePath+"/language_hint", "#/properties/language_hint/allOf/0/pattern", "pattern", {pattern: "^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"}, "must match pattern \""+"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"+"\"")];
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
validate10.errors = [error(instancePath+"/language_hint/" + i3, "#/properties/language_hint/allOf/0/items/pattern", "pattern", {pattern: "^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"}, "must match pattern \""+"^$|^(?:[Ee][NnSs]|[Ff][Rr]|[Dd][Ee]|[Hh][Ii]|[Rr][Uu]|[Pp][Tt]|[Jj][Aa]|[Ii][Tt]|[Nn][Ll])(?:[-_].*)?$"+"\"")];
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
validate10.errors = [error(instancePath+"/language_hint", "#/properties/language_hint/allOf/1/minLength", "minLength", {limit: 1}, "must NOT have fewer characters than the limit")];
return false;
}
}
if(errors === _errs57){
if(Array.isArray(data11)){
if(data11.length < 1){
validate10.errors = [error(instancePath+"/language_hint", "#/properties/language_hint/allOf/1/minItems", "minItems", {limit: 1}, "must NOT have fewer than 1 items")];
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
validate10.errors = [error(instancePath+"/profanity_filter", "#/properties/profanity_filter/type", "type", {type: "boolean"}, "must be boolean")];
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
validate10.errors = [error(instancePath+"/numerals", "#/properties/numerals/type", "type", {type: "boolean"}, "must be boolean")];
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
validate10.errors = [error(instancePath+"/redact", "#/properties/redact/type", "type", {type: "string"}, "must be string")];
return false;
}
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
validate10.errors = [error(instancePath+"/redact", "#/properties/redact/allOf/0/pattern", "pattern", {pattern: "^$|^(?:numbers|aggressive_numbers)$"}, "must match pattern \""+"^$|^(?:numbers|aggressive_numbers)$"+"\"")];
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
validate10.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
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
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
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
(vErrors ??= []).push(error(instancePath+"/tag/" + i4, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid24 = _errs73 === errors;
if(!valid24){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid3 = _errs71 === errors;
valid23 = valid23 || _valid3;
}
if(!valid23){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
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
validate10.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateListenV2StreamMessage = validate11;

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
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("CloseStream" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/0/properties/type/const", "const", {allowedValue: "CloseStream"}, "must be equal to constant"));
errors++;
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
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("ForceEndTurn" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/1/properties/type/const", "const", {allowedValue: "ForceEndTurn"}, "must be equal to constant"));
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
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs9 = errors;
if("Configure" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/2/properties/type/const", "const", {allowedValue: "Configure"}, "must be equal to constant"));
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
(vErrors ??= []).push(error(instancePath+"/thresholds", "#/oneOf/2/properties/thresholds/type", "type", {type: ["object","null"]}, "must be object,null"));
errors++;
}
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.eot_threshold !== undefined && func0.call(data3, "eot_threshold")){
let data4 = data3.eot_threshold;
const _errs12 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(error(instancePath+"/thresholds/eot_threshold", "#/oneOf/2/properties/thresholds/properties/eot_threshold/type", "type", {type: ["number","null"]}, "must be number,null"));
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
(vErrors ??= []).push(error(instancePath+"/thresholds/eager_eot_threshold", "#/oneOf/2/properties/thresholds/properties/eager_eot_threshold/type", "type", {type: ["number","null"]}, "must be number,null"));
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
(vErrors ??= []).push(error(instancePath+"/thresholds/eot_timeout_ms", "#/oneOf/2/properties/thresholds/properties/eot_timeout_ms/type", "type", {type: ["integer","null"]}, "must be integer,null"));
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
(vErrors ??= []).push(error(instancePath+"/keyterms", "#/oneOf/2/properties/keyterms/type", "type", {type: ["array","null"]}, "must be array,null"));
errors++;
}
if(errors === _errs18){
if(Array.isArray(data7)){
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data7[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterms/" + i0, "#/oneOf/2/properties/keyterms/items/type", "type", {type: "string"}, "must be string"));
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
(vErrors ??= []).push(error(instancePath+"/language_hints", "#/oneOf/2/properties/language_hints/type", "type", {type: ["array","null"]}, "must be array,null"));
errors++;
}
if(errors === _errs22){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data9[i1] !== "string"){
(vErrors ??= []).push(error(instancePath+"/language_hints/" + i1, "#/oneOf/2/properties/language_hints/items/type", "type", {type: "string"}, "must be string"));
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
(vErrors ??= []).push(error(instancePath+"/numerals", "#/oneOf/2/properties/numerals/type", "type", {type: ["boolean","null"]}, "must be boolean,null"));
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
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/type", "type", {type: "object"}, "must be object"));
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
(vErrors ??= []).push(error(instancePath, "#/oneOf", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
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

