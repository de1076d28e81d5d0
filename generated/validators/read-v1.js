// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateReadV1Query = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/read.v1.query.json","title":"ReadV1Query","description":"The query of POST /v1/read: what is to be found out about the text.","type":"object","properties":{"language":{"type":"string","description":"The language of the text: English, as `en` or with a region.","x-deepgram-error":"query-not-deserialized"},"summarize":{"type":"string","description":"Whether to summarise the text: `true`, or `v2`.","x-deepgram-error":"query-not-deserialized"},"topics":{"type":"boolean","description":"Whether to find the topics.","x-deepgram-error":"query-not-deserialized"},"intents":{"type":"boolean","description":"Whether to find the intents.","x-deepgram-error":"query-not-deserialized"},"sentiment":{"type":"boolean","description":"Whether to find the sentiment.","x-deepgram-error":"query-not-deserialized"},"custom_topic":{"description":"Topics to look for; the parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Topics to look for; the parameter may be repeated."}],"x-deepgram-error":"query-not-deserialized"},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other topics are found too.","x-deepgram-error":"query-not-deserialized"},"custom_intent":{"description":"Intents to look for; the parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Intents to look for; the parameter may be repeated."}],"x-deepgram-error":"query-not-deserialized"},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other intents are found too.","x-deepgram-error":"query-not-deserialized"},"callback":{"type":"string","description":"An http or https URL that the result is sent to when it is ready.","x-deepgram-error":"query-not-deserialized"},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback. The server takes POST when it is absent.","x-deepgram-error":"query-not-deserialized"},"tag":{"description":"Labels for the request in usage reports; the parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports; the parameter may be repeated."}],"x-deepgram-error":"query-not-deserialized"}},"required":["language"]};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/read.v1.query.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.language === undefined) || (!(func0.call(data, "language")))) && (missing0 = "language")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.language !== undefined && func0.call(data, "language")){
const _errs1 = errors;
if(typeof data.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs3 = errors;
if(typeof data.summarize !== "string"){
validate20.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs5 = errors;
if(typeof data.topics !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs7 = errors;
if(typeof data.intents !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs9 = errors;
if(typeof data.sentiment !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_topic !== undefined && func0.call(data, "custom_topic")){
let data5 = data.custom_topic;
const _errs11 = errors;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data5[i0] !== "string"){
const err1 = {instancePath:instancePath+"/custom_topic/" + i0,schemaPath:"#/properties/custom_topic/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_topic_mode !== undefined && func0.call(data, "custom_topic_mode")){
let data7 = data.custom_topic_mode;
const _errs19 = errors;
if(typeof data7 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "extended") || (data7 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_topic_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_intent !== undefined && func0.call(data, "custom_intent")){
let data8 = data.custom_intent;
const _errs21 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data8[i1] !== "string"){
const err5 = {instancePath:instancePath+"/custom_intent/" + i1,schemaPath:"#/properties/custom_intent/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
const err6 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err7 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
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
if(data.custom_intent_mode !== undefined && func0.call(data, "custom_intent_mode")){
let data10 = data.custom_intent_mode;
const _errs29 = errors;
if(typeof data10 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "extended") || (data10 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_intent_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs31 = errors;
if(typeof data.callback !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data12 = data.callback_method;
const _errs33 = errors;
if(typeof data12 !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "POST") || (data12 === "PUT"))){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
let data13 = data.tag;
const _errs35 = errors;
const _errs36 = errors;
let valid5 = false;
const _errs37 = errors;
if(typeof data13 !== "string"){
const err8 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid5 = valid5 || _valid2;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data13)){
var valid6 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs41 = errors;
if(typeof data13[i2] !== "string"){
const err9 = {instancePath:instancePath+"/tag/" + i2,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs39 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"language":true,"summarize":true,"topics":true,"intents":true,"sentiment":true,"custom_topic":true,"custom_topic_mode":true,"custom_intent":true,"custom_intent_mode":true,"callback":true,"callback_method":true,"tag":true},"dynamicProps":false,"dynamicItems":false};

export const validateReadV1Body = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/read.v1.body.json","title":"ReadV1Body","description":"The JSON body of POST /v1/read: exactly one of `text` and `url`.","oneOf":[{"title":"ReadV1TextBody","description":"The text.","type":"object","properties":{"text":{"type":"string","description":"The text."},"url":{"type":"null","description":"Not beside `text`; null counts as absent."}},"required":["text"],"additionalProperties":false},{"title":"ReadV1UrlBody","description":"Where the text is found.","type":"object","properties":{"url":{"type":"string","description":"A publicly routable URL that serves the text as text/plain, or as application/json with a `text` field."},"text":{"type":"null","description":"Not beside `url`; null counts as absent."}},"required":["url"],"additionalProperties":false}],"type":"object","x-deepgram-error":"payload-not-deserialized"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/read.v1.body.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
var props0 = true;
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
if(props0 !== true){
props0 = true;
}
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
validate21.errors = vErrors;
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
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

