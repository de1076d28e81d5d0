// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateThinkV1Body = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:think.v1.body","type":"object","properties":{"model":{"type":"string"},"messages":{"type":"array","items":{}},"stream":{"type":["boolean","null"]},"tools":{"type":["array","null"],"items":{}},"temperature":{"type":["number","null"]},"reasoning_effort":{"type":["string","null"]},"mip_opt_out":{"type":["boolean","null"]}},"required":["model","messages"],"x-deepgram-error":"json-not-deserialized"};
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:think.v1.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")) || (((data.messages === undefined) || (!(func0.call(data, "messages")))) && (missing0 = "messages"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate10.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined && func0.call(data, "messages")){
const _errs3 = errors;
if(errors === _errs3){
if(!(Array.isArray(data.messages))){
validate10.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined && func0.call(data, "stream")){
let data2 = data.stream;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate10.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: schema11.properties.stream.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined && func0.call(data, "tools")){
let data3 = data.tools;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate10.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema11.properties.tools.type},message:"must be array,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined && func0.call(data, "temperature")){
let data4 = data.temperature;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate10.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema11.properties.temperature.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined && func0.call(data, "reasoning_effort")){
let data5 = data.reasoning_effort;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate10.errors = [{instancePath:instancePath+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type: schema11.properties.reasoning_effort.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
let data6 = data.mip_opt_out;
const _errs13 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate10.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: schema11.properties.mip_opt_out.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs13 === errors;
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
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

