// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateAgentV1ConverseMessage = validate10;
const func0 = Object.prototype.hasOwnProperty;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data0 = data.input;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.encoding !== undefined && func0.call(data0, "encoding")){
let data1 = data0.encoding;
const _errs3 = errors;
const _errs5 = errors;
let valid5 = false;
const _errs6 = errors;
if(!(((((((((((data1 === "linear16") || (data1 === "linear32")) || (data1 === "flac")) || (data1 === "alaw")) || (data1 === "mulaw")) || (data1 === "amr-nb")) || (data1 === "amr-wb")) || (data1 === "opus")) || (data1 === "ogg-opus")) || (data1 === "speex")) || (data1 === "g729"))){
(vErrors ??= []).push(error(instancePath+"/input/encoding", "#/$defs/AudioInput/properties/encoding/allOf/0/anyOf/0/enum", "enum", {allowedValues: ["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]}, "must be equal to one of the allowed values"));
errors++;
}
var _valid0 = _errs6 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data1 !== "string"){
(vErrors ??= []).push({});
errors++;
}
var valid6 = _errs9 === errors;
if(valid6){
(vErrors ??= []).push(error(instancePath+"/input/encoding", "#/$defs/AudioInput/properties/encoding/allOf/0/anyOf/1/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(error(instancePath+"/input/encoding", "#/$defs/AudioInput/properties/encoding/allOf/0/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate11.errors = vErrors;
return false;
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
var valid3 = _errs3 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data0.sample_rate !== undefined && func0.call(data0, "sample_rate")){
let data2 = data0.sample_rate;
const _errs11 = errors;
const _errs13 = errors;
let valid8 = false;
const _errs14 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(error(instancePath+"/input/sample_rate", "#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf/0/type", "type", {type: "integer"}, "must be integer"));
errors++;
}
var _valid1 = _errs14 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({});
errors++;
}
var valid9 = _errs18 === errors;
if(valid9){
(vErrors ??= []).push(error(instancePath+"/input/sample_rate", "#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf/1/not", "not", {}, "must NOT be valid"));
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
var _valid1 = _errs16 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
(vErrors ??= []).push(error(instancePath+"/input/sample_rate", "#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate11.errors = vErrors;
return false;
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
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined && func0.call(data, "output")){
let data3 = data.output;
const _errs20 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sample_rate !== undefined && func0.call(data3, "sample_rate")){
let data4 = data3.sample_rate;
const _errs25 = errors;
let valid14 = false;
const _errs26 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(error(instancePath+"/output/sample_rate", "#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf/0/type", "type", {type: "integer"}, "must be integer"));
errors++;
}
var _valid2 = _errs26 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({});
errors++;
}
var valid15 = _errs30 === errors;
if(valid15){
(vErrors ??= []).push(error(instancePath+"/output/sample_rate", "#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf/1/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs28 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
(vErrors ??= []).push(error(instancePath+"/output/sample_rate", "#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.function_calls !== undefined && func0.call(data, "function_calls")){
let data0 = data.function_calls;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages !== undefined && func0.call(data, "messages")){
let data0 = data.messages;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate15(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.version !== undefined && func0.call(data0, "version")){
if(!(data0.version === "v1")){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.keyterms !== undefined && func0.call(data0, "keyterms")){
const _errs7 = errors;
var valid5 = _errs7 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.language_hint !== undefined && func0.call(data0, "language_hint")){
const _errs8 = errors;
validate18.errors = [error(instancePath+"/provider/language_hint", "#/$defs/ListenProviderV1/properties/language_hint/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.keyterm !== undefined && func0.call(data0, "keyterm")){
const _errs10 = errors;
validate18.errors = [error(instancePath+"/provider/keyterm", "#/$defs/ListenProviderV1/properties/keyterm/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.detect_language !== undefined && func0.call(data0, "detect_language")){
const _errs12 = errors;
validate18.errors = [error(instancePath+"/provider/detect_language", "#/$defs/ListenProviderV1/properties/detect_language/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
}
if(!valid2){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate18.errors = vErrors;
return false;
}
var valid1 = _errs1 === errors;
if(valid1){
const _errs14 = errors;
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.version === undefined) || (!(func0.call(data0, "version")))) && (missing0 = "version")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.version !== undefined && func0.call(data0, "version")){
if(!(data0.version === "v2")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.keyterms !== undefined && func0.call(data0, "keyterms")){
const _errs20 = errors;
var valid9 = _errs20 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.language_hints !== undefined && func0.call(data0, "language_hints")){
const _errs21 = errors;
var valid9 = _errs21 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.language_hint !== undefined && func0.call(data0, "language_hint")){
const _errs22 = errors;
validate18.errors = [error(instancePath+"/provider/language_hint", "#/$defs/ListenProviderV2/properties/language_hint/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs22 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.language !== undefined && func0.call(data0, "language")){
const _errs24 = errors;
validate18.errors = [error(instancePath+"/provider/language", "#/$defs/ListenProviderV2/properties/language/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.keyterm !== undefined && func0.call(data0, "keyterm")){
const _errs26 = errors;
validate18.errors = [error(instancePath+"/provider/keyterm", "#/$defs/ListenProviderV2/properties/keyterm/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.detect_language !== undefined && func0.call(data0, "detect_language")){
const _errs28 = errors;
validate18.errors = [error(instancePath+"/provider/detect_language", "#/$defs/ListenProviderV2/properties/detect_language/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
}
if(!valid6){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate18.errors = vErrors;
return false;
}
var valid1 = _errs14 === errors;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs30 = errors;
validate18.errors = [error(instancePath+"/model", "#/properties/model/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs32 = errors;
validate18.errors = [error(instancePath+"/language", "#/properties/language/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpointing !== undefined && func0.call(data, "endpointing")){
const _errs34 = errors;
validate18.errors = [error(instancePath+"/endpointing", "#/properties/endpointing/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utterance_end_ms !== undefined && func0.call(data, "utterance_end_ms")){
const _errs36 = errors;
validate18.errors = [error(instancePath+"/utterance_end_ms", "#/properties/utterance_end_ms/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyterms !== undefined && func0.call(data, "keyterms")){
const _errs38 = errors;
validate18.errors = [error(instancePath+"/keyterms", "#/properties/keyterms/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs38 === errors;
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
validate18.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
validate21.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.credentials !== undefined && func0.call(data, "credentials")){
const _errs0 = errors;
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined && func0.call(data, "key")){
const _errs3 = errors;
validate21.errors = [error(instancePath+"/key", "#/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs5 = errors;
validate21.errors = [error(instancePath+"/endpoint", "#/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs0 = errors;
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_side !== undefined && func0.call(data, "client_side")){
const _errs3 = errors;
validate23.errors = [error(instancePath+"/client_side", "#/properties/client_side/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs5 = errors;
validate23.errors = [error(instancePath+"/url", "#/properties/url/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs7 = errors;
validate23.errors = [error(instancePath+"/method", "#/properties/method/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs9 = errors;
validate23.errors = [error(instancePath+"/headers", "#/properties/headers/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.provider === undefined) || (!(func0.call(data, "provider")))) && (missing0 = "provider")){
validate20.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing1 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "open_ai")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing2 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderOpenAi/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs7 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderOpenAi/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs7 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs9 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderOpenAi/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs9 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
}
if(!valid2){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs1 === errors;
if(valid1){
const _errs11 = errors;
const _errs12 = errors;
let valid6 = true;
const _errs13 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing3 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "aws_bedrock")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate21(data0, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid6 = _valid1;
}
if(!valid6){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs11 === errors;
if(valid1){
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing4 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "anthropic")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing5 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderAnthropic/required", "required", {missingProperty: missing5}, "must have required property '"+missing5+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs22 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderAnthropic/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid11 = _errs22 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs24 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderAnthropic/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid11 = _errs24 === errors;
}
else {
var valid11 = true;
}
}
}
}
var _valid2 = _errs20 === errors;
valid8 = _valid2;
}
if(!valid8){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs16 === errors;
if(valid1){
const _errs26 = errors;
const _errs27 = errors;
let valid12 = true;
const _errs28 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing6 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "google")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing7;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing7 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderGoogle/required", "required", {missingProperty: missing7}, "must have required property '"+missing7+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs32 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderGoogle/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid15 = _errs32 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs34 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderGoogle/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid15 = _errs34 === errors;
}
else {
var valid15 = true;
}
}
}
}
var _valid3 = _errs30 === errors;
valid12 = _valid3;
}
if(!valid12){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/3/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs26 === errors;
if(valid1){
const _errs36 = errors;
const _errs37 = errors;
let valid16 = true;
const _errs38 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing8 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "groq")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs40 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing9 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderGroq/required", "required", {missingProperty: missing9}, "must have required property '"+missing9+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs42 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderGroq/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid19 = _errs42 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs44 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderGroq/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid19 = _errs44 === errors;
}
else {
var valid19 = true;
}
}
}
}
var _valid4 = _errs40 === errors;
valid16 = _valid4;
}
if(!valid16){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/4/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs36 === errors;
if(valid1){
const _errs46 = errors;
const _errs47 = errors;
let valid20 = true;
const _errs48 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing10;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing10 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "deepgram")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs50 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing11;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing11 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderDeepgram/required", "required", {missingProperty: missing11}, "must have required property '"+missing11+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs52 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderDeepgram/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid23 = _errs52 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs54 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderDeepgram/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid23 = _errs54 === errors;
}
else {
var valid23 = true;
}
}
}
}
var _valid5 = _errs50 === errors;
valid20 = _valid5;
}
if(!valid20){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/5/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs46 === errors;
if(valid1){
const _errs56 = errors;
const _errs57 = errors;
let valid24 = true;
const _errs58 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing12;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing12 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "nvidia")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid6 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs60 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing13;
if(((data0.model === undefined) || (!(func0.call(data0, "model")))) && (missing13 = "model")){
validate20.errors = [error(instancePath+"/provider", "#/$defs/ThinkProviderNvidia/required", "required", {missingProperty: missing13}, "must have required property '"+missing13+"'")];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs62 = errors;
validate20.errors = [error(instancePath+"/provider/key", "#/$defs/ThinkProviderNvidia/properties/key/not", "not", {}, "must NOT be valid")];
return false;
var valid27 = _errs62 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs64 = errors;
validate20.errors = [error(instancePath+"/provider/endpoint", "#/$defs/ThinkProviderNvidia/properties/endpoint/not", "not", {}, "must NOT be valid")];
return false;
var valid27 = _errs64 === errors;
}
else {
var valid27 = true;
}
}
}
}
var _valid6 = _errs60 === errors;
valid24 = _valid6;
}
if(!valid24){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/6/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate20.errors = vErrors;
return false;
}
var valid1 = _errs56 === errors;
if(valid1){
const _errs66 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing14;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing14 = "type")){
validate20.errors = [error(instancePath+"/provider", "#/properties/provider/allOf/7/required", "required", {missingProperty: missing14}, "must have required property '"+missing14+"'")];
return false;
}
}
var valid1 = _errs66 === errors;
if(valid1){
const _errs67 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined && func0.call(data0, "type")){
const _errs69 = errors;
const _errs70 = errors;
if(!(data0.type === "custom")){
(vErrors ??= []).push({});
errors++;
}
var valid29 = _errs70 === errors;
if(valid29){
validate20.errors = [error(instancePath+"/provider/type", "#/properties/provider/allOf/8/properties/type/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
}
var valid1 = _errs67 === errors;
}
}
}
}
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
let data21 = data.endpoint;
const _errs71 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing15;
if(((data21.url === undefined) || (!(func0.call(data21, "url")))) && (missing15 = "url")){
validate20.errors = [error(instancePath+"/endpoint", "#/$defs/ThinkEndpoint/required", "required", {missingProperty: missing15}, "must have required property '"+missing15+"'")];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functions !== undefined && func0.call(data, "functions")){
let data22 = data.functions;
const _errs74 = errors;
if(Array.isArray(data22)){
var valid32 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs75 = errors;
if(!(validate23(data22[i0], {instancePath:instancePath+"/functions/" + i0,parentData:data22,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid32 = _errs75 === errors;
if(!valid32){
break;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined && func0.call(data, "model")){
const _errs77 = errors;
validate20.errors = [error(instancePath+"/model", "#/properties/model/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined && func0.call(data, "temperature")){
const _errs79 = errors;
validate20.errors = [error(instancePath+"/temperature", "#/properties/temperature/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined && func0.call(data, "instructions")){
const _errs81 = errors;
validate20.errors = [error(instancePath+"/instructions", "#/properties/instructions/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
const _errs83 = errors;
validate20.errors = [error(instancePath+"/timeout", "#/properties/timeout/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs85 = errors;
validate20.errors = [error(instancePath+"/type", "#/properties/type/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs85 === errors;
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
validate20.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
validate30.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.provider === undefined) || (!(func0.call(data, "provider")))) && (missing0 = "provider")){
validate27.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing1 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "deepgram")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs7 = errors;
for(const key0 of Object.keys(data0)){
if(!((((((((key0 === "type") || (key0 === "version")) || (key0 === "model")) || (key0 === "speed")) || (key0 === "expressivity")) || (key0 === "language")) || (key0 === "rate")) || (key0 === "speaking_rate"))){
validate27.errors = [error(instancePath+"/provider", "#/$defs/SpeakProviderDeepgram/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties")];
return false;
break;
}
}
if(_errs7 === errors){
if(data0.speed !== undefined && func0.call(data0, "speed")){
let data2 = data0.speed;
const _errs8 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate27.errors = [error(instancePath+"/provider/speed", "#/$defs/SpeakProviderDeepgram/properties/speed/allOf/0/type", "type", {type: ["number","null"]}, "must be number,null")];
return false;
}
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.language !== undefined && func0.call(data0, "language")){
const _errs11 = errors;
validate27.errors = [error(instancePath+"/provider/language", "#/$defs/SpeakProviderDeepgram/properties/language/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.rate !== undefined && func0.call(data0, "rate")){
const _errs13 = errors;
validate27.errors = [error(instancePath+"/provider/rate", "#/$defs/SpeakProviderDeepgram/properties/rate/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.speaking_rate !== undefined && func0.call(data0, "speaking_rate")){
const _errs15 = errors;
validate27.errors = [error(instancePath+"/provider/speaking_rate", "#/$defs/SpeakProviderDeepgram/properties/speaking_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
}
if(!valid2){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate27.errors = vErrors;
return false;
}
var valid1 = _errs1 === errors;
if(valid1){
const _errs17 = errors;
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing2 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "eleven_labs")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.voice_settings !== undefined && func0.call(data0, "voice_settings")){
const _errs23 = errors;
validate27.errors = [error(instancePath+"/provider/voice_settings", "#/$defs/SpeakProviderElevenLabs/properties/voice_settings/not", "not", {}, "must NOT be valid")];
return false;
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.speed !== undefined && func0.call(data0, "speed")){
const _errs25 = errors;
validate27.errors = [error(instancePath+"/provider/speed", "#/$defs/SpeakProviderElevenLabs/properties/speed/not", "not", {}, "must NOT be valid")];
return false;
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.model !== undefined && func0.call(data0, "model")){
const _errs27 = errors;
validate27.errors = [error(instancePath+"/provider/model", "#/$defs/SpeakProviderElevenLabs/properties/model/not", "not", {}, "must NOT be valid")];
return false;
var valid10 = _errs27 === errors;
}
else {
var valid10 = true;
}
}
}
}
var _valid1 = _errs21 === errors;
valid7 = _valid1;
}
if(!valid7){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate27.errors = vErrors;
return false;
}
var valid1 = _errs17 === errors;
if(valid1){
const _errs29 = errors;
const _errs30 = errors;
let valid11 = true;
const _errs31 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing3 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "cartesia")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(!(validate28(data0, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
valid11 = _valid2;
}
if(!valid11){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate27.errors = vErrors;
return false;
}
var valid1 = _errs29 === errors;
if(valid1){
const _errs34 = errors;
const _errs35 = errors;
let valid13 = true;
const _errs36 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing4 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "open_ai")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
var _valid3 = _errs38 === errors;
valid13 = _valid3;
}
if(!valid13){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/3/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate27.errors = vErrors;
return false;
}
var valid1 = _errs34 === errors;
if(valid1){
const _errs40 = errors;
const _errs41 = errors;
let valid16 = true;
const _errs42 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing5 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "aws_polly")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs44 = errors;
if(!(validate30(data0, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid4 = _errs44 === errors;
valid16 = _valid4;
}
if(!valid16){
(vErrors ??= []).push(error(instancePath+"/provider", "#/properties/provider/allOf/4/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate27.errors = vErrors;
return false;
}
var valid1 = _errs40 === errors;
if(valid1){
const _errs45 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing6 = "type")){
validate27.errors = [error(instancePath+"/provider", "#/properties/provider/allOf/5/required", "required", {missingProperty: missing6}, "must have required property '"+missing6+"'")];
return false;
}
}
var valid1 = _errs45 === errors;
}
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs46 = errors;
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context !== undefined && func0.call(data, "context")){
const _errs0 = errors;
if(!(validate14(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.listen !== undefined && func0.call(data, "listen")){
const _errs2 = errors;
if(!(validate18(data.listen, {instancePath:instancePath+"/listen",parentData:data,parentDataProperty:"listen",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.think !== undefined && func0.call(data, "think")){
let data2 = data.think;
const _errs4 = errors;
const _errs5 = errors;
if(!(validate20(data2, {instancePath:instancePath+"/think",parentData:data,parentDataProperty:"think",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid3 = _errs5 === errors;
if(valid3){
const _errs7 = errors;
if(Array.isArray(data2)){
var valid5 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate20(data2[i0], {instancePath:instancePath+"/think/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid5 = _errs8 === errors;
if(!valid5){
break;
}
}
}
var valid3 = _errs7 === errors;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speak !== undefined && func0.call(data, "speak")){
let data4 = data.speak;
const _errs10 = errors;
const _errs11 = errors;
if(!(validate27(data4, {instancePath:instancePath+"/speak",parentData:data,parentDataProperty:"speak",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid7 = _errs11 === errors;
if(valid7){
const _errs13 = errors;
if(Array.isArray(data4)){
var valid9 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate27(data4[i1], {instancePath:instancePath+"/speak/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid9 = _errs14 === errors;
if(!valid9){
break;
}
}
}
var valid7 = _errs13 === errors;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined && func0.call(data, "tags")){
const _errs16 = errors;
validate13.errors = [error(instancePath+"/tags", "#/properties/tags/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs18 = errors;
validate13.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/not", "not", {}, "must NOT be valid")];
return false;
var valid0 = _errs18 === errors;
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
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:agent.v1.converse.message" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "Settings")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined && func0.call(data, "tags")){
const _errs6 = errors;
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.flags !== undefined && func0.call(data, "flags")){
const _errs7 = errors;
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.audio !== undefined && func0.call(data, "audio")){
const _errs10 = errors;
if(!(validate11(data.audio, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.agent !== undefined && func0.call(data, "agent")){
const _errs12 = errors;
if(!(validate13(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.greeting !== undefined && func0.call(data, "greeting")){
const _errs14 = errors;
validate10.errors = [error(instancePath+"/greeting", "#/allOf/0/then/properties/greeting/not", "not", {}, "must NOT be valid")];
return false;
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "UpdateListen")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listen !== undefined && func0.call(data, "listen")){
if(!(validate18(data.listen, {instancePath:instancePath+"/listen",parentData:data,parentDataProperty:"listen",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs20 === errors;
valid8 = _valid1;
}
if(!valid8){
(vErrors ??= []).push(error(instancePath, "#/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
const _errs23 = errors;
const _errs24 = errors;
let valid12 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "UpdateThink")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.think !== undefined && func0.call(data, "think")){
let data9 = data.think;
const _errs29 = errors;
if(!(validate20(data9, {instancePath:instancePath+"/think",parentData:data,parentDataProperty:"think",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid15 = _errs29 === errors;
if(valid15){
const _errs31 = errors;
if(Array.isArray(data9)){
var valid17 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate20(data9[i0], {instancePath:instancePath+"/think/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid17 = _errs32 === errors;
if(!valid17){
break;
}
}
}
var valid15 = _errs31 === errors;
}
}
}
var _valid2 = _errs27 === errors;
valid12 = _valid2;
}
if(!valid12){
(vErrors ??= []).push(error(instancePath, "#/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs23 === errors;
if(valid0){
const _errs34 = errors;
const _errs35 = errors;
let valid19 = true;
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "UpdateSpeak")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid3 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.speak !== undefined && func0.call(data, "speak")){
let data12 = data.speak;
const _errs40 = errors;
if(!(validate27(data12, {instancePath:instancePath+"/speak",parentData:data,parentDataProperty:"speak",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid22 = _errs40 === errors;
if(valid22){
const _errs42 = errors;
if(Array.isArray(data12)){
var valid24 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(!(validate27(data12[i1], {instancePath:instancePath+"/speak/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid24 = _errs43 === errors;
if(!valid24){
break;
}
}
}
var valid22 = _errs42 === errors;
}
}
}
var _valid3 = _errs38 === errors;
valid19 = _valid3;
}
if(!valid19){
(vErrors ??= []).push(error(instancePath, "#/allOf/3/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs34 === errors;
if(valid0){
const _errs45 = errors;
const _errs46 = errors;
let valid26 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "UpdatePrompt")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs49 = errors;
var _valid4 = _errs49 === errors;
valid26 = _valid4;
}
if(!valid26){
(vErrors ??= []).push(error(instancePath, "#/allOf/4/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs45 === errors;
if(valid0){
const _errs50 = errors;
const _errs51 = errors;
let valid28 = true;
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "InjectUserMessage")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.content === undefined) || (!(func0.call(data, "content")))) && (missing6 = "content")){
validate10.errors = [error(instancePath, "#/allOf/5/then/required", "required", {missingProperty: missing6}, "must have required property '"+missing6+"'")];
return false;
}
}
var _valid5 = _errs54 === errors;
valid28 = _valid5;
}
if(!valid28){
(vErrors ??= []).push(error(instancePath, "#/allOf/5/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs50 === errors;
if(valid0){
const _errs55 = errors;
const _errs56 = errors;
let valid30 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing7 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "InjectAgentMessage")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid6 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs59 = errors;
var _valid6 = _errs59 === errors;
valid30 = _valid6;
}
if(!valid30){
(vErrors ??= []).push(error(instancePath, "#/allOf/6/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs55 === errors;
if(valid0){
const _errs60 = errors;
const _errs61 = errors;
let valid32 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing8 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "FunctionCallResponse")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid7 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.content === undefined) || (!(func0.call(data, "content")))) && (missing9 = "content")){
validate10.errors = [error(instancePath, "#/allOf/7/then/required", "required", {missingProperty: missing9}, "must have required property '"+missing9+"'")];
return false;
}
}
var _valid7 = _errs64 === errors;
valid32 = _valid7;
}
if(!valid32){
(vErrors ??= []).push(error(instancePath, "#/allOf/7/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs60 === errors;
if(valid0){
const _errs65 = errors;
const _errs66 = errors;
let valid34 = true;
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing10 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "KeepAlive")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid8 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs69 = errors;
var _valid8 = _errs69 === errors;
valid34 = _valid8;
}
if(!valid34){
(vErrors ??= []).push(error(instancePath, "#/allOf/8/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs65 === errors;
if(valid0){
const _errs70 = errors;
const _errs71 = errors;
let valid36 = true;
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing11 = "type")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "ForceEndTurn")){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid9 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs74 = errors;
var _valid9 = _errs74 === errors;
valid36 = _valid9;
}
if(!valid36){
(vErrors ??= []).push(error(instancePath, "#/allOf/9/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs70 === errors;
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing12 = "type")){
validate10.errors = [error(instancePath, "#/required", "required", {missingProperty: missing12}, "must have required property '"+missing12+"'")];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data20 = data.type;
if(!(((((((((((((data20 === "Settings") || (data20 === "UpdateListen")) || (data20 === "UpdateThink")) || (data20 === "UpdateSpeak")) || (data20 === "UpdatePrompt")) || (data20 === "InjectUserMessage")) || (data20 === "InjectAgentMessage")) || (data20 === "FunctionCallResponse")) || (data20 === "KeepAlive")) || (data20 === "ForceEndTurn")) || (data20 === "UpdateThinkLive")) || (data20 === "InjectDynamicAgentMessage")) || (data20 === "__customToThinkProvider"))){
validate10.errors = [error(instancePath+"/type", "#/properties/type/enum", "enum", {allowedValues: ["Settings","UpdateListen","UpdateThink","UpdateSpeak","UpdatePrompt","InjectUserMessage","InjectAgentMessage","FunctionCallResponse","KeepAlive","ForceEndTurn","UpdateThinkLive","InjectDynamicAgentMessage","__customToThinkProvider"]}, "must be equal to one of the allowed values")];
return false;
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

