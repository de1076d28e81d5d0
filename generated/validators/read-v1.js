// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateReadV1Query = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:read.v1.query","type":"object","properties":{"language":{"type":"string","x-deepgram-error":"query-not-deserialized","allOf":[{"pattern":"^$|^[Ee][Nn](?:[-_].*)?$","x-deepgram-error":"read-language-unsupported"}]},"summarize":{"type":"string","x-deepgram-error":"query-not-deserialized"},"topics":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"intents":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"sentiment":{"type":"boolean","x-deepgram-error":"query-not-deserialized"},"custom_topic":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"x-deepgram-error":"query-not-deserialized"},"custom_intent":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"x-deepgram-error":"query-not-deserialized"},"callback":{"type":"string","x-deepgram-error":"query-not-deserialized"},"callback_method":{"type":"string","enum":["POST","PUT"],"x-deepgram-error":"query-not-deserialized"},"tag":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"x-deepgram-error":"query-not-deserialized"}},"required":["language"],"additionalProperties":false,"x-deepgram-error":"read-parameter-unknown","allOf":[{"anyOf":[{"required":["summarize"],"properties":{"summarize":{"not":{"enum":[false,"false"]}}}},{"required":["topics"],"properties":{"topics":{"not":{"enum":[false,"false"]}}}},{"required":["intents"],"properties":{"intents":{"not":{"enum":[false,"false"]}}}},{"required":["sentiment"],"properties":{"sentiment":{"not":{"enum":[false,"false"]}}}}],"x-deepgram-error":"read-without-features"}]};
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
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data0 = data.summarize;
const _errs5 = errors;
const _errs6 = errors;
if(!((data0 === false) || (data0 === "false"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
if(valid3){
const err2 = {instancePath:instancePath+"/summarize",schemaPath:"#/allOf/0/anyOf/0/properties/summarize/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.topics !== undefined && func0.call(data, "topics")){
let data1 = data.topics;
const _errs9 = errors;
const _errs10 = errors;
if(!((data1 === false) || (data1 === "false"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs10 === errors;
if(valid5){
const err5 = {instancePath:instancePath+"/topics",schemaPath:"#/allOf/0/anyOf/1/properties/topics/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.intents !== undefined && func0.call(data, "intents")){
let data2 = data.intents;
const _errs13 = errors;
const _errs14 = errors;
if(!((data2 === false) || (data2 === "false"))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs14 === errors;
if(valid7){
const err8 = {instancePath:instancePath+"/intents",schemaPath:"#/allOf/0/anyOf/2/properties/intents/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
let data3 = data.sentiment;
const _errs17 = errors;
const _errs18 = errors;
if(!((data3 === false) || (data3 === "false"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid9 = _errs18 === errors;
if(valid9){
const err11 = {instancePath:instancePath+"/sentiment",schemaPath:"#/allOf/0/anyOf/3/properties/sentiment/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.language !== undefined && func0.call(data, "language")){
let data4 = data.language;
const _errs20 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate10.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/allOf/0/pattern",keyword:"pattern",params:{pattern: "^$|^[Ee][Nn](?:[-_].*)?$"},message:"must match pattern \""+"^$|^[Ee][Nn](?:[-_].*)?$"+"\""}];
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
validate10.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate10.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate10.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
const err13 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/custom_topic/" + i0,schemaPath:"#/properties/custom_topic/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid13 = _errs37 === errors;
if(!valid13){
break;
}
}
}
else {
const err15 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs35 === errors;
valid12 = valid12 || _valid1;
}
if(!valid12){
const err16 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
validate10.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data11 === "extended") || (data11 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.custom_topic_mode.enum},message:"must be equal to one of the allowed values"}];
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
const err17 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {instancePath:instancePath+"/custom_intent/" + i1,schemaPath:"#/properties/custom_intent/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid15 = _errs47 === errors;
if(!valid15){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs45 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
const err20 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
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
validate10.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "extended") || (data14 === "strict"))){
validate10.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.custom_intent_mode.enum},message:"must be equal to one of the allowed values"}];
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
validate10.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "POST") || (data16 === "PUT"))){
validate10.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
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
const err21 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err22 = {instancePath:instancePath+"/tag/" + i2,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid17 = _errs61 === errors;
if(!valid17){
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
var _valid3 = _errs59 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateReadV1Body = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:read.v1.body","oneOf":[{"type":"object","properties":{"text":{"type":"string"},"url":{"type":"null"}},"required":["text"],"additionalProperties":false},{"type":"object","properties":{"url":{"type":"string"},"text":{"type":"null"}},"required":["url"],"additionalProperties":false}],"type":"object","x-deepgram-error":"payload-not-deserialized"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:read.v1.body" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "url"))){
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
if(_errs4 === errors){
if(data.text !== undefined && func0.call(data, "text")){
const _errs5 = errors;
if(typeof data.text !== "string"){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/oneOf/0/properties/url/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const _errs11 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "url") || (key1 === "text"))){
const err6 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data.url !== undefined && func0.call(data, "url")){
const _errs12 = errors;
if(typeof data.url !== "string"){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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

