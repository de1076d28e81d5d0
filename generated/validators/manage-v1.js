// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateManageV1ProjectsGetQuery = validate10;
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.projects.get.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate10.errors = [error(instancePath+"/limit", "#/properties/limit/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate10.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1000}, "must be <= 1000")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate10.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined && func0.call(data, "page")){
let data1 = data.page;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate10.errors = [error(instancePath+"/page", "#/properties/page/type", "type", {type: "number"}, "must be number")];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
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

export const validateManageV1ProjectsUpdateBody = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.projects.update.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
validate11.errors = [error(instancePath+"/name", "#/properties/name/type", "type", {type: ["string","null"]}, "must be string,null")];
return false;
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

export const validateManageV1KeysListQuery = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.keys.list.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
validate12.errors = [error(instancePath+"/status", "#/properties/status/type", "type", {type: "string"}, "must be string")];
return false;
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

export const validateManageV1KeysCreateBody = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.keys.create.body" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.expiration_date === undefined) || (!(func0.call(data, "expiration_date")))) && (missing0 = "expiration_date")) || (((data.time_to_live_in_seconds === undefined) || (!(func0.call(data, "time_to_live_in_seconds")))) && (missing0 = "time_to_live_in_seconds"))){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.expiration_date !== undefined && func0.call(data, "expiration_date")){
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data.expiration_date !== null){
(vErrors ??= []).push({});
errors++;
}
var valid3 = _errs6 === errors;
if(valid3){
(vErrors ??= []).push({});
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
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.time_to_live_in_seconds !== undefined && func0.call(data, "time_to_live_in_seconds")){
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data.time_to_live_in_seconds !== null){
(vErrors ??= []).push({});
errors++;
}
var valid4 = _errs10 === errors;
if(valid4){
(vErrors ??= []).push({});
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
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate13.errors = [error(instancePath, "#/allOf/0/not", "not", {}, "must NOT be valid")];
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
let missing1;
if((((data.comment === undefined) || (!(func0.call(data, "comment")))) && (missing1 = "comment")) || (((data.scopes === undefined) || (!(func0.call(data, "scopes")))) && (missing1 = "scopes"))){
validate13.errors = [error(instancePath, "#/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'")];
return false;
}
else {
if(data.comment !== undefined && func0.call(data, "comment")){
const _errs12 = errors;
if(typeof data.comment !== "string"){
validate13.errors = [error(instancePath+"/comment", "#/properties/comment/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.scopes !== undefined && func0.call(data, "scopes")){
let data3 = data.scopes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data3)){
var valid6 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data3[i0] !== "string"){
validate13.errors = [error(instancePath+"/scopes/" + i0, "#/properties/scopes/items/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
else {
validate13.errors = [error(instancePath+"/scopes", "#/properties/scopes/type", "type", {type: "array"}, "must be array")];
return false;
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.tags !== undefined && func0.call(data, "tags")){
let data5 = data.tags;
const _errs18 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate13.errors = [error(instancePath+"/tags", "#/properties/tags/type", "type", {type: ["array","null"]}, "must be array,null")];
return false;
}
if(errors === _errs18){
if(Array.isArray(data5)){
var valid7 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(typeof data5[i1] !== "string"){
validate13.errors = [error(instancePath+"/tags/" + i1, "#/properties/tags/items/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid7 = _errs20 === errors;
if(!valid7){
break;
}
}
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.expiration_date !== undefined && func0.call(data, "expiration_date")){
let data7 = data.expiration_date;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate13.errors = [error(instancePath+"/expiration_date", "#/properties/expiration_date/type", "type", {type: ["string","null"]}, "must be string,null")];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.time_to_live_in_seconds !== undefined && func0.call(data, "time_to_live_in_seconds")){
let data8 = data.time_to_live_in_seconds;
const _errs24 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate13.errors = [error(instancePath+"/time_to_live_in_seconds", "#/properties/time_to_live_in_seconds/type", "type", {type: ["number","null"]}, "must be number,null")];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate13.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateManageV1ScopesUpdateBody = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.scopes.update.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope")){
validate14.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.scope !== undefined && func0.call(data, "scope")){
if(typeof data.scope !== "string"){
validate14.errors = [error(instancePath+"/scope", "#/properties/scope/type", "type", {type: "string"}, "must be string")];
return false;
}
}
}
}
else {
validate14.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

export const validateManageV1InvitesCreateBody = validate15;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.invites.create.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.email === undefined) || (!(func0.call(data, "email")))) && (missing0 = "email")) || (((data.scope === undefined) || (!(func0.call(data, "scope")))) && (missing0 = "scope"))){
validate15.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.email !== undefined && func0.call(data, "email")){
const _errs1 = errors;
if(typeof data.email !== "string"){
validate15.errors = [error(instancePath+"/email", "#/properties/email/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined && func0.call(data, "scope")){
const _errs3 = errors;
if(typeof data.scope !== "string"){
validate15.errors = [error(instancePath+"/scope", "#/properties/scope/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate15.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const validateManageV1RequestsListQuery = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.requests.list.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate16.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate16.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate16.errors = [error(instancePath+"/limit", "#/properties/limit/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate16.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1000}, "must be <= 1000")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate16.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined && func0.call(data, "page")){
let data3 = data.page;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate16.errors = [error(instancePath+"/page", "#/properties/page/type", "type", {type: "number"}, "must be number")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessor !== undefined && func0.call(data, "accessor")){
const _errs10 = errors;
if(typeof data.accessor !== "string"){
validate16.errors = [error(instancePath+"/accessor", "#/properties/accessor/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined && func0.call(data, "request_id")){
const _errs12 = errors;
if(typeof data.request_id !== "string"){
validate16.errors = [error(instancePath+"/request_id", "#/properties/request_id/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined && func0.call(data, "deployment")){
const _errs14 = errors;
if(typeof data.deployment !== "string"){
validate16.errors = [error(instancePath+"/deployment", "#/properties/deployment/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs16 = errors;
if(typeof data.endpoint !== "string"){
validate16.errors = [error(instancePath+"/endpoint", "#/properties/endpoint/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs18 = errors;
if(typeof data.method !== "string"){
validate16.errors = [error(instancePath+"/method", "#/properties/method/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
const _errs20 = errors;
if(typeof data.status !== "string"){
validate16.errors = [error(instancePath+"/status", "#/properties/status/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs20 === errors;
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
validate16.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const validateManageV1UsageGetQuery = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.usage.get.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate17.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate17.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessor !== undefined && func0.call(data, "accessor")){
const _errs5 = errors;
if(typeof data.accessor !== "string"){
validate17.errors = [error(instancePath+"/accessor", "#/properties/accessor/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined && func0.call(data, "deployment")){
const _errs7 = errors;
if(typeof data.deployment !== "string"){
validate17.errors = [error(instancePath+"/deployment", "#/properties/deployment/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs9 = errors;
if(typeof data.endpoint !== "string"){
validate17.errors = [error(instancePath+"/endpoint", "#/properties/endpoint/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs11 = errors;
if(typeof data.method !== "string"){
validate17.errors = [error(instancePath+"/method", "#/properties/method/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs13 = errors;
if(typeof data.model !== "string"){
validate17.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
const _errs15 = errors;
if(typeof data.tag !== "string"){
validate17.errors = [error(instancePath+"/tag", "#/properties/tag/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs15 === errors;
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
validate17.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const validateManageV1UsageBreakdownQuery = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.usage.breakdown.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate18.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate18.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grouping !== undefined && func0.call(data, "grouping")){
const _errs5 = errors;
if(typeof data.grouping !== "string"){
validate18.errors = [error(instancePath+"/grouping", "#/properties/grouping/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessor !== undefined && func0.call(data, "accessor")){
const _errs7 = errors;
if(typeof data.accessor !== "string"){
validate18.errors = [error(instancePath+"/accessor", "#/properties/accessor/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined && func0.call(data, "deployment")){
const _errs9 = errors;
if(typeof data.deployment !== "string"){
validate18.errors = [error(instancePath+"/deployment", "#/properties/deployment/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs11 = errors;
if(typeof data.endpoint !== "string"){
validate18.errors = [error(instancePath+"/endpoint", "#/properties/endpoint/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs13 = errors;
if(typeof data.method !== "string"){
validate18.errors = [error(instancePath+"/method", "#/properties/method/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs15 = errors;
if(typeof data.model !== "string"){
validate18.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
const _errs17 = errors;
if(typeof data.tag !== "string"){
validate18.errors = [error(instancePath+"/tag", "#/properties/tag/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs17 === errors;
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
else {
validate18.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

export const validateManageV1UsageFieldsQuery = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.usage.fields.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate19.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate19.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate19.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const validateManageV1BillingBreakdownQuery = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.billing.breakdown.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate20.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate20.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessor !== undefined && func0.call(data, "accessor")){
const _errs5 = errors;
if(typeof data.accessor !== "string"){
validate20.errors = [error(instancePath+"/accessor", "#/properties/accessor/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined && func0.call(data, "deployment")){
const _errs7 = errors;
if(typeof data.deployment !== "string"){
validate20.errors = [error(instancePath+"/deployment", "#/properties/deployment/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
const _errs9 = errors;
if(typeof data.tag !== "string"){
validate20.errors = [error(instancePath+"/tag", "#/properties/tag/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line_item !== undefined && func0.call(data, "line_item")){
const _errs11 = errors;
if(typeof data.line_item !== "string"){
validate20.errors = [error(instancePath+"/line_item", "#/properties/line_item/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grouping !== undefined && func0.call(data, "grouping")){
let data6 = data.grouping;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(error(instancePath+"/grouping", "#/properties/grouping/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data6[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/grouping/" + i0, "#/properties/grouping/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/grouping", "#/properties/grouping/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath+"/grouping", "#/properties/grouping/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
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
else {
validate20.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const validateManageV1BillingFieldsQuery = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.billing.fields.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined && func0.call(data, "start")){
const _errs1 = errors;
if(typeof data.start !== "string"){
validate21.errors = [error(instancePath+"/start", "#/properties/start/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined && func0.call(data, "end")){
const _errs3 = errors;
if(typeof data.end !== "string"){
validate21.errors = [error(instancePath+"/end", "#/properties/end/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate21.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateManageV1PurchasesListQuery = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.purchases.list.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit !== undefined && func0.call(data, "limit")){
let data0 = data.limit;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate22.errors = [error(instancePath+"/limit", "#/properties/limit/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate22.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1000}, "must be <= 1000")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [error(instancePath+"/limit", "#/properties/limit/allOf/0/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
}
else {
validate22.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const validateManageV1ModelsListQuery = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.models.list.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate23.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const validateManageV1ProjectModelsListQuery = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.project-models.list.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate24.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const validateManageV1SelfHostedCredentialsCreateQuery = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.self-hosted-credentials.create.query" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes !== undefined && func0.call(data, "scopes")){
let data0 = data.scopes;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push(error(instancePath+"/scopes", "#/properties/scopes/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/scopes/" + i0, "#/properties/scopes/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/scopes", "#/properties/scopes/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath+"/scopes", "#/properties/scopes/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate25.errors = vErrors;
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
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined && func0.call(data, "provider")){
const _errs9 = errors;
if(typeof data.provider !== "string"){
validate25.errors = [error(instancePath+"/provider", "#/properties/provider/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate25.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const validateManageV1SelfHostedCredentialsCreateBody = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.self-hosted-credentials.create.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.comment !== undefined && func0.call(data, "comment")){
let data0 = data.comment;
if((typeof data0 !== "string") && (data0 !== null)){
validate26.errors = [error(instancePath+"/comment", "#/properties/comment/type", "type", {type: ["string","null"]}, "must be string,null")];
return false;
}
}
}
else {
validate26.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const validateManageV1AgentsCreateBody = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.agents.create.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.config === undefined) || (!(func0.call(data, "config")))) && (missing0 = "config")){
validate27.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.config !== undefined && func0.call(data, "config")){
const _errs1 = errors;
if(typeof data.config !== "string"){
validate27.errors = [error(instancePath+"/config", "#/properties/config/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data1 = data.metadata;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate27.errors = [error(instancePath+"/metadata", "#/properties/metadata/type", "type", {type: ["object","null"]}, "must be object,null")];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 of Object.keys(data1)){
const _errs6 = errors;
if(typeof data1[key0] !== "string"){
validate27.errors = [error(instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/metadata/additionalProperties/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined && func0.call(data, "api_version")){
let data3 = data.api_version;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate27.errors = [error(instancePath+"/api_version", "#/properties/api_version/type", "type", {type: ["integer","null"]}, "must be integer,null")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate27.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const validateManageV1AgentsUpdateBody = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.agents.update.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata")){
validate28.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data0 = data.metadata;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
const _errs4 = errors;
if(typeof data0[key0] !== "string"){
validate28.errors = [error(instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/metadata/additionalProperties/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [error(instancePath+"/metadata", "#/properties/metadata/type", "type", {type: "object"}, "must be object")];
return false;
}
}
}
}
}
else {
validate28.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const validateManageV1AgentVariablesCreateBody = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.agent-variables.create.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))){
validate29.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.key !== undefined && func0.call(data, "key")){
const _errs1 = errors;
if(typeof data.key !== "string"){
validate29.errors = [error(instancePath+"/key", "#/properties/key/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined && func0.call(data, "api_version")){
let data1 = data.api_version;
const _errs3 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate29.errors = [error(instancePath+"/api_version", "#/properties/api_version/type", "type", {type: ["integer","null"]}, "must be integer,null")];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate29.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const validateManageV1AgentVariablesUpdateBody = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:manage.v1.agent-variables.update.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")){
validate30.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
}
else {
validate30.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

