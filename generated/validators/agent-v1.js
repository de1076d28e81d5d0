// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateAgentV1ConverseMessage = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:deepgram-preflight:0.1.0:agent.v1.converse.message","type":"object","properties":{"type":{"enum":["Settings","UpdateListen","UpdateThink","UpdateSpeak","UpdatePrompt","InjectUserMessage","InjectAgentMessage","FunctionCallResponse","KeepAlive","ForceEndTurn","UpdateThinkLive","InjectDynamicAgentMessage","__customToThinkProvider"]}},"required":["type"],"allOf":[{"if":{"properties":{"type":{"enum":["Settings"]}},"required":["type"]},"then":{"properties":{"type":{},"tags":{"items":{}},"experimental":{},"mip_opt_out":{},"flags":{"allOf":[{"$ref":"#/$defs/Flags"}]},"audio":{"allOf":[{"$ref":"#/$defs/Audio"}]},"agent":{"allOf":[{"$ref":"#/$defs/Agent"}]},"greeting":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}}},{"if":{"properties":{"type":{"enum":["UpdateListen"]}},"required":["type"]},"then":{"properties":{"type":{},"listen":{"allOf":[{"$ref":"#/$defs/Listen"}]}}}},{"if":{"properties":{"type":{"enum":["UpdateThink"]}},"required":["type"]},"then":{"properties":{"type":{},"think":{"allOf":[{"allOf":[{"$ref":"#/$defs/Think"}]},{"items":{"allOf":[{"$ref":"#/$defs/Think"}]}}]}}}},{"if":{"properties":{"type":{"enum":["UpdateSpeak"]}},"required":["type"]},"then":{"properties":{"type":{},"speak":{"allOf":[{"allOf":[{"$ref":"#/$defs/Speak"}]},{"items":{"allOf":[{"$ref":"#/$defs/Speak"}]}}]}}}},{"if":{"properties":{"type":{"enum":["UpdatePrompt"]}},"required":["type"]},"then":{"properties":{"type":{},"prompt":{}}}},{"if":{"properties":{"type":{"enum":["InjectUserMessage"]}},"required":["type"]},"then":{"properties":{"type":{},"content":{}},"required":["content"],"x-deepgram-error":"agent-message-unmatched"}},{"if":{"properties":{"type":{"enum":["InjectAgentMessage"]}},"required":["type"]},"then":{"properties":{"type":{},"message":{},"behavior":{}}}},{"if":{"properties":{"type":{"enum":["FunctionCallResponse"]}},"required":["type"]},"then":{"properties":{"type":{},"id":{},"name":{},"content":{},"thought_signature":{}},"required":["content"],"x-deepgram-error":"agent-message-unmatched"}},{"if":{"properties":{"type":{"enum":["KeepAlive"]}},"required":["type"]},"then":{"properties":{"type":{}}}},{"if":{"properties":{"type":{"enum":["ForceEndTurn"]}},"required":["type"]},"then":{"properties":{"type":{}}}}],"$defs":{"Flags":{"properties":{"history":{}}},"Audio":{"properties":{"input":{"allOf":[{"$ref":"#/$defs/AudioInput"}]},"output":{"allOf":[{"$ref":"#/$defs/AudioOutput"}]}}},"AudioInput":{"properties":{"encoding":{"allOf":[{"anyOf":[{"enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]},{"not":{"type":"string"}}],"x-deepgram-error":"agent-field-unparsable"}]},"sample_rate":{"allOf":[{"anyOf":[{"type":"integer"},{"not":{"type":"number"}}],"x-deepgram-error":"agent-field-unparsable"}]}}},"AudioOutput":{"properties":{"encoding":{},"sample_rate":{"allOf":[{"anyOf":[{"type":"integer"},{"not":{"type":"number"}}],"x-deepgram-error":"agent-field-unparsable"}]},"bitrate":{},"container":{}}},"Agent":{"properties":{"language":{},"greeting":{},"context":{"allOf":[{"$ref":"#/$defs/Context"}]},"listen":{"allOf":[{"$ref":"#/$defs/Listen"}]},"think":{"allOf":[{"allOf":[{"$ref":"#/$defs/Think"}]},{"items":{"allOf":[{"$ref":"#/$defs/Think"}]}}]},"speak":{"allOf":[{"allOf":[{"$ref":"#/$defs/Speak"}]},{"items":{"allOf":[{"$ref":"#/$defs/Speak"}]}}]},"think_live":{},"think_conversational":{},"tags":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"mip_opt_out":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"HistoryText|HistoryCalls":{"properties":{"type":{},"role":{},"content":{},"function_calls":{"items":{"allOf":[{"$ref":"#/$defs/HistoryCall"}]}}}},"Context":{"properties":{"messages":{"items":{"allOf":[{"$ref":"#/$defs/HistoryText%7CHistoryCalls"}]}}}},"HistoryText":{"properties":{"type":{},"role":{},"content":{}}},"HistoryCalls":{"properties":{"type":{},"function_calls":{"items":{"allOf":[{"$ref":"#/$defs/HistoryCall"}]}}}},"HistoryCall":{"properties":{"id":{},"name":{},"client_side":{},"arguments":{},"response":{},"thought_signature":{}}},"Listen":{"properties":{"provider":{"allOf":[{"if":{"properties":{"version":{"enum":["v1"]}}},"then":{"$ref":"#/$defs/ListenProviderV1"}},{"if":{"properties":{"version":{"enum":["v2"]}},"required":["version"]},"then":{"$ref":"#/$defs/ListenProviderV2"}}]},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpointing":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"utterance_end_ms":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterms":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"ListenProviderV1":{"properties":{"type":{},"version":{},"model":{},"language":{},"keyterms":{"items":{}},"smart_format":{},"endpointing":{},"language_hint":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterm":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"detect_language":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"ListenProviderV2":{"properties":{"type":{},"version":{},"model":{},"keyterms":{"items":{}},"language_hints":{"items":{}},"eot_threshold":{},"eager_eot_threshold":{},"eot_timeout_ms":{},"language_hint":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterm":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"detect_language":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"Think":{"properties":{"provider":{"allOf":[{"if":{"properties":{"type":{"enum":["open_ai"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderOpenAi"}},{"if":{"properties":{"type":{"enum":["aws_bedrock"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderAwsBedrock"}},{"if":{"properties":{"type":{"enum":["anthropic"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderAnthropic"}},{"if":{"properties":{"type":{"enum":["google"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderGoogle"}},{"if":{"properties":{"type":{"enum":["groq"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderGroq"}},{"if":{"properties":{"type":{"enum":["deepgram"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderDeepgram"}},{"if":{"properties":{"type":{"enum":["nvidia"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderNvidia"}},{"required":["type"],"x-deepgram-error":"agent-field-unparsable"},{"properties":{"type":{"not":{"enum":["custom"]}}},"x-deepgram-error":"agent-field-unparsable"}]},"endpoint":{"allOf":[{"$ref":"#/$defs/ThinkEndpoint"}]},"prompt":{},"context_length":{},"functions":{"items":{"allOf":[{"$ref":"#/$defs/Function"}]}},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"temperature":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"instructions":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"timeout":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"type":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["provider"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderOpenAi":{"properties":{"type":{},"model":{},"temperature":{},"version":{},"reasoning_mode":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderAwsBedrock":{"properties":{"type":{},"model":{},"temperature":{},"credentials":{"allOf":[{"$ref":"#/$defs/AwsCredentials"}]},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderAnthropic":{"properties":{"type":{},"model":{},"temperature":{},"version":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderGoogle":{"properties":{"type":{},"model":{},"temperature":{},"version":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderGroq":{"properties":{"type":{},"model":{},"temperature":{},"version":{},"reasoning_mode":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderDeepgram":{"properties":{"type":{},"model":{},"temperature":{},"reasoning_mode":{},"voice_prompt_opt_out":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"ThinkProviderNvidia":{"properties":{"type":{},"model":{},"temperature":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"},"AwsCredentials":{"properties":{"type":{},"region":{},"access_key_id":{},"secret_access_key":{},"session_token":{}}},"ThinkEndpoint":{"properties":{"url":{},"headers":{}},"required":["url"],"x-deepgram-error":"agent-field-unparsable"},"Function":{"properties":{"name":{},"description":{},"parameters":{},"endpoint":{"allOf":[{"$ref":"#/$defs/FunctionEndpoint"}]},"defer_until_eot":{},"client_side":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"url":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"method":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"headers":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"FunctionEndpoint":{"properties":{"url":{},"method":{},"headers":{}}},"Speak":{"properties":{"provider":{"allOf":[{"if":{"properties":{"type":{"enum":["deepgram"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderDeepgram"}},{"if":{"properties":{"type":{"enum":["eleven_labs"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderElevenLabs"}},{"if":{"properties":{"type":{"enum":["cartesia"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderCartesia"}},{"if":{"properties":{"type":{"enum":["open_ai"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderOpenAi"}},{"if":{"properties":{"type":{"enum":["aws_polly"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderAwsPolly"}},{"required":["type"],"x-deepgram-error":"agent-field-unparsable"}]},"endpoint":{"allOf":[{"$ref":"#/$defs/SpeakEndpoint"}]}},"required":["provider"],"x-deepgram-error":"agent-field-unparsable"},"SpeakEndpoint":{"properties":{"url":{},"headers":{}}},"SpeakProviderDeepgram":{"properties":{"type":{},"version":{},"model":{},"speed":{"allOf":[{"type":["number","null"],"x-deepgram-error":"agent-field-unparsable"}]},"expressivity":{},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"rate":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"speaking_rate":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"additionalProperties":false,"x-deepgram-error":"agent-field-unparsable"},"SpeakProviderElevenLabs":{"properties":{"type":{},"model_id":{},"language":{},"language_code":{},"version":{},"voice_id":{},"voice_settings":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"speed":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}},"SpeakProviderCartesia":{"properties":{"type":{},"model_id":{},"voice":{"allOf":[{"$ref":"#/$defs/CartesiaVoice"}]},"language":{},"volume":{},"version":{},"speed":{}}},"CartesiaVoice":{"properties":{"mode":{},"id":{}}},"SpeakProviderOpenAi":{"properties":{"type":{},"model":{},"voice":{},"version":{}}},"SpeakProviderAwsPolly":{"properties":{"type":{},"voice":{},"language":{},"language_code":{},"engine":{},"credentials":{"allOf":[{"$ref":"#/$defs/AwsCredentials"}]}}}},"x-deepgram-error":"agent-message-unmatched"};
const schema12 = {"properties":{"history":{}}};
const func0 = Object.prototype.hasOwnProperty;
const schema13 = {"properties":{"input":{"allOf":[{"$ref":"#/$defs/AudioInput"}]},"output":{"allOf":[{"$ref":"#/$defs/AudioOutput"}]}}};
const schema14 = {"properties":{"encoding":{"allOf":[{"anyOf":[{"enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]},{"not":{"type":"string"}}],"x-deepgram-error":"agent-field-unparsable"}]},"sample_rate":{"allOf":[{"anyOf":[{"type":"integer"},{"not":{"type":"number"}}],"x-deepgram-error":"agent-field-unparsable"}]}}};
const schema15 = {"properties":{"encoding":{},"sample_rate":{"allOf":[{"anyOf":[{"type":"integer"},{"not":{"type":"number"}}],"x-deepgram-error":"agent-field-unparsable"}]},"bitrate":{},"container":{}}};

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
const err0 = {instancePath:instancePath+"/input/encoding",schemaPath:"#/$defs/AudioInput/properties/encoding/allOf/0/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.encoding.allOf[0].anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data1 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid6 = _errs9 === errors;
if(valid6){
const err2 = {instancePath:instancePath+"/input/encoding",schemaPath:"#/$defs/AudioInput/properties/encoding/allOf/0/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/input/encoding",schemaPath:"#/$defs/AudioInput/properties/encoding/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const err4 = {instancePath:instancePath+"/input/sample_rate",schemaPath:"#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid9 = _errs18 === errors;
if(valid9){
const err6 = {instancePath:instancePath+"/input/sample_rate",schemaPath:"#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
var _valid1 = _errs16 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err7 = {instancePath:instancePath+"/input/sample_rate",schemaPath:"#/$defs/AudioInput/properties/sample_rate/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath:instancePath+"/output/sample_rate",schemaPath:"#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid15 = _errs30 === errors;
if(valid15){
const err10 = {instancePath:instancePath+"/output/sample_rate",schemaPath:"#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/output/sample_rate",schemaPath:"#/$defs/AudioOutput/properties/sample_rate/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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

const schema16 = {"properties":{"language":{},"greeting":{},"context":{"allOf":[{"$ref":"#/$defs/Context"}]},"listen":{"allOf":[{"$ref":"#/$defs/Listen"}]},"think":{"allOf":[{"allOf":[{"$ref":"#/$defs/Think"}]},{"items":{"allOf":[{"$ref":"#/$defs/Think"}]}}]},"speak":{"allOf":[{"allOf":[{"$ref":"#/$defs/Speak"}]},{"items":{"allOf":[{"$ref":"#/$defs/Speak"}]}}]},"think_live":{},"think_conversational":{},"tags":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"mip_opt_out":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};
const schema17 = {"properties":{"messages":{"items":{"allOf":[{"$ref":"#/$defs/HistoryText%7CHistoryCalls"}]}}}};
const schema18 = {"properties":{"type":{},"role":{},"content":{},"function_calls":{"items":{"allOf":[{"$ref":"#/$defs/HistoryCall"}]}}}};
const schema19 = {"properties":{"id":{},"name":{},"client_side":{},"arguments":{},"response":{},"thought_signature":{}}};

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

const schema20 = {"properties":{"provider":{"allOf":[{"if":{"properties":{"version":{"enum":["v1"]}}},"then":{"$ref":"#/$defs/ListenProviderV1"}},{"if":{"properties":{"version":{"enum":["v2"]}},"required":["version"]},"then":{"$ref":"#/$defs/ListenProviderV2"}}]},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpointing":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"utterance_end_ms":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterms":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};
const schema21 = {"properties":{"type":{},"version":{},"model":{},"language":{},"keyterms":{"items":{}},"smart_format":{},"endpointing":{},"language_hint":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterm":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"detect_language":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};
const schema22 = {"properties":{"type":{},"version":{},"model":{},"keyterms":{"items":{}},"language_hints":{"items":{}},"eot_threshold":{},"eager_eot_threshold":{},"eot_timeout_ms":{},"language_hint":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"keyterm":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"detect_language":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};

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
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
validate18.errors = [{instancePath:instancePath+"/provider/language_hint",schemaPath:"#/$defs/ListenProviderV1/properties/language_hint/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.keyterm !== undefined && func0.call(data0, "keyterm")){
const _errs10 = errors;
validate18.errors = [{instancePath:instancePath+"/provider/keyterm",schemaPath:"#/$defs/ListenProviderV1/properties/keyterm/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid5 = _errs10 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.detect_language !== undefined && func0.call(data0, "detect_language")){
const _errs12 = errors;
validate18.errors = [{instancePath:instancePath+"/provider/detect_language",schemaPath:"#/$defs/ListenProviderV1/properties/detect_language/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err1 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data0.version !== undefined && func0.call(data0, "version")){
if(!(data0.version === "v2")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
validate18.errors = [{instancePath:instancePath+"/provider/language_hint",schemaPath:"#/$defs/ListenProviderV2/properties/language_hint/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid9 = _errs22 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.language !== undefined && func0.call(data0, "language")){
const _errs24 = errors;
validate18.errors = [{instancePath:instancePath+"/provider/language",schemaPath:"#/$defs/ListenProviderV2/properties/language/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.keyterm !== undefined && func0.call(data0, "keyterm")){
const _errs26 = errors;
validate18.errors = [{instancePath:instancePath+"/provider/keyterm",schemaPath:"#/$defs/ListenProviderV2/properties/keyterm/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data0.detect_language !== undefined && func0.call(data0, "detect_language")){
const _errs28 = errors;
validate18.errors = [{instancePath:instancePath+"/provider/detect_language",schemaPath:"#/$defs/ListenProviderV2/properties/detect_language/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
validate18.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined && func0.call(data, "language")){
const _errs32 = errors;
validate18.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpointing !== undefined && func0.call(data, "endpointing")){
const _errs34 = errors;
validate18.errors = [{instancePath:instancePath+"/endpointing",schemaPath:"#/properties/endpointing/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utterance_end_ms !== undefined && func0.call(data, "utterance_end_ms")){
const _errs36 = errors;
validate18.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyterms !== undefined && func0.call(data, "keyterms")){
const _errs38 = errors;
validate18.errors = [{instancePath:instancePath+"/keyterms",schemaPath:"#/properties/keyterms/not",keyword:"not",params:{},message:"must NOT be valid"}];
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

const schema23 = {"properties":{"provider":{"allOf":[{"if":{"properties":{"type":{"enum":["open_ai"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderOpenAi"}},{"if":{"properties":{"type":{"enum":["aws_bedrock"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderAwsBedrock"}},{"if":{"properties":{"type":{"enum":["anthropic"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderAnthropic"}},{"if":{"properties":{"type":{"enum":["google"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderGoogle"}},{"if":{"properties":{"type":{"enum":["groq"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderGroq"}},{"if":{"properties":{"type":{"enum":["deepgram"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderDeepgram"}},{"if":{"properties":{"type":{"enum":["nvidia"]}},"required":["type"]},"then":{"$ref":"#/$defs/ThinkProviderNvidia"}},{"required":["type"],"x-deepgram-error":"agent-field-unparsable"},{"properties":{"type":{"not":{"enum":["custom"]}}},"x-deepgram-error":"agent-field-unparsable"}]},"endpoint":{"allOf":[{"$ref":"#/$defs/ThinkEndpoint"}]},"prompt":{},"context_length":{},"functions":{"items":{"allOf":[{"$ref":"#/$defs/Function"}]}},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"temperature":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"instructions":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"timeout":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"type":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["provider"],"x-deepgram-error":"agent-field-unparsable"};
const schema24 = {"properties":{"type":{},"model":{},"temperature":{},"version":{},"reasoning_mode":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema27 = {"properties":{"type":{},"model":{},"temperature":{},"version":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema28 = {"properties":{"type":{},"model":{},"temperature":{},"version":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema29 = {"properties":{"type":{},"model":{},"temperature":{},"version":{},"reasoning_mode":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema30 = {"properties":{"type":{},"model":{},"temperature":{},"reasoning_mode":{},"voice_prompt_opt_out":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema31 = {"properties":{"type":{},"model":{},"temperature":{},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema32 = {"properties":{"url":{},"headers":{}},"required":["url"],"x-deepgram-error":"agent-field-unparsable"};
const schema25 = {"properties":{"type":{},"model":{},"temperature":{},"credentials":{"allOf":[{"$ref":"#/$defs/AwsCredentials"}]},"key":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"endpoint":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"required":["model"],"x-deepgram-error":"agent-field-unparsable"};
const schema26 = {"properties":{"type":{},"region":{},"access_key_id":{},"secret_access_key":{},"session_token":{}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate21.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
const _errs5 = errors;
validate21.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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

const schema33 = {"properties":{"name":{},"description":{},"parameters":{},"endpoint":{"allOf":[{"$ref":"#/$defs/FunctionEndpoint"}]},"defer_until_eot":{},"client_side":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"url":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"method":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"headers":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};
const schema34 = {"properties":{"url":{},"method":{},"headers":{}}};

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
validate23.errors = [{instancePath:instancePath+"/client_side",schemaPath:"#/properties/client_side/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
const _errs5 = errors;
validate23.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined && func0.call(data, "method")){
const _errs7 = errors;
validate23.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs9 = errors;
validate23.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "open_ai")){
const err1 = {};
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderOpenAi/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs7 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderOpenAi/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid5 = _errs7 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs9 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderOpenAi/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "aws_bedrock")){
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
const err5 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "anthropic")){
const err7 = {};
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderAnthropic/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs22 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderAnthropic/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid11 = _errs22 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs24 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderAnthropic/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
var valid1 = _errs16 === errors;
if(valid1){
const _errs26 = errors;
const _errs27 = errors;
let valid12 = true;
const _errs28 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing6 = "type")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "google")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderGoogle/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs32 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderGoogle/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid15 = _errs32 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs34 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderGoogle/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
var valid1 = _errs26 === errors;
if(valid1){
const _errs36 = errors;
const _errs37 = errors;
let valid16 = true;
const _errs38 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing8 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "groq")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderGroq/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs42 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderGroq/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs42 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs44 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderGroq/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err14 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "deepgram")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderDeepgram/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs52 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderDeepgram/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid23 = _errs52 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs54 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderDeepgram/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err17 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "nvidia")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
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
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/ThinkProviderNvidia/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data0.key !== undefined && func0.call(data0, "key")){
const _errs62 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/key",schemaPath:"#/$defs/ThinkProviderNvidia/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid27 = _errs62 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data0.endpoint !== undefined && func0.call(data0, "endpoint")){
const _errs64 = errors;
validate20.errors = [{instancePath:instancePath+"/provider/endpoint",schemaPath:"#/$defs/ThinkProviderNvidia/properties/endpoint/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err20 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
var valid1 = _errs56 === errors;
if(valid1){
const _errs66 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing14;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing14 = "type")){
validate20.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/7/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
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
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid29 = _errs70 === errors;
if(valid29){
validate20.errors = [{instancePath:instancePath+"/provider/type",schemaPath:"#/properties/provider/allOf/8/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate20.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/ThinkEndpoint/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
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
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined && func0.call(data, "temperature")){
const _errs79 = errors;
validate20.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instructions !== undefined && func0.call(data, "instructions")){
const _errs81 = errors;
validate20.errors = [{instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined && func0.call(data, "timeout")){
const _errs83 = errors;
validate20.errors = [{instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs85 = errors;
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/not",keyword:"not",params:{},message:"must NOT be valid"}];
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

const schema35 = {"properties":{"provider":{"allOf":[{"if":{"properties":{"type":{"enum":["deepgram"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderDeepgram"}},{"if":{"properties":{"type":{"enum":["eleven_labs"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderElevenLabs"}},{"if":{"properties":{"type":{"enum":["cartesia"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderCartesia"}},{"if":{"properties":{"type":{"enum":["open_ai"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderOpenAi"}},{"if":{"properties":{"type":{"enum":["aws_polly"]}},"required":["type"]},"then":{"$ref":"#/$defs/SpeakProviderAwsPolly"}},{"required":["type"],"x-deepgram-error":"agent-field-unparsable"}]},"endpoint":{"allOf":[{"$ref":"#/$defs/SpeakEndpoint"}]}},"required":["provider"],"x-deepgram-error":"agent-field-unparsable"};
const schema36 = {"properties":{"type":{},"version":{},"model":{},"speed":{"allOf":[{"type":["number","null"],"x-deepgram-error":"agent-field-unparsable"}]},"expressivity":{},"language":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"rate":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"speaking_rate":{"not":{},"x-deepgram-error":"agent-field-unparsable"}},"additionalProperties":false,"x-deepgram-error":"agent-field-unparsable"};
const schema37 = {"properties":{"type":{},"model_id":{},"language":{},"language_code":{},"version":{},"voice_id":{},"voice_settings":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"speed":{"not":{},"x-deepgram-error":"agent-field-unparsable"},"model":{"not":{},"x-deepgram-error":"agent-field-unparsable"}}};
const schema40 = {"properties":{"type":{},"model":{},"voice":{},"version":{}}};
const schema43 = {"properties":{"url":{},"headers":{}}};
const schema38 = {"properties":{"type":{},"model_id":{},"voice":{"allOf":[{"$ref":"#/$defs/CartesiaVoice"}]},"language":{},"volume":{},"version":{},"speed":{}}};
const schema39 = {"properties":{"mode":{},"id":{}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
validate28.errors = vErrors;
return errors === 0;
}

const schema41 = {"properties":{"type":{},"voice":{},"language":{},"language_code":{},"engine":{},"credentials":{"allOf":[{"$ref":"#/$defs/AwsCredentials"}]}}};

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
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "deepgram")){
const err1 = {};
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
validate27.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/SpeakProviderDeepgram/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data0.speed !== undefined && func0.call(data0, "speed")){
let data2 = data0.speed;
const _errs8 = errors;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
validate27.errors = [{instancePath:instancePath+"/provider/speed",schemaPath:"#/$defs/SpeakProviderDeepgram/properties/speed/allOf/0/type",keyword:"type",params:{type: schema36.properties.speed.allOf[0].type},message:"must be number,null"}];
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
validate27.errors = [{instancePath:instancePath+"/provider/language",schemaPath:"#/$defs/SpeakProviderDeepgram/properties/language/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.rate !== undefined && func0.call(data0, "rate")){
const _errs13 = errors;
validate27.errors = [{instancePath:instancePath+"/provider/rate",schemaPath:"#/$defs/SpeakProviderDeepgram/properties/rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data0.speaking_rate !== undefined && func0.call(data0, "speaking_rate")){
const _errs15 = errors;
validate27.errors = [{instancePath:instancePath+"/provider/speaking_rate",schemaPath:"#/$defs/SpeakProviderDeepgram/properties/speaking_rate/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "eleven_labs")){
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
validate27.errors = [{instancePath:instancePath+"/provider/voice_settings",schemaPath:"#/$defs/SpeakProviderElevenLabs/properties/voice_settings/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.speed !== undefined && func0.call(data0, "speed")){
const _errs25 = errors;
validate27.errors = [{instancePath:instancePath+"/provider/speed",schemaPath:"#/$defs/SpeakProviderElevenLabs/properties/speed/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.model !== undefined && func0.call(data0, "model")){
const _errs27 = errors;
validate27.errors = [{instancePath:instancePath+"/provider/model",schemaPath:"#/$defs/SpeakProviderElevenLabs/properties/model/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err5 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "cartesia")){
const err7 = {};
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
const err8 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "open_ai")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if(!(data0.type === "aws_polly")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
validate27.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/allOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
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
validate13.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs18 = errors;
validate13.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err0 = {};
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
if(!(data.type === "Settings")){
const err1 = {};
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
validate10.errors = [{instancePath:instancePath+"/greeting",schemaPath:"#/allOf/0/then/properties/greeting/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
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
if(!(data.type === "UpdateListen")){
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
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {};
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
if(!(data.type === "UpdateThink")){
const err7 = {};
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
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
const err9 = {};
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
if(!(data.type === "UpdateSpeak")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
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
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "UpdatePrompt")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
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
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "InjectUserMessage")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
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
validate10.errors = [{instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
}
var _valid5 = _errs54 === errors;
valid28 = _valid5;
}
if(!valid28){
const err17 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "InjectAgentMessage")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
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
const err20 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
var valid0 = _errs55 === errors;
if(valid0){
const _errs60 = errors;
const _errs61 = errors;
let valid32 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing8 = "type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "FunctionCallResponse")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
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
validate10.errors = [{instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
}
var _valid7 = _errs64 === errors;
valid32 = _valid7;
}
if(!valid32){
const err23 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
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
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "KeepAlive")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
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
const err26 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
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
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if(!(data.type === "ForceEndTurn")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
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
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data20 = data.type;
if(!(((((((((((((data20 === "Settings") || (data20 === "UpdateListen")) || (data20 === "UpdateThink")) || (data20 === "UpdateSpeak")) || (data20 === "UpdatePrompt")) || (data20 === "InjectUserMessage")) || (data20 === "InjectAgentMessage")) || (data20 === "FunctionCallResponse")) || (data20 === "KeepAlive")) || (data20 === "ForceEndTurn")) || (data20 === "UpdateThinkLive")) || (data20 === "InjectDynamicAgentMessage")) || (data20 === "__customToThinkProvider"))){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
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

