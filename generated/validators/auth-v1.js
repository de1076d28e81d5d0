// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateAuthV1GrantBody = validate10;
const func0 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:auth.v1.grant.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ttl_seconds !== undefined && func0.call(data, "ttl_seconds")){
let data0 = data.ttl_seconds;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
validate10.errors = [error(instancePath+"/ttl_seconds", "#/properties/ttl_seconds/type", "type", {type: ["number","null"]}, "must be number,null")];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3600 || isNaN(data0)){
validate10.errors = [error(instancePath+"/ttl_seconds", "#/properties/ttl_seconds/allOf/0/maximum", "maximum", {comparison: "<=", limit: 3600}, "must be <= 3600")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate10.errors = [error(instancePath+"/ttl_seconds", "#/properties/ttl_seconds/allOf/0/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
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

