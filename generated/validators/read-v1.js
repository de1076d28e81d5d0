// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateReadV1Query = validate10;
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = /^$|^[Ee][Nn](?:[-_].*)?$/u;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:read.v1.query" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing0 = "summarize")){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/anyOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data0 = data.summarize;
const _errs5 = errors;
const _errs6 = errors;
if(!((data0 === false) || (data0 === "false"))){
(vErrors ??= []).push({});
errors++;
}
var valid3 = _errs6 === errors;
if(valid3){
(vErrors ??= []).push(error(instancePath+"/summarize", "#/allOf/0/anyOf/0/properties/summarize/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.topics === undefined) || (!(func0.call(data, "topics")))) && (missing1 = "topics")){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/anyOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
if(data.topics !== undefined && func0.call(data, "topics")){
let data1 = data.topics;
const _errs9 = errors;
const _errs10 = errors;
if(!((data1 === false) || (data1 === "false"))){
(vErrors ??= []).push({});
errors++;
}
var valid5 = _errs10 === errors;
if(valid5){
(vErrors ??= []).push(error(instancePath+"/topics", "#/allOf/0/anyOf/1/properties/topics/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.intents === undefined) || (!(func0.call(data, "intents")))) && (missing2 = "intents")){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/anyOf/2/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'"));
errors++;
}
else {
if(data.intents !== undefined && func0.call(data, "intents")){
let data2 = data.intents;
const _errs13 = errors;
const _errs14 = errors;
if(!((data2 === false) || (data2 === "false"))){
(vErrors ??= []).push({});
errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
(vErrors ??= []).push(error(instancePath+"/intents", "#/allOf/0/anyOf/2/properties/intents/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.sentiment === undefined) || (!(func0.call(data, "sentiment")))) && (missing3 = "sentiment")){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/anyOf/3/required", "required", {missingProperty: missing3}, "must have required property '"+missing3+"'"));
errors++;
}
else {
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
let data3 = data.sentiment;
const _errs17 = errors;
const _errs18 = errors;
if(!((data3 === false) || (data3 === "false"))){
(vErrors ??= []).push({});
errors++;
}
var valid9 = _errs18 === errors;
if(valid9){
(vErrors ??= []).push(error(instancePath+"/sentiment", "#/allOf/0/anyOf/3/properties/sentiment/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
}
}
if(!valid1){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
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
let missing4;
if(((data.language === undefined) || (!(func0.call(data, "language")))) && (missing4 = "language")){
validate10.errors = [error(instancePath, "#/required", "required", {missingProperty: missing4}, "must have required property '"+missing4+"'")];
return false;
}
else {
const _errs19 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call({"language":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^[Ee][Nn](?:[-_].*)?$","x-deepgram-error":"read-language-unsupported"}]},"summarize":{"type":"string","x-deepgram-error":"query-not-deserialized"},"topics":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"intents":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"sentiment":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"custom_topic":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"x-deepgram-error":"query-not-deserialized"},"custom_intent":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"x-deepgram-error":"query-not-deserialized"},"callback":{"type":"string","x-deepgram-error":"query-not-deserialized"},"callback_method":{"type":"string","enum":["POST","PUT"],"x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"}}, key0))){
validate10.errors = [error(instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties")];
return false;
break;
}
}
if(_errs19 === errors){
if(data.language !== undefined && func0.call(data, "language")){
let data4 = data.language;
const _errs20 = errors;
if(typeof data4 !== "string"){
validate10.errors = [error(instancePath+"/language", "#/properties/language/type", "type", {type: "string"}, "must be string")];
return false;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate10.errors = [error(instancePath+"/language", "#/properties/language/allOf/0/pattern", "pattern", {pattern: "^$|^[Ee][Nn](?:[-_].*)?$"}, "must match pattern \""+"^$|^[Ee][Nn](?:[-_].*)?$"+"\"")];
return false;
}
}
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs23 = errors;
if(typeof data.summarize !== "string"){
validate10.errors = [error(instancePath+"/summarize", "#/properties/summarize/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs25 = errors;
if(typeof data.topics !== "boolean"){
validate10.errors = [error(instancePath+"/topics", "#/properties/topics/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs27 = errors;
if(typeof data.intents !== "boolean"){
validate10.errors = [error(instancePath+"/intents", "#/properties/intents/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid10 = _errs27 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs29 = errors;
if(typeof data.sentiment !== "boolean"){
validate10.errors = [error(instancePath+"/sentiment", "#/properties/sentiment/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid10 = _errs29 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.custom_topic !== undefined && func0.call(data, "custom_topic")){
let data9 = data.custom_topic;
const _errs31 = errors;
const _errs32 = errors;
let valid12 = false;
const _errs33 = errors;
if(typeof data9 !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid1 = _errs33 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data9)){
var valid13 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs37 = errors;
if(typeof data9[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_topic/" + i0, "#/properties/custom_topic/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid13 = _errs37 === errors;
if(!valid13){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid1 = _errs35 === errors;
valid12 = valid12 || _valid1;
}
if(!valid12){
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
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
if(data.custom_topic_mode !== undefined && func0.call(data, "custom_topic_mode")){
let data11 = data.custom_topic_mode;
const _errs39 = errors;
if(typeof data11 !== "string"){
validate10.errors = [error(instancePath+"/custom_topic_mode", "#/properties/custom_topic_mode/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data11 === "extended") || (data11 === "strict"))){
validate10.errors = [error(instancePath+"/custom_topic_mode", "#/properties/custom_topic_mode/enum", "enum", {allowedValues: ["extended","strict"]}, "must be equal to one of the allowed values")];
return false;
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.custom_intent !== undefined && func0.call(data, "custom_intent")){
let data12 = data.custom_intent;
const _errs41 = errors;
const _errs42 = errors;
let valid14 = false;
const _errs43 = errors;
if(typeof data12 !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid2 = _errs43 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data12)){
var valid15 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs47 = errors;
if(typeof data12[i1] !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_intent/" + i1, "#/properties/custom_intent/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid15 = _errs47 === errors;
if(!valid15){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid2 = _errs45 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.custom_intent_mode !== undefined && func0.call(data, "custom_intent_mode")){
let data14 = data.custom_intent_mode;
const _errs49 = errors;
if(typeof data14 !== "string"){
validate10.errors = [error(instancePath+"/custom_intent_mode", "#/properties/custom_intent_mode/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data14 === "extended") || (data14 === "strict"))){
validate10.errors = [error(instancePath+"/custom_intent_mode", "#/properties/custom_intent_mode/enum", "enum", {allowedValues: ["extended","strict"]}, "must be equal to one of the allowed values")];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs51 = errors;
if(typeof data.callback !== "string"){
validate10.errors = [error(instancePath+"/callback", "#/properties/callback/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data16 = data.callback_method;
const _errs53 = errors;
if(typeof data16 !== "string"){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data16 === "POST") || (data16 === "PUT"))){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/enum", "enum", {allowedValues: ["POST","PUT"]}, "must be equal to one of the allowed values")];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tag !== undefined && func0.call(data, "tag")){
let data17 = data.tag;
const _errs55 = errors;
const _errs56 = errors;
let valid16 = false;
const _errs57 = errors;
if(typeof data17 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid3 = _errs57 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data17)){
var valid17 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs61 = errors;
if(typeof data17[i2] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i2, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid17 = _errs61 === errors;
if(!valid17){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid3 = _errs59 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs55 === errors;
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
else {
validate10.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateReadV1Body = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:read.v1.body" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate11.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "url"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs4 === errors){
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
if(valid1){
if(data.url !== undefined && func0.call(data, "url")){
const _errs7 = errors;
if(data.url !== null){
(vErrors ??= []).push(error(instancePath+"/url", "#/oneOf/0/properties/url/type", "type", {type: "null"}, "must be null"));
errors++;
}
var valid1 = _errs7 === errors;
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
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.url === undefined) || (!(func0.call(data, "url")))) && (missing1 = "url")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "url") || (key1 === "text"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs11 === errors){
if(data.url !== undefined && func0.call(data, "url")){
const _errs12 = errors;
if(typeof data.url !== "string"){
(vErrors ??= []).push(error(instancePath+"/url", "#/oneOf/1/properties/url/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.text !== undefined && func0.call(data, "text")){
const _errs14 = errors;
if(data.text !== null){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/1/properties/text/type", "type", {type: "null"}, "must be null"));
errors++;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
(vErrors ??= []).push(error(instancePath, "#/oneOf", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

