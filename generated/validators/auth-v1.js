// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateAuthV1GrantBody = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:auth.v1.grant.body","type":"object","properties":{"ttl_seconds":{"type":["number","null"],"allOf":[{"minimum":1,"maximum":3600,"x-deepgram-error":"json-value-outside"}]}},"required":[],"x-deepgram-error":"json-not-deserialized"};
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
validate10.errors = [{instancePath:instancePath+"/ttl_seconds",schemaPath:"#/properties/ttl_seconds/type",keyword:"type",params:{type: schema11.properties.ttl_seconds.type},message:"must be number,null"}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3600 || isNaN(data0)){
validate10.errors = [{instancePath:instancePath+"/ttl_seconds",schemaPath:"#/properties/ttl_seconds/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate10.errors = [{instancePath:instancePath+"/ttl_seconds",schemaPath:"#/properties/ttl_seconds/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
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

