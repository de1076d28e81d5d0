// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateSpeakV1Query = validate10;
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = /^$|^aura-(?:2-)?[a-z]+-[a-z]{2}$/u;
const pattern1 = /^$|(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$/u;
const pattern2 = /(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$/u;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v1.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing0 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("linear16" !== data.encoding){
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
if(data.container !== undefined && func0.call(data, "container")){
let data1 = data.container;
const _errs6 = errors;
if(!((data1 === "wav") || (data1 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/0/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data2 = data.sample_rate;
const _errs7 = errors;
if(!((((((data2 === 8000) || (data2 === 16000)) || (data2 === 24000)) || (data2 === 32000)) || (data2 === 44100)) || (data2 === 48000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/0/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,24000,32000,44100,48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs8 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/0/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
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
const _errs10 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing1 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
let data5 = data.container;
const _errs15 = errors;
if(!((data5 === "wav") || (data5 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/1/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data6 = data.sample_rate;
const _errs16 = errors;
if(!((data6 === 8000) || (data6 === 16000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/1/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs17 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/1/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
(vErrors ??= []).push(error(instancePath, "#/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs10 === errors;
if(valid0){
const _errs19 = errors;
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing2 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
let data9 = data.container;
const _errs24 = errors;
if(!((data9 === "wav") || (data9 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/allOf/2/then/properties/container/enum", "enum", {allowedValues: ["wav","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data10 = data.sample_rate;
const _errs25 = errors;
if(!((data10 === 8000) || (data10 === 16000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/2/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
var valid9 = _errs25 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs26 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/2/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
}
}
}
var _valid2 = _errs23 === errors;
valid7 = _valid2;
}
if(!valid7){
(vErrors ??= []).push(error(instancePath, "#/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs19 === errors;
if(valid0){
const _errs28 = errors;
const _errs29 = errors;
let valid10 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mp3" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid3 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs33 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/3/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid12 = _errs33 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs35 = errors;
if(!(data.sample_rate === 22050)){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/3/then/properties/sample_rate/enum", "enum", {allowedValues: [22050]}, "must be equal to one of the allowed values")];
return false;
}
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data15 = data.bit_rate;
const _errs36 = errors;
if(!((((((data15 === 32000) || (data15 === 48000)) || (data15 === 8000)) || (data15 === 16000)) || (data15 === 24000)) || (data15 === 40000))){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/3/then/properties/bit_rate/enum", "enum", {allowedValues: [32000,48000,8000,16000,24000,40000]}, "must be equal to one of the allowed values")];
return false;
}
var valid12 = _errs36 === errors;
}
else {
var valid12 = true;
}
}
}
}
var _valid3 = _errs32 === errors;
valid10 = _valid3;
}
if(!valid10){
(vErrors ??= []).push(error(instancePath, "#/allOf/3/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs28 === errors;
if(valid0){
const _errs37 = errors;
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing3 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("opus" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid4 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs42 = errors;
if(!(data.container === "ogg")){
validate10.errors = [error(instancePath+"/container", "#/allOf/4/then/properties/container/enum", "enum", {allowedValues: ["ogg"]}, "must be equal to one of the allowed values")];
return false;
}
var valid15 = _errs42 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs43 = errors;
if(!(data.sample_rate === 48000)){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/4/then/properties/sample_rate/enum", "enum", {allowedValues: [48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid15 = _errs43 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data19 = data.bit_rate;
const _errs44 = errors;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 650000 || isNaN(data19)){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/4/then/properties/bit_rate/maximum", "maximum", {comparison: "<=", limit: 650000}, "must be <= 650000")];
return false;
}
else {
if(data19 < 4000 || isNaN(data19)){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/4/then/properties/bit_rate/minimum", "minimum", {comparison: ">=", limit: 4000}, "must be >= 4000")];
return false;
}
}
}
var valid15 = _errs44 === errors;
}
else {
var valid15 = true;
}
}
}
}
var _valid4 = _errs41 === errors;
valid13 = _valid4;
}
if(!valid13){
(vErrors ??= []).push(error(instancePath, "#/allOf/4/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs37 === errors;
if(valid0){
const _errs45 = errors;
const _errs46 = errors;
let valid16 = true;
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing4 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("flac" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid5 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs50 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/5/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid18 = _errs50 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data22 = data.sample_rate;
const _errs52 = errors;
if(!(((((data22 === 8000) || (data22 === 16000)) || (data22 === 22050)) || (data22 === 32000)) || (data22 === 48000))){
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/5/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,22050,32000,48000]}, "must be equal to one of the allowed values")];
return false;
}
var valid18 = _errs52 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
const _errs53 = errors;
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/5/then/properties/bit_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid18 = _errs53 === errors;
}
else {
var valid18 = true;
}
}
}
}
var _valid5 = _errs49 === errors;
valid16 = _valid5;
}
if(!valid16){
(vErrors ??= []).push(error(instancePath, "#/allOf/5/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs45 === errors;
if(valid0){
const _errs55 = errors;
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing5 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("aac" !== data.encoding){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.container !== undefined && func0.call(data, "container")){
const _errs60 = errors;
validate10.errors = [error(instancePath+"/container", "#/allOf/6/then/properties/container/not", "not", {}, "must NOT be valid")];
return false;
var valid21 = _errs60 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
const _errs62 = errors;
validate10.errors = [error(instancePath+"/sample_rate", "#/allOf/6/then/properties/sample_rate/not", "not", {}, "must NOT be valid")];
return false;
var valid21 = _errs62 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data27 = data.bit_rate;
const _errs64 = errors;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 192000 || isNaN(data27)){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/6/then/properties/bit_rate/maximum", "maximum", {comparison: "<=", limit: 192000}, "must be <= 192000")];
return false;
}
else {
if(data27 < 4000 || isNaN(data27)){
validate10.errors = [error(instancePath+"/bit_rate", "#/allOf/6/then/properties/bit_rate/minimum", "minimum", {comparison: ">=", limit: 4000}, "must be >= 4000")];
return false;
}
}
}
var valid21 = _errs64 === errors;
}
else {
var valid21 = true;
}
}
}
}
var _valid6 = _errs59 === errors;
valid19 = _valid6;
}
if(!valid19){
(vErrors ??= []).push(error(instancePath, "#/allOf/6/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate10.errors = vErrors;
return false;
}
var valid0 = _errs55 === errors;
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model !== undefined && func0.call(data, "model")){
let data28 = data.model;
const _errs65 = errors;
if(typeof data28 !== "string"){
validate10.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
const _errs67 = errors;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
validate10.errors = [error(instancePath+"/model", "#/properties/model/allOf/0/pattern", "pattern", {pattern: "^$|^aura-(?:2-)?[a-z]+-[a-z]{2}$"}, "must match pattern \""+"^$|^aura-(?:2-)?[a-z]+-[a-z]{2}$"+"\"")];
return false;
}
}
var valid23 = _errs67 === errors;
if(valid23){
const _errs68 = errors;
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
validate10.errors = [error(instancePath+"/model", "#/properties/model/allOf/1/pattern", "pattern", {pattern: "^$|(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$"}, "must match pattern \""+"^$|(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$"+"\"")];
return false;
}
}
var valid23 = _errs68 === errors;
if(valid23){
const _errs69 = errors;
const _errs70 = errors;
let valid24 = false;
const _errs71 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data28 === "aura-angus-en") || (data28 === "aura-arcas-en")) || (data28 === "aura-asteria-en")) || (data28 === "aura-athena-en")) || (data28 === "aura-helios-en")) || (data28 === "aura-hera-en")) || (data28 === "aura-luna-en")) || (data28 === "aura-orion-en")) || (data28 === "aura-orpheus-en")) || (data28 === "aura-perseus-en")) || (data28 === "aura-stella-en")) || (data28 === "aura-zeus-en")) || (data28 === "aura-2-amalthea-en")) || (data28 === "aura-2-andromeda-en")) || (data28 === "aura-2-apollo-en")) || (data28 === "aura-2-arcas-en")) || (data28 === "aura-2-aries-en")) || (data28 === "aura-2-asteria-en")) || (data28 === "aura-2-athena-en")) || (data28 === "aura-2-atlas-en")) || (data28 === "aura-2-aurora-en")) || (data28 === "aura-2-callista-en")) || (data28 === "aura-2-cora-en")) || (data28 === "aura-2-cordelia-en")) || (data28 === "aura-2-delia-en")) || (data28 === "aura-2-draco-en")) || (data28 === "aura-2-electra-en")) || (data28 === "aura-2-harmonia-en")) || (data28 === "aura-2-helena-en")) || (data28 === "aura-2-hera-en")) || (data28 === "aura-2-hermes-en")) || (data28 === "aura-2-hyperion-en")) || (data28 === "aura-2-iris-en")) || (data28 === "aura-2-janus-en")) || (data28 === "aura-2-juno-en")) || (data28 === "aura-2-jupiter-en")) || (data28 === "aura-2-luna-en")) || (data28 === "aura-2-mars-en")) || (data28 === "aura-2-minerva-en")) || (data28 === "aura-2-neptune-en")) || (data28 === "aura-2-odysseus-en")) || (data28 === "aura-2-ophelia-en")) || (data28 === "aura-2-orion-en")) || (data28 === "aura-2-orpheus-en")) || (data28 === "aura-2-pandora-en")) || (data28 === "aura-2-phoebe-en")) || (data28 === "aura-2-pluto-en")) || (data28 === "aura-2-saturn-en")) || (data28 === "aura-2-selene-en")) || (data28 === "aura-2-thalia-en")) || (data28 === "aura-2-theia-en")) || (data28 === "aura-2-vesta-en")) || (data28 === "aura-2-zeus-en")) || (data28 === "aura-2-agustina-es")) || (data28 === "aura-2-alvaro-es")) || (data28 === "aura-2-antonia-es")) || (data28 === "aura-2-aquila-es")) || (data28 === "aura-2-carina-es")) || (data28 === "aura-2-celeste-es")) || (data28 === "aura-2-diana-es")) || (data28 === "aura-2-estrella-es")) || (data28 === "aura-2-gloria-es")) || (data28 === "aura-2-javier-es")) || (data28 === "aura-2-luciano-es")) || (data28 === "aura-2-nestor-es")) || (data28 === "aura-2-olivia-es")) || (data28 === "aura-2-selena-es")) || (data28 === "aura-2-silvia-es")) || (data28 === "aura-2-sirio-es")) || (data28 === "aura-2-valerio-es")) || (data28 === "aura-2-aurelia-de")) || (data28 === "aura-2-elara-de")) || (data28 === "aura-2-fabian-de")) || (data28 === "aura-2-julius-de")) || (data28 === "aura-2-kara-de")) || (data28 === "aura-2-lara-de")) || (data28 === "aura-2-viktoria-de")) || (data28 === "aura-2-beatrix-nl")) || (data28 === "aura-2-cornelia-nl")) || (data28 === "aura-2-daphne-nl")) || (data28 === "aura-2-hestia-nl")) || (data28 === "aura-2-lars-nl")) || (data28 === "aura-2-leda-nl")) || (data28 === "aura-2-rhea-nl")) || (data28 === "aura-2-roman-nl")) || (data28 === "aura-2-sander-nl")) || (data28 === "aura-2-agathe-fr")) || (data28 === "aura-2-hector-fr")) || (data28 === "aura-2-cesare-it")) || (data28 === "aura-2-cinzia-it")) || (data28 === "aura-2-demetra-it")) || (data28 === "aura-2-dionisio-it")) || (data28 === "aura-2-elio-it")) || (data28 === "aura-2-flavio-it")) || (data28 === "aura-2-livia-it")) || (data28 === "aura-2-maia-it")) || (data28 === "aura-2-melia-it")) || (data28 === "aura-2-ama-ja")) || (data28 === "aura-2-ebisu-ja")) || (data28 === "aura-2-fujin-ja")) || (data28 === "aura-2-izanami-ja")) || (data28 === "aura-2-uzume-ja")) || (data28 === ""))){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf/0/enum", "enum", {allowedValues: ["aura-angus-en","aura-arcas-en","aura-asteria-en","aura-athena-en","aura-helios-en","aura-hera-en","aura-luna-en","aura-orion-en","aura-orpheus-en","aura-perseus-en","aura-stella-en","aura-zeus-en","aura-2-amalthea-en","aura-2-andromeda-en","aura-2-apollo-en","aura-2-arcas-en","aura-2-aries-en","aura-2-asteria-en","aura-2-athena-en","aura-2-atlas-en","aura-2-aurora-en","aura-2-callista-en","aura-2-cora-en","aura-2-cordelia-en","aura-2-delia-en","aura-2-draco-en","aura-2-electra-en","aura-2-harmonia-en","aura-2-helena-en","aura-2-hera-en","aura-2-hermes-en","aura-2-hyperion-en","aura-2-iris-en","aura-2-janus-en","aura-2-juno-en","aura-2-jupiter-en","aura-2-luna-en","aura-2-mars-en","aura-2-minerva-en","aura-2-neptune-en","aura-2-odysseus-en","aura-2-ophelia-en","aura-2-orion-en","aura-2-orpheus-en","aura-2-pandora-en","aura-2-phoebe-en","aura-2-pluto-en","aura-2-saturn-en","aura-2-selene-en","aura-2-thalia-en","aura-2-theia-en","aura-2-vesta-en","aura-2-zeus-en","aura-2-agustina-es","aura-2-alvaro-es","aura-2-antonia-es","aura-2-aquila-es","aura-2-carina-es","aura-2-celeste-es","aura-2-diana-es","aura-2-estrella-es","aura-2-gloria-es","aura-2-javier-es","aura-2-luciano-es","aura-2-nestor-es","aura-2-olivia-es","aura-2-selena-es","aura-2-silvia-es","aura-2-sirio-es","aura-2-valerio-es","aura-2-aurelia-de","aura-2-elara-de","aura-2-fabian-de","aura-2-julius-de","aura-2-kara-de","aura-2-lara-de","aura-2-viktoria-de","aura-2-beatrix-nl","aura-2-cornelia-nl","aura-2-daphne-nl","aura-2-hestia-nl","aura-2-lars-nl","aura-2-leda-nl","aura-2-rhea-nl","aura-2-roman-nl","aura-2-sander-nl","aura-2-agathe-fr","aura-2-hector-fr","aura-2-cesare-it","aura-2-cinzia-it","aura-2-demetra-it","aura-2-dionisio-it","aura-2-elio-it","aura-2-flavio-it","aura-2-livia-it","aura-2-maia-it","aura-2-melia-it","aura-2-ama-ja","aura-2-ebisu-ja","aura-2-fujin-ja","aura-2-izanami-ja","aura-2-uzume-ja",""]}, "must be equal to one of the allowed values"));
errors++;
}
var _valid7 = _errs71 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const _errs72 = errors;
const _errs73 = errors;
const _errs74 = errors;
if(typeof data28 === "string"){
if(!pattern2.test(data28)){
(vErrors ??= []).push({});
errors++;
}
}
var valid25 = _errs74 === errors;
if(valid25){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf/1/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs72 === errors;
valid24 = valid24 || _valid7;
}
if(!valid24){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid23 = _errs69 === errors;
}
}
var valid22 = _errs65 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data29 = data.encoding;
const _errs75 = errors;
if(typeof data29 !== "string"){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((((((data29 === "linear16") || (data29 === "mulaw")) || (data29 === "alaw")) || (data29 === "mp3")) || (data29 === "opus")) || (data29 === "flac")) || (data29 === "aac"))){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","mulaw","alaw","mp3","opus","flac","aac"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs75 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.container !== undefined && func0.call(data, "container")){
let data30 = data.container;
const _errs77 = errors;
if(typeof data30 !== "string"){
validate10.errors = [error(instancePath+"/container", "#/properties/container/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((data30 === "wav") || (data30 === "ogg")) || (data30 === "none"))){
validate10.errors = [error(instancePath+"/container", "#/properties/container/enum", "enum", {allowedValues: ["wav","ogg","none"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs77 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data31 = data.sample_rate;
const _errs79 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs79){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 4294967295 || isNaN(data31)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid22 = _errs79 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.bit_rate !== undefined && func0.call(data, "bit_rate")){
let data32 = data.bit_rate;
const _errs81 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs81){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate10.errors = [error(instancePath+"/bit_rate", "#/properties/bit_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid22 = _errs81 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs83 = errors;
if(typeof data.callback !== "string"){
validate10.errors = [error(instancePath+"/callback", "#/properties/callback/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid22 = _errs83 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data34 = data.callback_method;
const _errs85 = errors;
if(typeof data34 !== "string"){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data34 === "POST") || (data34 === "PUT"))){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/enum", "enum", {allowedValues: ["POST","PUT"]}, "must be equal to one of the allowed values")];
return false;
}
var valid22 = _errs85 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs87 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate10.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid22 = _errs87 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.tag !== undefined && func0.call(data, "tag")){
let data36 = data.tag;
const _errs89 = errors;
const _errs90 = errors;
let valid26 = false;
const _errs91 = errors;
if(typeof data36 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid8 = _errs91 === errors;
valid26 = valid26 || _valid8;
if(!valid26){
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data36)){
var valid27 = true;
const len0 = data36.length;
for(let i0=0; i0<len0; i0++){
const _errs95 = errors;
if(typeof data36[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i0, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid27 = _errs95 === errors;
if(!valid27){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid8 = _errs93 === errors;
valid26 = valid26 || _valid8;
}
if(!valid26){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs89 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.speed !== undefined && func0.call(data, "speed")){
let data38 = data.speed;
const _errs97 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1.5000000596046448 || isNaN(data38)){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.5000000596046448}, "must be <= 1.5000000596046448")];
return false;
}
else {
if(data38 < 0.6999999582767487 || isNaN(data38)){
validate10.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.6999999582767487}, "must be >= 0.6999999582767487")];
return false;
}
}
}
var valid22 = _errs97 === errors;
}
else {
var valid22 = true;
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

export const validateSpeakV1Body = validate11;
const pattern3 = /"pronounce"/u;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v1.body" */;
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
let data0 = data.text;
const _errs5 = errors;
if(typeof data0 !== "string"){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/type", "type", {type: "string"}, "must be string"));
errors++;
}
const _errs7 = errors;
if(typeof data0 === "string"){
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/0/minLength", "minLength", {limit: 1}, "must NOT have fewer characters than the limit"));
errors++;
}
}
var valid2 = _errs7 === errors;
if(valid2){
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data0 === "string"){
if(data0.length > 2000 && (data0.length > 4000 || [...data0].length > 2000)){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/1/anyOf/0/maxLength", "maxLength", {limit: 2000}, "must NOT have more characters than the limit"));
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs11 = errors;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/1/anyOf/1/pattern", "pattern", {pattern: "\"pronounce\""}, "must match pattern \""+"\"pronounce\""+"\""));
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/1/anyOf", "anyOf", {}, "must match a schema in anyOf"));
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
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.url !== undefined && func0.call(data, "url")){
const _errs12 = errors;
if(data.url !== null){
(vErrors ??= []).push(error(instancePath+"/url", "#/oneOf/0/properties/url/type", "type", {type: "null"}, "must be null"));
errors++;
}
var valid1 = _errs12 === errors;
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
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.url === undefined) || (!(func0.call(data, "url")))) && (missing1 = "url")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
const _errs16 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "url") || (key1 === "text"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", {additionalProperty: key1}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs16 === errors){
if(data.url !== undefined && func0.call(data, "url")){
const _errs17 = errors;
if(typeof data.url !== "string"){
(vErrors ??= []).push(error(instancePath+"/url", "#/oneOf/1/properties/url/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.text !== undefined && func0.call(data, "text")){
const _errs19 = errors;
if(data.text !== null){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/1/properties/text/type", "type", {type: "null"}, "must be null"));
errors++;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
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
var _valid0 = _errs14 === errors;
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

export const validateSpeakV1StreamQuery = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v1.stream.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("linear16" !== data.encoding){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data1 = data.sample_rate;
if(!((((((data1 === 8000) || (data1 === 16000)) || (data1 === 24000)) || (data1 === 32000)) || (data1 === 44100)) || (data1 === 48000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/0/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000,24000,32000,44100,48000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
(vErrors ??= []).push(error(instancePath, "#/allOf/0/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing0 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("mulaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data3 = data.sample_rate;
if(!((data3 === 8000) || (data3 === 16000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/1/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
(vErrors ??= []).push(error(instancePath, "#/allOf/1/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.encoding === undefined) || (!(func0.call(data, "encoding")))) && (missing1 = "encoding")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.encoding !== undefined && func0.call(data, "encoding")){
if("alaw" !== data.encoding){
(vErrors ??= []).push({});
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data5 = data.sample_rate;
if(!((data5 === 8000) || (data5 === 16000))){
validate12.errors = [error(instancePath+"/sample_rate", "#/allOf/2/then/properties/sample_rate/enum", "enum", {allowedValues: [8000,16000]}, "must be equal to one of the allowed values")];
return false;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
(vErrors ??= []).push(error(instancePath, "#/allOf/2/if", "if", {failingKeyword: "then"}, "must match \"then\" schema"));
errors++;
validate12.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate12.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
const _errs21 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate12.errors = [error(instancePath+"/model", "#/properties/model/allOf/0/pattern", "pattern", {pattern: "^$|^aura-(?:2-)?[a-z]+-[a-z]{2}$"}, "must match pattern \""+"^$|^aura-(?:2-)?[a-z]+-[a-z]{2}$"+"\"")];
return false;
}
}
var valid11 = _errs21 === errors;
if(valid11){
const _errs22 = errors;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
validate12.errors = [error(instancePath+"/model", "#/properties/model/allOf/1/pattern", "pattern", {pattern: "^$|(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$"}, "must match pattern \""+"^$|(?:^|-)(?:agathe|agustina|alvaro|ama|amalthea|andromeda|angus|antonia|apollo|aquila|arcas|aries|asteria|athena|atlas|aurelia|aurora|beatrix|callista|carina|celeste|cesare|cinzia|cora|cordelia|cornelia|daphne|delia|demetra|diana|dionisio|draco|ebisu|elara|electra|elio|estrella|fabian|flavio|fujin|gloria|harmonia|hector|helena|helios|hera|hermes|hestia|hyperion|iris|izanami|janus|javier|julius|juno|jupiter|kara|lara|lars|leda|livia|luciano|luna|maia|mars|melia|minerva|neptune|nestor|odysseus|olivia|ophelia|orion|orpheus|pandora|perseo|perseus|phoebe|pluto|rhea|roman|sander|saturn|selena|selene|silvia|sirio|stella|thalia|theia|uzume|valerio|vesta|viktoria|zeus)-[^-]*$"+"\"")];
return false;
}
}
var valid11 = _errs22 === errors;
if(valid11){
const _errs23 = errors;
const _errs24 = errors;
let valid12 = false;
const _errs25 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data6 === "aura-angus-en") || (data6 === "aura-arcas-en")) || (data6 === "aura-asteria-en")) || (data6 === "aura-athena-en")) || (data6 === "aura-helios-en")) || (data6 === "aura-hera-en")) || (data6 === "aura-luna-en")) || (data6 === "aura-orion-en")) || (data6 === "aura-orpheus-en")) || (data6 === "aura-perseus-en")) || (data6 === "aura-stella-en")) || (data6 === "aura-zeus-en")) || (data6 === "aura-2-amalthea-en")) || (data6 === "aura-2-andromeda-en")) || (data6 === "aura-2-apollo-en")) || (data6 === "aura-2-arcas-en")) || (data6 === "aura-2-aries-en")) || (data6 === "aura-2-asteria-en")) || (data6 === "aura-2-athena-en")) || (data6 === "aura-2-atlas-en")) || (data6 === "aura-2-aurora-en")) || (data6 === "aura-2-callista-en")) || (data6 === "aura-2-cora-en")) || (data6 === "aura-2-cordelia-en")) || (data6 === "aura-2-delia-en")) || (data6 === "aura-2-draco-en")) || (data6 === "aura-2-electra-en")) || (data6 === "aura-2-harmonia-en")) || (data6 === "aura-2-helena-en")) || (data6 === "aura-2-hera-en")) || (data6 === "aura-2-hermes-en")) || (data6 === "aura-2-hyperion-en")) || (data6 === "aura-2-iris-en")) || (data6 === "aura-2-janus-en")) || (data6 === "aura-2-juno-en")) || (data6 === "aura-2-jupiter-en")) || (data6 === "aura-2-luna-en")) || (data6 === "aura-2-mars-en")) || (data6 === "aura-2-minerva-en")) || (data6 === "aura-2-neptune-en")) || (data6 === "aura-2-odysseus-en")) || (data6 === "aura-2-ophelia-en")) || (data6 === "aura-2-orion-en")) || (data6 === "aura-2-orpheus-en")) || (data6 === "aura-2-pandora-en")) || (data6 === "aura-2-phoebe-en")) || (data6 === "aura-2-pluto-en")) || (data6 === "aura-2-saturn-en")) || (data6 === "aura-2-selene-en")) || (data6 === "aura-2-thalia-en")) || (data6 === "aura-2-theia-en")) || (data6 === "aura-2-vesta-en")) || (data6 === "aura-2-zeus-en")) || (data6 === "aura-2-agustina-es")) || (data6 === "aura-2-alvaro-es")) || (data6 === "aura-2-antonia-es")) || (data6 === "aura-2-aquila-es")) || (data6 === "aura-2-carina-es")) || (data6 === "aura-2-celeste-es")) || (data6 === "aura-2-diana-es")) || (data6 === "aura-2-estrella-es")) || (data6 === "aura-2-gloria-es")) || (data6 === "aura-2-javier-es")) || (data6 === "aura-2-luciano-es")) || (data6 === "aura-2-nestor-es")) || (data6 === "aura-2-olivia-es")) || (data6 === "aura-2-selena-es")) || (data6 === "aura-2-silvia-es")) || (data6 === "aura-2-sirio-es")) || (data6 === "aura-2-valerio-es")) || (data6 === "aura-2-aurelia-de")) || (data6 === "aura-2-elara-de")) || (data6 === "aura-2-fabian-de")) || (data6 === "aura-2-julius-de")) || (data6 === "aura-2-kara-de")) || (data6 === "aura-2-lara-de")) || (data6 === "aura-2-viktoria-de")) || (data6 === "aura-2-beatrix-nl")) || (data6 === "aura-2-cornelia-nl")) || (data6 === "aura-2-daphne-nl")) || (data6 === "aura-2-hestia-nl")) || (data6 === "aura-2-lars-nl")) || (data6 === "aura-2-leda-nl")) || (data6 === "aura-2-rhea-nl")) || (data6 === "aura-2-roman-nl")) || (data6 === "aura-2-sander-nl")) || (data6 === "aura-2-agathe-fr")) || (data6 === "aura-2-hector-fr")) || (data6 === "aura-2-cesare-it")) || (data6 === "aura-2-cinzia-it")) || (data6 === "aura-2-demetra-it")) || (data6 === "aura-2-dionisio-it")) || (data6 === "aura-2-elio-it")) || (data6 === "aura-2-flavio-it")) || (data6 === "aura-2-livia-it")) || (data6 === "aura-2-maia-it")) || (data6 === "aura-2-melia-it")) || (data6 === "aura-2-ama-ja")) || (data6 === "aura-2-ebisu-ja")) || (data6 === "aura-2-fujin-ja")) || (data6 === "aura-2-izanami-ja")) || (data6 === "aura-2-uzume-ja")) || (data6 === ""))){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf/0/enum", "enum", {allowedValues: ["aura-angus-en","aura-arcas-en","aura-asteria-en","aura-athena-en","aura-helios-en","aura-hera-en","aura-luna-en","aura-orion-en","aura-orpheus-en","aura-perseus-en","aura-stella-en","aura-zeus-en","aura-2-amalthea-en","aura-2-andromeda-en","aura-2-apollo-en","aura-2-arcas-en","aura-2-aries-en","aura-2-asteria-en","aura-2-athena-en","aura-2-atlas-en","aura-2-aurora-en","aura-2-callista-en","aura-2-cora-en","aura-2-cordelia-en","aura-2-delia-en","aura-2-draco-en","aura-2-electra-en","aura-2-harmonia-en","aura-2-helena-en","aura-2-hera-en","aura-2-hermes-en","aura-2-hyperion-en","aura-2-iris-en","aura-2-janus-en","aura-2-juno-en","aura-2-jupiter-en","aura-2-luna-en","aura-2-mars-en","aura-2-minerva-en","aura-2-neptune-en","aura-2-odysseus-en","aura-2-ophelia-en","aura-2-orion-en","aura-2-orpheus-en","aura-2-pandora-en","aura-2-phoebe-en","aura-2-pluto-en","aura-2-saturn-en","aura-2-selene-en","aura-2-thalia-en","aura-2-theia-en","aura-2-vesta-en","aura-2-zeus-en","aura-2-agustina-es","aura-2-alvaro-es","aura-2-antonia-es","aura-2-aquila-es","aura-2-carina-es","aura-2-celeste-es","aura-2-diana-es","aura-2-estrella-es","aura-2-gloria-es","aura-2-javier-es","aura-2-luciano-es","aura-2-nestor-es","aura-2-olivia-es","aura-2-selena-es","aura-2-silvia-es","aura-2-sirio-es","aura-2-valerio-es","aura-2-aurelia-de","aura-2-elara-de","aura-2-fabian-de","aura-2-julius-de","aura-2-kara-de","aura-2-lara-de","aura-2-viktoria-de","aura-2-beatrix-nl","aura-2-cornelia-nl","aura-2-daphne-nl","aura-2-hestia-nl","aura-2-lars-nl","aura-2-leda-nl","aura-2-rhea-nl","aura-2-roman-nl","aura-2-sander-nl","aura-2-agathe-fr","aura-2-hector-fr","aura-2-cesare-it","aura-2-cinzia-it","aura-2-demetra-it","aura-2-dionisio-it","aura-2-elio-it","aura-2-flavio-it","aura-2-livia-it","aura-2-maia-it","aura-2-melia-it","aura-2-ama-ja","aura-2-ebisu-ja","aura-2-fujin-ja","aura-2-izanami-ja","aura-2-uzume-ja",""]}, "must be equal to one of the allowed values"));
errors++;
}
var _valid3 = _errs25 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs26 = errors;
const _errs27 = errors;
const _errs28 = errors;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
(vErrors ??= []).push({});
errors++;
}
}
var valid13 = _errs28 === errors;
if(valid13){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf/1/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs26 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
(vErrors ??= []).push(error(instancePath+"/model", "#/properties/model/allOf/2/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs23 === errors;
}
}
var valid10 = _errs19 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data7 = data.encoding;
const _errs29 = errors;
if(typeof data7 !== "string"){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((data7 === "linear16") || (data7 === "mulaw")) || (data7 === "alaw"))){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","mulaw","alaw"]}, "must be equal to one of the allowed values")];
return false;
}
var valid10 = _errs29 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.container !== undefined && func0.call(data, "container")){
const _errs31 = errors;
if(typeof data.container !== "string"){
validate12.errors = [error(instancePath+"/container", "#/properties/container/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data9 = data.sample_rate;
const _errs33 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs33){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4294967295 || isNaN(data9)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs35 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate12.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid10 = _errs35 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tag !== undefined && func0.call(data, "tag")){
let data11 = data.tag;
const _errs37 = errors;
const _errs38 = errors;
let valid14 = false;
const _errs39 = errors;
if(typeof data11 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid4 = _errs39 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data11)){
var valid15 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs43 = errors;
if(typeof data11[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i0, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid15 = _errs43 === errors;
if(!valid15){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid4 = _errs41 === errors;
valid14 = valid14 || _valid4;
}
if(!valid14){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.speed !== undefined && func0.call(data, "speed")){
let data13 = data.speed;
const _errs45 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/type", "type", {type: "number"}, "must be number")];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1.5000000596046448 || isNaN(data13)){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/maximum", "maximum", {comparison: "<=", limit: 1.5000000596046448}, "must be <= 1.5000000596046448")];
return false;
}
else {
if(data13 < 0.6999999582767487 || isNaN(data13)){
validate12.errors = [error(instancePath+"/speed", "#/properties/speed/allOf/0/minimum", "minimum", {comparison: ">=", limit: 0.6999999582767487}, "must be >= 0.6999999582767487")];
return false;
}
}
}
var valid10 = _errs45 === errors;
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
else {
validate12.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateSpeakV1StreamMessage = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:speak.v1.stream.message" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs3 = errors;
if("Speak" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/0/properties/type/const", "const", {allowedValue: "Speak"}, "must be equal to constant"));
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs4 = errors;
if(typeof data1 !== "string"){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/type", "type", {type: "string"}, "must be string"));
errors++;
}
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(typeof data1 === "string"){
if(data1.length > 2000 && (data1.length > 4000 || [...data1].length > 2000)){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/0/anyOf/0/maxLength", "maxLength", {limit: 2000}, "must NOT have more characters than the limit"));
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs9 = errors;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/0/anyOf/1/pattern", "pattern", {pattern: "\"pronounce\""}, "must match pattern \""+"\"pronounce\""+"\""));
errors++;
}
}
var _valid1 = _errs9 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
(vErrors ??= []).push(error(instancePath+"/text", "#/oneOf/0/properties/text/allOf/0/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
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
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Flush" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/1/properties/type/const", "const", {allowedValue: "Flush"}, "must be equal to constant"));
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
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Clear" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/2/properties/type/const", "const", {allowedValue: "Clear"}, "must be equal to constant"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/required", "required", {missingProperty: missing3}, "must have required property '"+missing3+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Close" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/3/properties/type/const", "const", {allowedValue: "Close"}, "must be equal to constant"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
(vErrors ??= []).push(error(instancePath, "#/oneOf", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
validate13.errors = vErrors;
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
validate13.errors = vErrors;
return errors === 0;
}

