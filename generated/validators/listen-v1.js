// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateListenV1Query = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.query.json","title":"ListenV1Query","description":"The query of POST /v1/listen: how the audio is transcribed.","type":"object","properties":{"model":{"type":"string","description":"The model, such as nova-3. The server takes base-general when it is absent.","x-deepgram-error":"query-string-invalid"},"version":{"type":"string","description":"The version of the model.","x-deepgram-error":"query-string-invalid"},"language":{"type":"string","description":"The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent.","x-deepgram-error":"query-string-invalid"},"encoding":{"type":"string","enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"],"description":"The encoding of audio that has no container.","x-deepgram-error":"query-string-invalid"},"sample_rate":{"type":"integer","description":"Samples a second of audio that has no container, in hertz.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"channels":{"type":"integer","description":"The channels of audio that has no container.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"multichannel":{"type":"boolean","description":"Whether to transcribe each channel on its own.","x-deepgram-error":"query-string-invalid"},"punctuate":{"type":"boolean","description":"Whether to add punctuation and capital letters.","x-deepgram-error":"query-string-invalid"},"profanity_filter":{"type":"boolean","description":"Whether to leave profanity out.","x-deepgram-error":"query-string-invalid"},"smart_format":{"type":"boolean","description":"Whether to format the transcript for people.","x-deepgram-error":"query-string-invalid"},"numerals":{"type":"boolean","description":"Whether to write numbers as digits.","x-deepgram-error":"query-string-invalid"},"dictation":{"type":"boolean","description":"Whether spoken punctuation becomes punctuation; read beside `punctuate`.","x-deepgram-error":"query-string-invalid"},"filler_words":{"type":"boolean","description":"Whether to keep filler words.","x-deepgram-error":"query-string-invalid"},"diarize":{"type":"boolean","description":"Whether to tell speakers apart.","x-deepgram-error":"query-string-invalid"},"diarize_version":{"type":"string","description":"The version of the diarizer.","x-deepgram-error":"query-string-invalid"},"diarize_model":{"type":"string","description":"The model of the diarizer; not beside `diarize`.","x-deepgram-error":"query-string-invalid"},"redact":{"description":"What to leave out of the transcript. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to leave out of the transcript. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"},"x-deepgram-error":"query-string-invalid"}]},"search":{"description":"Words to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"replace":{"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keywords":{"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keyterm":{"description":"Terms to expect; on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to expect; on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"extra":{"description":"What to hand on with the answer, as key:value. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to hand on with the answer, as key:value. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program.","x-deepgram-error":"query-string-invalid"},"detect_entities":{"type":"boolean","description":"Whether to find entities.","x-deepgram-error":"query-string-invalid"},"callback":{"type":"string","description":"A URL that the transcript is sent to.","x-deepgram-error":"query-string-invalid"},"no_delay":{"type":"boolean","description":"Whether not to wait for formatting.","x-deepgram-error":"query-string-invalid"},"summarize":{"type":"string","description":"Whether to summarise: `true` or `v2`.","x-deepgram-error":"query-string-invalid"},"topics":{"type":"boolean","description":"Whether to find the topics.","x-deepgram-error":"query-string-invalid"},"intents":{"type":"boolean","description":"Whether to find the intents.","x-deepgram-error":"query-string-invalid"},"sentiment":{"type":"boolean","description":"Whether to find the sentiment.","x-deepgram-error":"query-string-invalid"},"detect_language":{"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback.","x-deepgram-error":"query-string-invalid"},"paragraphs":{"type":"boolean","description":"Whether to split the transcript into paragraphs.","x-deepgram-error":"query-string-invalid"},"utterances":{"type":"boolean","description":"Whether to split it into utterances.","x-deepgram-error":"query-string-invalid"},"utt_split":{"type":"number","description":"The silence between utterances, in seconds.","x-deepgram-error":"query-string-invalid"},"measurements":{"type":"boolean","description":"Whether to abbreviate measurements.","x-deepgram-error":"query-string-invalid"},"custom_topic":{"description":"Topics to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Topics to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other topics are found too.","x-deepgram-error":"query-string-invalid"},"custom_intent":{"description":"Intents to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Intents to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other intents are found too.","x-deepgram-error":"query-string-invalid"},"tier":{"type":"string","description":"The tier of the model, of old.","x-deepgram-error":"query-string-invalid"},"detect_topics":{"type":"boolean","description":"Topics, of old.","x-deepgram-error":"query-string-invalid"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?:cardinal|ordinal|percent)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.query.json" */;
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
if(data.model !== undefined && func0.call(data, "model")){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs5 = errors;
if(typeof data.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data3 = data.encoding;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data3 === "linear16") || (data3 === "linear32")) || (data3 === "flac")) || (data3 === "alaw")) || (data3 === "mulaw")) || (data3 === "amr-nb")) || (data3 === "amr-wb")) || (data3 === "opus")) || (data3 === "ogg-opus")) || (data3 === "speex")) || (data3 === "g729"))){
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema31.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data4 = data.sample_rate;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
let data5 = data.channels;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs13 = errors;
if(typeof data.multichannel !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/multichannel",schemaPath:"#/properties/multichannel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs15 = errors;
if(typeof data.punctuate !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/punctuate",schemaPath:"#/properties/punctuate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs17 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/profanity_filter",schemaPath:"#/properties/profanity_filter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs19 = errors;
if(typeof data.smart_format !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/smart_format",schemaPath:"#/properties/smart_format/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs21 = errors;
if(typeof data.numerals !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/numerals",schemaPath:"#/properties/numerals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs23 = errors;
if(typeof data.dictation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/dictation",schemaPath:"#/properties/dictation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs25 = errors;
if(typeof data.filler_words !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/filler_words",schemaPath:"#/properties/filler_words/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs27 = errors;
if(typeof data.diarize !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/diarize",schemaPath:"#/properties/diarize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs29 = errors;
if(typeof data.diarize_version !== "string"){
validate20.errors = [{instancePath:instancePath+"/diarize_version",schemaPath:"#/properties/diarize_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs31 = errors;
if(typeof data.diarize_model !== "string"){
validate20.errors = [{instancePath:instancePath+"/diarize_model",schemaPath:"#/properties/diarize_model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redact !== undefined && func0.call(data, "redact")){
let data16 = data.redact;
const _errs33 = errors;
const _errs34 = errors;
let valid1 = false;
const _errs35 = errors;
if(typeof data16 !== "string"){
const err0 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid1 = valid1 || _valid0;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(typeof data16[i0] !== "string"){
const err1 = {instancePath:instancePath+"/redact/" + i0,schemaPath:"#/properties/redact/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs39 === errors;
if(!valid2){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
const _errs42 = errors;
const _errs43 = errors;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs43 === errors;
if(valid4){
validate20.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search !== undefined && func0.call(data, "search")){
let data18 = data.search;
const _errs44 = errors;
const _errs45 = errors;
let valid5 = false;
const _errs46 = errors;
if(typeof data18 !== "string"){
const err5 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid5 = valid5 || _valid1;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data18)){
var valid6 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs50 = errors;
if(typeof data18[i1] !== "string"){
const err6 = {instancePath:instancePath+"/search/" + i1,schemaPath:"#/properties/search/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs50 === errors;
if(!valid6){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs48 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err8 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replace !== undefined && func0.call(data, "replace")){
let data20 = data.replace;
const _errs52 = errors;
const _errs53 = errors;
let valid7 = false;
const _errs54 = errors;
if(typeof data20 !== "string"){
const err9 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs54 === errors;
valid7 = valid7 || _valid2;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data20)){
var valid8 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(typeof data20[i2] !== "string"){
const err10 = {instancePath:instancePath+"/replace/" + i2,schemaPath:"#/properties/replace/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs56 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err12 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data22 = data.keywords;
const _errs60 = errors;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(typeof data22 !== "string"){
const err13 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid9 = valid9 || _valid3;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data22)){
var valid10 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs66 = errors;
if(typeof data22[i3] !== "string"){
const err14 = {instancePath:instancePath+"/keywords/" + i3,schemaPath:"#/properties/keywords/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid10 = _errs66 === errors;
if(!valid10){
break;
}
}
}
else {
const err15 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs64 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err16 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data24 = data.keyterm;
const _errs68 = errors;
const _errs69 = errors;
let valid11 = false;
const _errs70 = errors;
if(typeof data24 !== "string"){
const err17 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid11 = valid11 || _valid4;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data24)){
var valid12 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs74 = errors;
if(typeof data24[i4] !== "string"){
const err18 = {instancePath:instancePath+"/keyterm/" + i4,schemaPath:"#/properties/keyterm/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid12 = _errs74 === errors;
if(!valid12){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs72 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err20 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate20.errors = vErrors;
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
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined && func0.call(data, "extra")){
let data26 = data.extra;
const _errs76 = errors;
const _errs77 = errors;
let valid13 = false;
const _errs78 = errors;
if(typeof data26 !== "string"){
const err21 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs78 === errors;
valid13 = valid13 || _valid5;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data26)){
var valid14 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
const _errs82 = errors;
if(typeof data26[i5] !== "string"){
const err22 = {instancePath:instancePath+"/extra/" + i5,schemaPath:"#/properties/extra/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid14 = _errs82 === errors;
if(!valid14){
break;
}
}
}
else {
const err23 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid5 = _errs80 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err24 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
let data28 = data.tag;
const _errs84 = errors;
const _errs85 = errors;
let valid15 = false;
const _errs86 = errors;
if(typeof data28 !== "string"){
const err25 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs86 === errors;
valid15 = valid15 || _valid6;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data28)){
var valid16 = true;
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
const _errs90 = errors;
if(typeof data28[i6] !== "string"){
const err26 = {instancePath:instancePath+"/tag/" + i6,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid16 = _errs90 === errors;
if(!valid16){
break;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid6 = _errs88 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const err28 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs92 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs94 = errors;
if(typeof data.detect_entities !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/detect_entities",schemaPath:"#/properties/detect_entities/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs96 = errors;
if(typeof data.callback !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs98 = errors;
if(typeof data.no_delay !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/no_delay",schemaPath:"#/properties/no_delay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs100 = errors;
if(typeof data.summarize !== "string"){
validate20.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs102 = errors;
if(typeof data.topics !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs104 = errors;
if(typeof data.intents !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs106 = errors;
if(typeof data.sentiment !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data38 = data.detect_language;
const _errs108 = errors;
const _errs109 = errors;
let valid17 = false;
const _errs110 = errors;
if(typeof data38 !== "string"){
const err29 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs110 === errors;
valid17 = valid17 || _valid7;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data38)){
var valid18 = true;
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
const _errs114 = errors;
if(typeof data38[i7] !== "string"){
const err30 = {instancePath:instancePath+"/detect_language/" + i7,schemaPath:"#/properties/detect_language/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid18 = _errs114 === errors;
if(!valid18){
break;
}
}
}
else {
const err31 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid7 = _errs112 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const err32 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data40 = data.callback_method;
const _errs116 = errors;
if(typeof data40 !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data40 === "POST") || (data40 === "PUT"))){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paragraphs !== undefined && func0.call(data, "paragraphs")){
const _errs118 = errors;
if(typeof data.paragraphs !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/paragraphs",schemaPath:"#/properties/paragraphs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utterances !== undefined && func0.call(data, "utterances")){
const _errs120 = errors;
if(typeof data.utterances !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/utterances",schemaPath:"#/properties/utterances/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utt_split !== undefined && func0.call(data, "utt_split")){
let data43 = data.utt_split;
const _errs122 = errors;
if(!((typeof data43 == "number") && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/utt_split",schemaPath:"#/properties/utt_split/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measurements !== undefined && func0.call(data, "measurements")){
const _errs124 = errors;
if(typeof data.measurements !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/measurements",schemaPath:"#/properties/measurements/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_topic !== undefined && func0.call(data, "custom_topic")){
let data45 = data.custom_topic;
const _errs126 = errors;
const _errs127 = errors;
let valid19 = false;
const _errs128 = errors;
if(typeof data45 !== "string"){
const err33 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid8 = _errs128 === errors;
valid19 = valid19 || _valid8;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data45)){
var valid20 = true;
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
const _errs132 = errors;
if(typeof data45[i8] !== "string"){
const err34 = {instancePath:instancePath+"/custom_topic/" + i8,schemaPath:"#/properties/custom_topic/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid20 = _errs132 === errors;
if(!valid20){
break;
}
}
}
else {
const err35 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid8 = _errs130 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const err36 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_topic_mode !== undefined && func0.call(data, "custom_topic_mode")){
let data47 = data.custom_topic_mode;
const _errs134 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data47 === "extended") || (data47 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_topic_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_intent !== undefined && func0.call(data, "custom_intent")){
let data48 = data.custom_intent;
const _errs136 = errors;
const _errs137 = errors;
let valid21 = false;
const _errs138 = errors;
if(typeof data48 !== "string"){
const err37 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid9 = _errs138 === errors;
valid21 = valid21 || _valid9;
const _errs140 = errors;
if(errors === _errs140){
if(Array.isArray(data48)){
var valid22 = true;
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
const _errs142 = errors;
if(typeof data48[i9] !== "string"){
const err38 = {instancePath:instancePath+"/custom_intent/" + i9,schemaPath:"#/properties/custom_intent/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid22 = _errs142 === errors;
if(!valid22){
break;
}
}
}
else {
const err39 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid9 = _errs140 === errors;
valid21 = valid21 || _valid9;
if(!valid21){
const err40 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_intent_mode !== undefined && func0.call(data, "custom_intent_mode")){
let data50 = data.custom_intent_mode;
const _errs144 = errors;
if(typeof data50 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data50 === "extended") || (data50 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_intent_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs146 = errors;
if(typeof data.tier !== "string"){
validate20.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs146 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detect_topics !== undefined && func0.call(data, "detect_topics")){
const _errs148 = errors;
if(typeof data.detect_topics !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/detect_topics",schemaPath:"#/properties/detect_topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs148 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model":true,"version":true,"language":true,"encoding":true,"sample_rate":true,"channels":true,"multichannel":true,"punctuate":true,"profanity_filter":true,"smart_format":true,"numerals":true,"dictation":true,"filler_words":true,"diarize":true,"diarize_version":true,"diarize_model":true,"redact":true,"search":true,"replace":true,"keywords":true,"keyterm":true,"extra":true,"tag":true,"mip_opt_out":true,"detect_entities":true,"callback":true,"no_delay":true,"summarize":true,"topics":true,"intents":true,"sentiment":true,"detect_language":true,"callback_method":true,"paragraphs":true,"utterances":true,"utt_split":true,"measurements":true,"custom_topic":true,"custom_topic_mode":true,"custom_intent":true,"custom_intent_mode":true,"tier":true,"detect_topics":true},"dynamicProps":false,"dynamicItems":false};

export const validateListenV1Body = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.body.json","title":"ListenV1Body","description":"The JSON body of POST /v1/listen; audio is a body of its own.","type":"object","properties":{"url":{"type":"string","description":"A publicly routable URL of the audio."}},"required":["url"],"x-deepgram-error":"payload-not-json"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.body.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
validate21.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"url":true},"dynamicProps":false,"dynamicItems":false};

export const validateListenV1StreamQuery = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.stream.query.json","title":"ListenV1StreamQuery","description":"The query of the handshake of the stream of /v1/listen.","type":"object","properties":{"model":{"type":"string","description":"The model, such as nova-3. The server takes base-general when it is absent.","x-deepgram-error":"query-string-invalid"},"version":{"type":"string","description":"The version of the model.","x-deepgram-error":"query-string-invalid"},"language":{"type":"string","description":"The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent.","x-deepgram-error":"query-string-invalid"},"encoding":{"type":"string","enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"],"description":"The encoding of audio that has no container.","x-deepgram-error":"query-string-invalid"},"sample_rate":{"type":"integer","description":"Samples a second of audio that has no container, in hertz.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"channels":{"type":"integer","description":"The channels of audio that has no container.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"multichannel":{"type":"boolean","description":"Whether to transcribe each channel on its own.","x-deepgram-error":"query-string-invalid"},"punctuate":{"type":"boolean","description":"Whether to add punctuation and capital letters.","x-deepgram-error":"query-string-invalid"},"profanity_filter":{"type":"boolean","description":"Whether to leave profanity out.","x-deepgram-error":"query-string-invalid"},"smart_format":{"type":"boolean","description":"Whether to format the transcript for people.","x-deepgram-error":"query-string-invalid"},"numerals":{"type":"boolean","description":"Whether to write numbers as digits.","x-deepgram-error":"query-string-invalid"},"dictation":{"type":"boolean","description":"Whether spoken punctuation becomes punctuation; read beside `punctuate`.","x-deepgram-error":"query-string-invalid"},"filler_words":{"type":"boolean","description":"Whether to keep filler words.","x-deepgram-error":"query-string-invalid"},"diarize":{"type":"boolean","description":"Whether to tell speakers apart.","x-deepgram-error":"query-string-invalid"},"diarize_version":{"type":"string","description":"The version of the diarizer.","x-deepgram-error":"query-string-invalid"},"diarize_model":{"type":"string","description":"The model of the diarizer; not beside `diarize`.","x-deepgram-error":"query-string-invalid"},"redact":{"description":"What to leave out of the transcript. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to leave out of the transcript. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"},"x-deepgram-error":"query-string-invalid"}]},"search":{"description":"Words to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"replace":{"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keywords":{"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keyterm":{"description":"Terms to expect; on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to expect; on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"extra":{"description":"What to hand on with the answer, as key:value. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to hand on with the answer, as key:value. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program.","x-deepgram-error":"query-string-invalid"},"detect_entities":{"type":"boolean","description":"Whether to find entities.","x-deepgram-error":"query-string-invalid"},"callback":{"type":"string","description":"A URL that the transcript is sent to.","x-deepgram-error":"query-string-invalid"},"no_delay":{"type":"boolean","description":"Whether not to wait for formatting.","x-deepgram-error":"query-string-invalid"},"summarize":{"type":"string","description":"Whether to summarise: `true` or `v2`.","x-deepgram-error":"query-string-invalid"},"topics":{"type":"boolean","description":"Whether to find the topics.","x-deepgram-error":"query-string-invalid"},"intents":{"type":"boolean","description":"Whether to find the intents.","x-deepgram-error":"query-string-invalid"},"sentiment":{"type":"boolean","description":"Whether to find the sentiment.","x-deepgram-error":"query-string-invalid"},"detect_language":{"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"callback_method":{"type":"string","enum":["POST","GET","PUT","DELETE"],"description":"The method of the request to the callback.","x-deepgram-error":"query-string-invalid"},"interim_results":{"type":"boolean","description":"Whether to send what may still change.","x-deepgram-error":"query-string-invalid"},"endpointing":{"type":["integer","boolean"],"description":"The silence that ends an utterance, in milliseconds, or false.","x-deepgram-error":"query-string-invalid"},"utterance_end_ms":{"type":"integer","description":"The gap between words that ends an utterance, in milliseconds: 1000 at least.","x-deepgram-error":"query-string-invalid","allOf":[{"minimum":1000,"maximum":4294967295,"x-deepgram-error":"listen-value-invalid"}]},"vad_events":{"type":"boolean","description":"Whether to say when somebody begins to speak.","x-deepgram-error":"query-string-invalid"},"tier":{"type":"string","description":"The tier of the model, of old.","x-deepgram-error":"query-string-invalid"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.stream.query.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model !== undefined && func0.call(data, "model")){
const _errs1 = errors;
if(typeof data.model !== "string"){
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
const _errs3 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs5 = errors;
if(typeof data.language !== "string"){
validate22.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data3 = data.encoding;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate22.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data3 === "linear16") || (data3 === "linear32")) || (data3 === "flac")) || (data3 === "alaw")) || (data3 === "mulaw")) || (data3 === "amr-nb")) || (data3 === "amr-wb")) || (data3 === "opus")) || (data3 === "ogg-opus")) || (data3 === "speex")) || (data3 === "g729"))){
validate22.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema33.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data4 = data.sample_rate;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined && func0.call(data, "channels")){
let data5 = data.channels;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs13 = errors;
if(typeof data.multichannel !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/multichannel",schemaPath:"#/properties/multichannel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs15 = errors;
if(typeof data.punctuate !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/punctuate",schemaPath:"#/properties/punctuate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs17 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/profanity_filter",schemaPath:"#/properties/profanity_filter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs19 = errors;
if(typeof data.smart_format !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/smart_format",schemaPath:"#/properties/smart_format/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs21 = errors;
if(typeof data.numerals !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/numerals",schemaPath:"#/properties/numerals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs23 = errors;
if(typeof data.dictation !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/dictation",schemaPath:"#/properties/dictation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs25 = errors;
if(typeof data.filler_words !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/filler_words",schemaPath:"#/properties/filler_words/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs27 = errors;
if(typeof data.diarize !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/diarize",schemaPath:"#/properties/diarize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs29 = errors;
if(typeof data.diarize_version !== "string"){
validate22.errors = [{instancePath:instancePath+"/diarize_version",schemaPath:"#/properties/diarize_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs31 = errors;
if(typeof data.diarize_model !== "string"){
validate22.errors = [{instancePath:instancePath+"/diarize_model",schemaPath:"#/properties/diarize_model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redact !== undefined && func0.call(data, "redact")){
let data16 = data.redact;
const _errs33 = errors;
const _errs34 = errors;
let valid1 = false;
const _errs35 = errors;
if(typeof data16 !== "string"){
const err0 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid1 = valid1 || _valid0;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(typeof data16[i0] !== "string"){
const err1 = {instancePath:instancePath+"/redact/" + i0,schemaPath:"#/properties/redact/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs39 === errors;
if(!valid2){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
const _errs42 = errors;
const _errs43 = errors;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs43 === errors;
if(valid4){
validate22.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search !== undefined && func0.call(data, "search")){
let data18 = data.search;
const _errs44 = errors;
const _errs45 = errors;
let valid5 = false;
const _errs46 = errors;
if(typeof data18 !== "string"){
const err5 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid5 = valid5 || _valid1;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data18)){
var valid6 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs50 = errors;
if(typeof data18[i1] !== "string"){
const err6 = {instancePath:instancePath+"/search/" + i1,schemaPath:"#/properties/search/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs50 === errors;
if(!valid6){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs48 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err8 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replace !== undefined && func0.call(data, "replace")){
let data20 = data.replace;
const _errs52 = errors;
const _errs53 = errors;
let valid7 = false;
const _errs54 = errors;
if(typeof data20 !== "string"){
const err9 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs54 === errors;
valid7 = valid7 || _valid2;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data20)){
var valid8 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(typeof data20[i2] !== "string"){
const err10 = {instancePath:instancePath+"/replace/" + i2,schemaPath:"#/properties/replace/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs56 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err12 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data22 = data.keywords;
const _errs60 = errors;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(typeof data22 !== "string"){
const err13 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid9 = valid9 || _valid3;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data22)){
var valid10 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs66 = errors;
if(typeof data22[i3] !== "string"){
const err14 = {instancePath:instancePath+"/keywords/" + i3,schemaPath:"#/properties/keywords/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid10 = _errs66 === errors;
if(!valid10){
break;
}
}
}
else {
const err15 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid3 = _errs64 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err16 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data24 = data.keyterm;
const _errs68 = errors;
const _errs69 = errors;
let valid11 = false;
const _errs70 = errors;
if(typeof data24 !== "string"){
const err17 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid11 = valid11 || _valid4;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data24)){
var valid12 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs74 = errors;
if(typeof data24[i4] !== "string"){
const err18 = {instancePath:instancePath+"/keyterm/" + i4,schemaPath:"#/properties/keyterm/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid12 = _errs74 === errors;
if(!valid12){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid4 = _errs72 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err20 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate22.errors = vErrors;
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
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined && func0.call(data, "extra")){
let data26 = data.extra;
const _errs76 = errors;
const _errs77 = errors;
let valid13 = false;
const _errs78 = errors;
if(typeof data26 !== "string"){
const err21 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs78 === errors;
valid13 = valid13 || _valid5;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data26)){
var valid14 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
const _errs82 = errors;
if(typeof data26[i5] !== "string"){
const err22 = {instancePath:instancePath+"/extra/" + i5,schemaPath:"#/properties/extra/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid14 = _errs82 === errors;
if(!valid14){
break;
}
}
}
else {
const err23 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid5 = _errs80 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err24 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined && func0.call(data, "tag")){
let data28 = data.tag;
const _errs84 = errors;
const _errs85 = errors;
let valid15 = false;
const _errs86 = errors;
if(typeof data28 !== "string"){
const err25 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs86 === errors;
valid15 = valid15 || _valid6;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data28)){
var valid16 = true;
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
const _errs90 = errors;
if(typeof data28[i6] !== "string"){
const err26 = {instancePath:instancePath+"/tag/" + i6,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid16 = _errs90 === errors;
if(!valid16){
break;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid6 = _errs88 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const err28 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs92 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs94 = errors;
if(typeof data.detect_entities !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/detect_entities",schemaPath:"#/properties/detect_entities/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs96 = errors;
if(typeof data.callback !== "string"){
validate22.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs98 = errors;
if(typeof data.no_delay !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/no_delay",schemaPath:"#/properties/no_delay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs100 = errors;
if(typeof data.summarize !== "string"){
validate22.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs102 = errors;
if(typeof data.topics !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs104 = errors;
if(typeof data.intents !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs106 = errors;
if(typeof data.sentiment !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data38 = data.detect_language;
const _errs108 = errors;
const _errs109 = errors;
let valid17 = false;
const _errs110 = errors;
if(typeof data38 !== "string"){
const err29 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs110 === errors;
valid17 = valid17 || _valid7;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data38)){
var valid18 = true;
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
const _errs114 = errors;
if(typeof data38[i7] !== "string"){
const err30 = {instancePath:instancePath+"/detect_language/" + i7,schemaPath:"#/properties/detect_language/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid18 = _errs114 === errors;
if(!valid18){
break;
}
}
}
else {
const err31 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid7 = _errs112 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const err32 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data40 = data.callback_method;
const _errs116 = errors;
if(typeof data40 !== "string"){
validate22.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data40 === "POST") || (data40 === "GET")) || (data40 === "PUT")) || (data40 === "DELETE"))){
validate22.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema33.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interim_results !== undefined && func0.call(data, "interim_results")){
const _errs118 = errors;
if(typeof data.interim_results !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/interim_results",schemaPath:"#/properties/interim_results/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpointing !== undefined && func0.call(data, "endpointing")){
let data42 = data.endpointing;
const _errs120 = errors;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (typeof data42 !== "boolean")){
validate22.errors = [{instancePath:instancePath+"/endpointing",schemaPath:"#/properties/endpointing/type",keyword:"type",params:{type: schema33.properties.endpointing.type},message:"must be integer,boolean"}];
return false;
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utterance_end_ms !== undefined && func0.call(data, "utterance_end_ms")){
let data43 = data.utterance_end_ms;
const _errs122 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 4294967295 || isNaN(data43)){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data43 < 1000 || isNaN(data43)){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vad_events !== undefined && func0.call(data, "vad_events")){
const _errs125 = errors;
if(typeof data.vad_events !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/vad_events",schemaPath:"#/properties/vad_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs127 = errors;
if(typeof data.tier !== "string"){
validate22.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs127 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"model":true,"version":true,"language":true,"encoding":true,"sample_rate":true,"channels":true,"multichannel":true,"punctuate":true,"profanity_filter":true,"smart_format":true,"numerals":true,"dictation":true,"filler_words":true,"diarize":true,"diarize_version":true,"diarize_model":true,"redact":true,"search":true,"replace":true,"keywords":true,"keyterm":true,"extra":true,"tag":true,"mip_opt_out":true,"detect_entities":true,"callback":true,"no_delay":true,"summarize":true,"topics":true,"intents":true,"sentiment":true,"detect_language":true,"callback_method":true,"interim_results":true,"endpointing":true,"utterance_end_ms":true,"vad_events":true,"tier":true},"dynamicProps":false,"dynamicItems":false};

export const validateListenV1StreamMessage = validate23;
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.stream.message.json","title":"ListenV1StreamMessage","description":"What a client sends over the stream of /v1/listen besides audio, which is binary.","oneOf":[{"title":"ListenV1StreamKeepAlive","description":"Keeps the stream open while no audio is sent.","type":"object","properties":{"type":{"const":"KeepAlive","description":"The type of the message."}},"required":["type"]},{"title":"ListenV1StreamFinalize","description":"Transcribes what was sent so far.","type":"object","properties":{"type":{"const":"Finalize","description":"The type of the message."}},"required":["type"]},{"title":"ListenV1StreamCloseStream","description":"Transcribes the rest and closes the stream.","type":"object","properties":{"type":{"const":"CloseStream","description":"The type of the message."}},"required":["type"]},{"title":"ListenV1StreamConfigure","description":"Changes features.","type":"object","properties":{"type":{"const":"Configure","description":"The type of the message."},"features":{"type":["object","null"],"description":"The features.","properties":{"numerals":{"type":["boolean","null"],"description":"Whether to write numbers as digits."}},"required":[]}},"required":["type"]}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.stream.message.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
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
if(data.type !== undefined && func0.call(data, "type")){
if("KeepAlive" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "KeepAlive"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.type = true;
}
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Finalize" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Finalize"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
const err6 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("CloseStream" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "CloseStream"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")){
const err9 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs12 = errors;
if("Configure" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Configure"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.features !== undefined && func0.call(data, "features")){
let data4 = data.features;
const _errs13 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err11 = {instancePath:instancePath+"/features",schemaPath:"#/oneOf/3/properties/features/type",keyword:"type",params:{type: schema34.oneOf[3].properties.features.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.numerals !== undefined && func0.call(data4, "numerals")){
let data5 = data4.numerals;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/features/numerals",schemaPath:"#/oneOf/3/properties/features/properties/numerals/type",keyword:"type",params:{type: schema34.oneOf[3].properties.features.properties.numerals.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.features = true;
}
}
}
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate23.errors = vErrors;
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
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};

