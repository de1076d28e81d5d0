// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateThinkV1Body = validate10;
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:think.v1.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")) || (((data.messages === undefined) || (!(func0.call(data, "messages")))) && (missing0 = "messages"))){
validate10.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate10.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
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
validate10.errors = [error(instancePath+"/messages", "#/properties/messages/type", "type", {type: "array"}, "must be array")];
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
validate10.errors = [error(instancePath+"/stream", "#/properties/stream/type", "type", {type: ["boolean","null"]}, "must be boolean,null")];
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
validate10.errors = [error(instancePath+"/tools", "#/properties/tools/type", "type", {type: ["array","null"]}, "must be array,null")];
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
validate10.errors = [error(instancePath+"/temperature", "#/properties/temperature/type", "type", {type: ["number","null"]}, "must be number,null")];
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
validate10.errors = [error(instancePath+"/reasoning_effort", "#/properties/reasoning_effort/type", "type", {type: ["string","null"]}, "must be string,null")];
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
validate10.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: ["boolean","null"]}, "must be boolean,null")];
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
validate10.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

