// Generated from schemas/ by `npm run generate`. Do not edit.

export const validateListenV1Query = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.query.json","title":"ListenV1Query","description":"The query of POST /v1/listen: how the audio is transcribed.","type":"object","properties":{"model":{"type":"string","description":"The model, such as nova-3. The server takes base-general when it is absent.","x-deepgram-error":"query-string-invalid"},"version":{"type":"string","description":"The version of the model.","x-deepgram-error":"query-string-invalid"},"language":{"type":"string","description":"The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent.","x-deepgram-error":"query-string-invalid"},"encoding":{"type":"string","enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"],"description":"The encoding of audio that has no container.","x-deepgram-error":"query-string-invalid"},"sample_rate":{"type":"integer","description":"Samples a second of audio that has no container, in hertz.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"channels":{"type":"integer","description":"The channels of audio that has no container.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"multichannel":{"type":"boolean","description":"Whether to transcribe each channel on its own.","x-deepgram-error":"query-string-invalid"},"punctuate":{"type":"boolean","description":"Whether to add punctuation and capital letters.","x-deepgram-error":"query-string-invalid"},"profanity_filter":{"type":"boolean","description":"Whether to leave profanity out.","x-deepgram-error":"query-string-invalid"},"smart_format":{"type":"boolean","description":"Whether to format the transcript for people.","x-deepgram-error":"query-string-invalid"},"numerals":{"type":"boolean","description":"Whether to write numbers as digits.","x-deepgram-error":"query-string-invalid"},"dictation":{"type":"boolean","description":"Whether spoken punctuation becomes punctuation; read beside `punctuate`.","x-deepgram-error":"query-string-invalid"},"filler_words":{"type":"boolean","description":"Whether to keep filler words.","x-deepgram-error":"query-string-invalid"},"diarize":{"type":"boolean","description":"Whether to tell speakers apart.","x-deepgram-error":"query-string-invalid"},"diarize_version":{"type":"string","description":"The version of the diarizer.","x-deepgram-error":"query-string-invalid"},"diarize_model":{"type":"string","description":"The model of the diarizer; not beside `diarize`.","x-deepgram-error":"query-string-invalid"},"redact":{"description":"What to leave out of the transcript. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to leave out of the transcript. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"},"items":{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"}},"x-deepgram-error":"query-string-invalid"}]},"search":{"description":"Words to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"replace":{"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keywords":{"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keyterm":{"description":"Terms to expect; on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to expect; on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"maxItems":500,"x-deepgram-error":"keyterm-limit"}]},"extra":{"description":"What to hand on with the answer, as key:value. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to hand on with the answer, as key:value. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program.","x-deepgram-error":"query-string-invalid"},"detect_entities":{"type":"boolean","description":"Whether to find entities.","x-deepgram-error":"query-string-invalid"},"callback":{"type":"string","description":"A URL that the transcript is sent to.","x-deepgram-error":"query-string-invalid"},"no_delay":{"type":"boolean","description":"Whether not to wait for formatting.","x-deepgram-error":"query-string-invalid"},"summarize":{"type":"string","description":"Whether to summarise: `true` or `v2`.","x-deepgram-error":"query-string-invalid"},"topics":{"type":"boolean","description":"Whether to find the topics.","x-deepgram-error":"query-string-invalid"},"intents":{"type":"boolean","description":"Whether to find the intents.","x-deepgram-error":"query-string-invalid"},"sentiment":{"type":"boolean","description":"Whether to find the sentiment.","x-deepgram-error":"query-string-invalid"},"detect_language":{"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"callback_method":{"type":"string","enum":["POST","PUT"],"description":"The method of the request to the callback.","x-deepgram-error":"query-string-invalid"},"paragraphs":{"type":"boolean","description":"Whether to split the transcript into paragraphs.","x-deepgram-error":"query-string-invalid"},"utterances":{"type":"boolean","description":"Whether to split it into utterances.","x-deepgram-error":"query-string-invalid"},"utt_split":{"type":"number","description":"The silence between utterances, in seconds.","x-deepgram-error":"query-string-invalid"},"measurements":{"type":"boolean","description":"Whether to abbreviate measurements.","x-deepgram-error":"query-string-invalid"},"custom_topic":{"description":"Topics to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Topics to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"custom_topic_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other topics are found too.","x-deepgram-error":"query-string-invalid"},"custom_intent":{"description":"Intents to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Intents to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"custom_intent_mode":{"type":"string","enum":["extended","strict"],"description":"Whether other intents are found too.","x-deepgram-error":"query-string-invalid"},"tier":{"type":"string","description":"The tier of the model, of old.","x-deepgram-error":"query-string-invalid"},"detect_topics":{"type":"boolean","description":"Topics, of old.","x-deepgram-error":"query-string-invalid"}},"allOf":[{"not":{"allOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^flux(?:-|$)"},{"type":"array","not":{"items":{"not":{"pattern":"^flux(?:-|$)"}}}}]}}}]},"x-deepgram-error":"flux-on-v1-listen"},{"not":{"allOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^nova-3(?:-|$)"},{"type":"array","not":{"items":{"not":{"pattern":"^nova-3(?:-|$)"}}}}]}}},{"required":["keywords"],"properties":{"keywords":{"not":{"enum":[false,"false"]}}}}]},"x-deepgram-error":"keywords-on-nova-3"},{"not":{"allOf":[{"required":["keyterm"],"properties":{"keyterm":{"not":{"enum":[false,"false"]}}}},{"anyOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^(?:nova-2|nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc|tiny|base|small|medium|large))?$"},{"type":"array","not":{"items":{"not":{"pattern":"^(?:nova-2|nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc|tiny|base|small|medium|large))?$"}}}}]}}},{"not":{"required":["model"]}}]}]},"x-deepgram-error":"keyterm-without-nova-3"},{"not":{"allOf":[{"required":["diarize_model"],"properties":{"diarize_model":{"not":{"enum":[false,"false"]}}}},{"required":["diarize"],"properties":{"diarize":{}}}]},"x-deepgram-error":"diarize-model-conflict"},{"not":{"allOf":[{"required":["diarize_model"],"properties":{"diarize_model":{"not":{"enum":[false,"false"]}}}},{"required":["diarize_version"],"properties":{"diarize_version":{}}}]},"x-deepgram-error":"diarize-model-conflict"},{"not":{"allOf":[{"required":["summarize"],"properties":{"summarize":{"anyOf":[{"type":"string","pattern":"^v1$"},{"type":"array","not":{"items":{"not":{"pattern":"^v1$"}}}}]}}}]},"x-deepgram-error":"summarize-v1"},{"not":{"allOf":[{"required":["summarize"],"properties":{"summarize":{"anyOf":[{"type":"string","pattern":"^(?:v2|true)$"},{"type":"array","not":{"items":{"not":{"pattern":"^(?:v2|true)$"}}}}]}}},{"required":["language"],"properties":{"language":{"anyOf":[{"type":"string","not":{"pattern":"^[Ee][Nn](?:[-_]|$)"}},{"type":"array","not":{"items":{"not":{"not":{"pattern":"^[Ee][Nn](?:[-_]|$)"}}}}}]}}},{"anyOf":[{"required":["detect_language"],"properties":{"detect_language":{"anyOf":[{"type":"string","pattern":"^false$"},{"type":"array","not":{"items":{"not":{"pattern":"^false$"}}}}]}}},{"not":{"required":["detect_language"]}}]}]},"x-deepgram-error":"summarize-language"},{"anyOf":[{"required":["detect_language"],"properties":{"detect_language":{"not":{"enum":[false,"false"]}}}},{"properties":{"language":{"pattern":"^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"}}}],"x-deepgram-error":"language-unavailable"}]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^flux(?:-|$)", "u");
const pattern6 = new RegExp("^nova-3(?:-|$)", "u");
const pattern8 = new RegExp("^(?:nova-2|nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc|tiny|base|small|medium|large))?$", "u");
const pattern10 = new RegExp("^v1$", "u");
const pattern12 = new RegExp("^(?:v2|true)$", "u");
const pattern14 = new RegExp("^[Ee][Nn](?:[-_]|$)", "u");
const pattern16 = new RegExp("^false$", "u");
const pattern18 = new RegExp("^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$", "u");
const pattern19 = new RegExp("^(?:cardinal|ordinal|percent)$", "u");

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
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
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
if(data.model !== undefined && func0.call(data, "model")){
let data0 = data.model;
const _errs6 = errors;
let valid4 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid4 = valid4 || _valid0;
const _errs9 = errors;
if(!(Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data0)){
var valid6 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
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
var valid7 = _errs15 === errors;
if(valid7){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
var valid6 = _errs13 === errors;
if(!valid6){
break;
}
}
}
var valid5 = _errs12 === errors;
if(valid5){
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
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate20.errors = [{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
if(valid0){
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing1 = "model")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data2 = data.model;
const _errs21 = errors;
let valid11 = false;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
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
var _valid1 = _errs22 === errors;
valid11 = valid11 || _valid1;
const _errs24 = errors;
if(!(Array.isArray(data2))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs26 = errors;
const _errs27 = errors;
if(Array.isArray(data2)){
var valid13 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid14 = _errs30 === errors;
if(valid14){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
var valid13 = _errs28 === errors;
if(!valid13){
break;
}
}
}
var valid12 = _errs27 === errors;
if(valid12){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs24 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
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
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid9 = _errs19 === errors;
if(valid9){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.keywords === undefined) || (!(func0.call(data, "keywords")))) && (missing2 = "keywords")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data4 = data.keywords;
const _errs33 = errors;
const _errs34 = errors;
if(!((data4 === false) || (data4 === "false"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid16 = _errs34 === errors;
if(valid16){
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
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid9 = _errs31 === errors;
}
var valid8 = _errs18 === errors;
if(valid8){
validate20.errors = [{instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
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
var valid0 = _errs16 === errors;
if(valid0){
const _errs35 = errors;
const _errs36 = errors;
const _errs37 = errors;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.keyterm === undefined) || (!(func0.call(data, "keyterm")))) && (missing3 = "keyterm")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data5 = data.keyterm;
const _errs40 = errors;
const _errs41 = errors;
if(!((data5 === false) || (data5 === "false"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid20 = _errs41 === errors;
if(valid20){
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
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid18 = _errs38 === errors;
if(valid18){
const _errs42 = errors;
const _errs43 = errors;
let valid21 = false;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing4 = "model")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs46 = errors;
let valid23 = false;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs47 === errors;
valid23 = valid23 || _valid3;
const _errs49 = errors;
if(!(Array.isArray(data6))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(Array.isArray(data6)){
var valid25 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs53 = errors;
const _errs54 = errors;
const _errs55 = errors;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid26 = _errs55 === errors;
if(valid26){
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
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs53 === errors;
if(!valid25){
break;
}
}
}
var valid24 = _errs52 === errors;
if(valid24){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs49 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs44 === errors;
valid21 = valid21 || _valid2;
if(_valid2){
var props0 = {};
props0.model = true;
}
const _errs56 = errors;
const _errs57 = errors;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing5 = "model")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid27 = _errs58 === errors;
if(valid27){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs56 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs42 === errors;
if(valid18){
if(props0 !== true){
props0 = props0 || {};
props0.keyterm = true;
}
}
}
var valid17 = _errs37 === errors;
if(valid17){
validate20.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
if(valid0){
const _errs59 = errors;
const _errs60 = errors;
const _errs61 = errors;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing6 = "diarize_model")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data8 = data.diarize_model;
const _errs64 = errors;
const _errs65 = errors;
if(!((data8 === false) || (data8 === "false"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid31 = _errs65 === errors;
if(valid31){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid29 = _errs62 === errors;
if(valid29){
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.diarize === undefined) || (!(func0.call(data, "diarize")))) && (missing7 = "diarize")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid29 = _errs66 === errors;
}
var valid28 = _errs61 === errors;
if(valid28){
validate20.errors = [{instancePath,schemaPath:"#/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
if(valid0){
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing8 = "diarize_model")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data9 = data.diarize_model;
const _errs72 = errors;
const _errs73 = errors;
if(!((data9 === false) || (data9 === "false"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid35 = _errs73 === errors;
if(valid35){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid33 = _errs70 === errors;
if(valid33){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.diarize_version === undefined) || (!(func0.call(data, "diarize_version")))) && (missing9 = "diarize_version")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid33 = _errs74 === errors;
}
var valid32 = _errs69 === errors;
if(valid32){
validate20.errors = [{instancePath,schemaPath:"#/allOf/4/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs67 === errors;
if(valid0){
const _errs75 = errors;
const _errs76 = errors;
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing10 = "summarize")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data10 = data.summarize;
const _errs80 = errors;
let valid39 = false;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid4 = _errs81 === errors;
valid39 = valid39 || _valid4;
const _errs83 = errors;
if(!(Array.isArray(data10))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs85 = errors;
const _errs86 = errors;
if(Array.isArray(data10)){
var valid41 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs87 = errors;
const _errs88 = errors;
const _errs89 = errors;
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid42 = _errs89 === errors;
if(valid42){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs87 === errors;
if(!valid41){
break;
}
}
}
var valid40 = _errs86 === errors;
if(valid40){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
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
var _valid4 = _errs83 === errors;
valid39 = valid39 || _valid4;
if(!valid39){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid36 = _errs77 === errors;
if(valid36){
validate20.errors = [{instancePath,schemaPath:"#/allOf/5/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs75 === errors;
if(valid0){
const _errs90 = errors;
const _errs91 = errors;
const _errs92 = errors;
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing11 = "summarize")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data12 = data.summarize;
const _errs95 = errors;
let valid46 = false;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid5 = _errs96 === errors;
valid46 = valid46 || _valid5;
const _errs98 = errors;
if(!(Array.isArray(data12))){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs100 = errors;
const _errs101 = errors;
if(Array.isArray(data12)){
var valid48 = true;
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
const _errs102 = errors;
const _errs103 = errors;
const _errs104 = errors;
if(typeof data13 === "string"){
if(!pattern12.test(data13)){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid49 = _errs104 === errors;
if(valid49){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
var valid48 = _errs102 === errors;
if(!valid48){
break;
}
}
}
var valid47 = _errs101 === errors;
if(valid47){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs98 === errors;
valid46 = valid46 || _valid5;
if(!valid46){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid44 = _errs93 === errors;
if(valid44){
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.language === undefined) || (!(func0.call(data, "language")))) && (missing12 = "language")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data.language !== undefined && func0.call(data, "language")){
let data14 = data.language;
const _errs107 = errors;
let valid51 = false;
const _errs108 = errors;
if(typeof data14 !== "string"){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs110 = errors;
const _errs111 = errors;
if(typeof data14 === "string"){
if(!pattern14.test(data14)){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid52 = _errs111 === errors;
if(valid52){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs108 === errors;
valid51 = valid51 || _valid6;
const _errs112 = errors;
if(!(Array.isArray(data14))){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs114 = errors;
const _errs115 = errors;
if(Array.isArray(data14)){
var valid54 = true;
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
const _errs116 = errors;
const _errs117 = errors;
const _errs118 = errors;
const _errs119 = errors;
const _errs120 = errors;
if(typeof data15 === "string"){
if(!pattern14.test(data15)){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid56 = _errs120 === errors;
if(valid56){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs118 === errors;
if(valid55){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid54 = _errs116 === errors;
if(!valid54){
break;
}
}
}
var valid53 = _errs115 === errors;
if(valid53){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs112 === errors;
valid51 = valid51 || _valid6;
if(!valid51){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid44 = _errs105 === errors;
if(valid44){
const _errs121 = errors;
const _errs122 = errors;
let valid57 = false;
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing13 = "detect_language")){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data16 = data.detect_language;
const _errs125 = errors;
let valid59 = false;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data16 === "string"){
if(!pattern16.test(data16)){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid8 = _errs126 === errors;
valid59 = valid59 || _valid8;
const _errs128 = errors;
if(!(Array.isArray(data16))){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs130 = errors;
const _errs131 = errors;
if(Array.isArray(data16)){
var valid61 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs132 = errors;
const _errs133 = errors;
const _errs134 = errors;
if(typeof data17 === "string"){
if(!pattern16.test(data17)){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid62 = _errs134 === errors;
if(valid62){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var valid61 = _errs132 === errors;
if(!valid61){
break;
}
}
}
var valid60 = _errs131 === errors;
if(valid60){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs128 === errors;
valid59 = valid59 || _valid8;
if(!valid59){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid7 = _errs123 === errors;
valid57 = valid57 || _valid7;
if(_valid7){
var props1 = {};
props1.detect_language = true;
}
const _errs135 = errors;
const _errs136 = errors;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing14 = "detect_language")){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid63 = _errs137 === errors;
if(valid63){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs135 === errors;
valid57 = valid57 || _valid7;
if(!valid57){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs121 === errors;
if(valid44){
if(props1 !== true){
props1 = props1 || {};
props1.language = true;
props1.summarize = true;
}
}
}
}
var valid43 = _errs92 === errors;
if(valid43){
validate20.errors = [{instancePath,schemaPath:"#/allOf/6/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs90 === errors;
if(valid0){
const _errs138 = errors;
const _errs139 = errors;
let valid64 = false;
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing15 = "detect_language")){
const err78 = {instancePath,schemaPath:"#/allOf/7/anyOf/0/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data18 = data.detect_language;
const _errs142 = errors;
const _errs143 = errors;
if(!((data18 === false) || (data18 === "false"))){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid66 = _errs143 === errors;
if(valid66){
const err80 = {instancePath:instancePath+"/detect_language",schemaPath:"#/allOf/7/anyOf/0/properties/detect_language/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid9 = _errs140 === errors;
valid64 = valid64 || _valid9;
if(_valid9){
var props2 = {};
props2.detect_language = true;
}
const _errs144 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined && func0.call(data, "language")){
let data19 = data.language;
if(typeof data19 === "string"){
if(!pattern18.test(data19)){
const err81 = {instancePath:instancePath+"/language",schemaPath:"#/allOf/7/anyOf/1/properties/language/pattern",keyword:"pattern",params:{pattern: "^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"},message:"must match pattern \""+"^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
var _valid9 = _errs144 === errors;
valid64 = valid64 || _valid9;
if(_valid9){
if(props2 !== true){
props2 = props2 || {};
props2.language = true;
}
}
if(!valid64){
const err82 = {instancePath,schemaPath:"#/allOf/7/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs138 === errors;
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(props2 !== true){
props2 = props2 || {};
props2.model = true;
props2.version = true;
props2.language = true;
props2.encoding = true;
props2.sample_rate = true;
props2.channels = true;
props2.multichannel = true;
props2.punctuate = true;
props2.profanity_filter = true;
props2.smart_format = true;
props2.numerals = true;
props2.dictation = true;
props2.filler_words = true;
props2.diarize = true;
props2.diarize_version = true;
props2.diarize_model = true;
props2.redact = true;
props2.search = true;
props2.replace = true;
props2.keywords = true;
props2.keyterm = true;
props2.extra = true;
props2.tag = true;
props2.mip_opt_out = true;
props2.detect_entities = true;
props2.callback = true;
props2.no_delay = true;
props2.summarize = true;
props2.topics = true;
props2.intents = true;
props2.sentiment = true;
props2.detect_language = true;
props2.callback_method = true;
props2.paragraphs = true;
props2.utterances = true;
props2.utt_split = true;
props2.measurements = true;
props2.custom_topic = true;
props2.custom_topic_mode = true;
props2.custom_intent = true;
props2.custom_intent_mode = true;
props2.tier = true;
props2.detect_topics = true;
}
if(data.model !== undefined && func0.call(data, "model")){
const _errs146 = errors;
if(typeof data.model !== "string"){
validate20.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs146 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.version !== undefined && func0.call(data, "version")){
const _errs148 = errors;
if(typeof data.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs148 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.language !== undefined && func0.call(data, "language")){
const _errs150 = errors;
if(typeof data.language !== "string"){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs150 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data23 = data.encoding;
const _errs152 = errors;
if(typeof data23 !== "string"){
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data23 === "linear16") || (data23 === "linear32")) || (data23 === "flac")) || (data23 === "alaw")) || (data23 === "mulaw")) || (data23 === "amr-nb")) || (data23 === "amr-wb")) || (data23 === "opus")) || (data23 === "ogg-opus")) || (data23 === "speex")) || (data23 === "g729"))){
validate20.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema31.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs152 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data24 = data.sample_rate;
const _errs154 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs154){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 4294967295 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid68 = _errs154 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.channels !== undefined && func0.call(data, "channels")){
let data25 = data.channels;
const _errs156 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs156){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4294967295 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid68 = _errs156 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs158 = errors;
if(typeof data.multichannel !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/multichannel",schemaPath:"#/properties/multichannel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs158 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs160 = errors;
if(typeof data.punctuate !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/punctuate",schemaPath:"#/properties/punctuate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs160 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs162 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/profanity_filter",schemaPath:"#/properties/profanity_filter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs162 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs164 = errors;
if(typeof data.smart_format !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/smart_format",schemaPath:"#/properties/smart_format/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs164 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs166 = errors;
if(typeof data.numerals !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/numerals",schemaPath:"#/properties/numerals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs166 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs168 = errors;
if(typeof data.dictation !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/dictation",schemaPath:"#/properties/dictation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs168 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs170 = errors;
if(typeof data.filler_words !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/filler_words",schemaPath:"#/properties/filler_words/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs170 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs172 = errors;
if(typeof data.diarize !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/diarize",schemaPath:"#/properties/diarize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs172 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs174 = errors;
if(typeof data.diarize_version !== "string"){
validate20.errors = [{instancePath:instancePath+"/diarize_version",schemaPath:"#/properties/diarize_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs174 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs176 = errors;
if(typeof data.diarize_model !== "string"){
validate20.errors = [{instancePath:instancePath+"/diarize_model",schemaPath:"#/properties/diarize_model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs176 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.redact !== undefined && func0.call(data, "redact")){
let data36 = data.redact;
const _errs178 = errors;
const _errs179 = errors;
let valid69 = false;
const _errs180 = errors;
if(typeof data36 !== "string"){
const err83 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs180 === errors;
valid69 = valid69 || _valid10;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data36)){
var valid70 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
const _errs184 = errors;
if(typeof data36[i7] !== "string"){
const err84 = {instancePath:instancePath+"/redact/" + i7,schemaPath:"#/properties/redact/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid70 = _errs184 === errors;
if(!valid70){
break;
}
}
}
else {
const err85 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var _valid10 = _errs182 === errors;
valid69 = valid69 || _valid10;
if(_valid10){
var items0 = true;
}
if(!valid69){
const err86 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
const _errs186 = errors;
const _errs187 = errors;
const _errs188 = errors;
if(typeof data36 === "string"){
if(!pattern19.test(data36)){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid72 = _errs188 === errors;
if(valid72){
validate20.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
if(errors === _errs186){
if(Array.isArray(data36)){
var valid73 = true;
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data38 = data36[i8];
const _errs189 = errors;
const _errs190 = errors;
const _errs191 = errors;
if(typeof data38 === "string"){
if(!pattern19.test(data38)){
const err88 = {};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid74 = _errs191 === errors;
if(valid74){
validate20.errors = [{instancePath:instancePath+"/redact/" + i8,schemaPath:"#/properties/redact/allOf/0/items/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
var valid73 = _errs189 === errors;
if(!valid73){
break;
}
}
}
}
var valid71 = _errs186 === errors;
if(valid71){
if(items0 !== true){
items0 = true;
}
}
}
var valid68 = _errs178 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.search !== undefined && func0.call(data, "search")){
let data39 = data.search;
const _errs192 = errors;
const _errs193 = errors;
let valid75 = false;
const _errs194 = errors;
if(typeof data39 !== "string"){
const err89 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid11 = _errs194 === errors;
valid75 = valid75 || _valid11;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data39)){
var valid76 = true;
const len9 = data39.length;
for(let i9=0; i9<len9; i9++){
const _errs198 = errors;
if(typeof data39[i9] !== "string"){
const err90 = {instancePath:instancePath+"/search/" + i9,schemaPath:"#/properties/search/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid76 = _errs198 === errors;
if(!valid76){
break;
}
}
}
else {
const err91 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid11 = _errs196 === errors;
valid75 = valid75 || _valid11;
if(!valid75){
const err92 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs192 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.replace !== undefined && func0.call(data, "replace")){
let data41 = data.replace;
const _errs200 = errors;
const _errs201 = errors;
let valid77 = false;
const _errs202 = errors;
if(typeof data41 !== "string"){
const err93 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid12 = _errs202 === errors;
valid77 = valid77 || _valid12;
const _errs204 = errors;
if(errors === _errs204){
if(Array.isArray(data41)){
var valid78 = true;
const len10 = data41.length;
for(let i10=0; i10<len10; i10++){
const _errs206 = errors;
if(typeof data41[i10] !== "string"){
const err94 = {instancePath:instancePath+"/replace/" + i10,schemaPath:"#/properties/replace/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid78 = _errs206 === errors;
if(!valid78){
break;
}
}
}
else {
const err95 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid12 = _errs204 === errors;
valid77 = valid77 || _valid12;
if(!valid77){
const err96 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs200 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data43 = data.keywords;
const _errs208 = errors;
const _errs209 = errors;
let valid79 = false;
const _errs210 = errors;
if(typeof data43 !== "string"){
const err97 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid13 = _errs210 === errors;
valid79 = valid79 || _valid13;
const _errs212 = errors;
if(errors === _errs212){
if(Array.isArray(data43)){
var valid80 = true;
const len11 = data43.length;
for(let i11=0; i11<len11; i11++){
const _errs214 = errors;
if(typeof data43[i11] !== "string"){
const err98 = {instancePath:instancePath+"/keywords/" + i11,schemaPath:"#/properties/keywords/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid80 = _errs214 === errors;
if(!valid80){
break;
}
}
}
else {
const err99 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid13 = _errs212 === errors;
valid79 = valid79 || _valid13;
if(!valid79){
const err100 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs208 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data45 = data.keyterm;
const _errs216 = errors;
const _errs217 = errors;
let valid81 = false;
const _errs218 = errors;
if(typeof data45 !== "string"){
const err101 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid14 = _errs218 === errors;
valid81 = valid81 || _valid14;
const _errs220 = errors;
if(errors === _errs220){
if(Array.isArray(data45)){
var valid82 = true;
const len12 = data45.length;
for(let i12=0; i12<len12; i12++){
const _errs222 = errors;
if(typeof data45[i12] !== "string"){
const err102 = {instancePath:instancePath+"/keyterm/" + i12,schemaPath:"#/properties/keyterm/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid82 = _errs222 === errors;
if(!valid82){
break;
}
}
}
else {
const err103 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var _valid14 = _errs220 === errors;
valid81 = valid81 || _valid14;
if(!valid81){
const err104 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
if(Array.isArray(data45)){
if(data45.length > 500){
validate20.errors = [{instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/allOf/0/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
}
}
var valid68 = _errs216 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.extra !== undefined && func0.call(data, "extra")){
let data47 = data.extra;
const _errs225 = errors;
const _errs226 = errors;
let valid84 = false;
const _errs227 = errors;
if(typeof data47 !== "string"){
const err105 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid15 = _errs227 === errors;
valid84 = valid84 || _valid15;
const _errs229 = errors;
if(errors === _errs229){
if(Array.isArray(data47)){
var valid85 = true;
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
const _errs231 = errors;
if(typeof data47[i13] !== "string"){
const err106 = {instancePath:instancePath+"/extra/" + i13,schemaPath:"#/properties/extra/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid85 = _errs231 === errors;
if(!valid85){
break;
}
}
}
else {
const err107 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var _valid15 = _errs229 === errors;
valid84 = valid84 || _valid15;
if(!valid84){
const err108 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs225 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.tag !== undefined && func0.call(data, "tag")){
let data49 = data.tag;
const _errs233 = errors;
const _errs234 = errors;
let valid86 = false;
const _errs235 = errors;
if(typeof data49 !== "string"){
const err109 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid16 = _errs235 === errors;
valid86 = valid86 || _valid16;
const _errs237 = errors;
if(errors === _errs237){
if(Array.isArray(data49)){
var valid87 = true;
const len14 = data49.length;
for(let i14=0; i14<len14; i14++){
const _errs239 = errors;
if(typeof data49[i14] !== "string"){
const err110 = {instancePath:instancePath+"/tag/" + i14,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid87 = _errs239 === errors;
if(!valid87){
break;
}
}
}
else {
const err111 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var _valid16 = _errs237 === errors;
valid86 = valid86 || _valid16;
if(!valid86){
const err112 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs233 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs241 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs241 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs243 = errors;
if(typeof data.detect_entities !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/detect_entities",schemaPath:"#/properties/detect_entities/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs243 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs245 = errors;
if(typeof data.callback !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs245 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs247 = errors;
if(typeof data.no_delay !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/no_delay",schemaPath:"#/properties/no_delay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs247 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs249 = errors;
if(typeof data.summarize !== "string"){
validate20.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs249 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs251 = errors;
if(typeof data.topics !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs251 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs253 = errors;
if(typeof data.intents !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs253 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs255 = errors;
if(typeof data.sentiment !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs255 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data59 = data.detect_language;
const _errs257 = errors;
const _errs258 = errors;
let valid88 = false;
const _errs259 = errors;
if(typeof data59 !== "string"){
const err113 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid17 = _errs259 === errors;
valid88 = valid88 || _valid17;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data59)){
var valid89 = true;
const len15 = data59.length;
for(let i15=0; i15<len15; i15++){
const _errs263 = errors;
if(typeof data59[i15] !== "string"){
const err114 = {instancePath:instancePath+"/detect_language/" + i15,schemaPath:"#/properties/detect_language/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid89 = _errs263 === errors;
if(!valid89){
break;
}
}
}
else {
const err115 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid17 = _errs261 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const err116 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs257 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data61 = data.callback_method;
const _errs265 = errors;
if(typeof data61 !== "string"){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data61 === "POST") || (data61 === "PUT"))){
validate20.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs265 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.paragraphs !== undefined && func0.call(data, "paragraphs")){
const _errs267 = errors;
if(typeof data.paragraphs !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/paragraphs",schemaPath:"#/properties/paragraphs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs267 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.utterances !== undefined && func0.call(data, "utterances")){
const _errs269 = errors;
if(typeof data.utterances !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/utterances",schemaPath:"#/properties/utterances/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs269 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.utt_split !== undefined && func0.call(data, "utt_split")){
let data64 = data.utt_split;
const _errs271 = errors;
if(!((typeof data64 == "number") && (isFinite(data64)))){
validate20.errors = [{instancePath:instancePath+"/utt_split",schemaPath:"#/properties/utt_split/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid68 = _errs271 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.measurements !== undefined && func0.call(data, "measurements")){
const _errs273 = errors;
if(typeof data.measurements !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/measurements",schemaPath:"#/properties/measurements/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs273 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.custom_topic !== undefined && func0.call(data, "custom_topic")){
let data66 = data.custom_topic;
const _errs275 = errors;
const _errs276 = errors;
let valid90 = false;
const _errs277 = errors;
if(typeof data66 !== "string"){
const err117 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid18 = _errs277 === errors;
valid90 = valid90 || _valid18;
const _errs279 = errors;
if(errors === _errs279){
if(Array.isArray(data66)){
var valid91 = true;
const len16 = data66.length;
for(let i16=0; i16<len16; i16++){
const _errs281 = errors;
if(typeof data66[i16] !== "string"){
const err118 = {instancePath:instancePath+"/custom_topic/" + i16,schemaPath:"#/properties/custom_topic/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid91 = _errs281 === errors;
if(!valid91){
break;
}
}
}
else {
const err119 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var _valid18 = _errs279 === errors;
valid90 = valid90 || _valid18;
if(!valid90){
const err120 = {instancePath:instancePath+"/custom_topic",schemaPath:"#/properties/custom_topic/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs275 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.custom_topic_mode !== undefined && func0.call(data, "custom_topic_mode")){
let data68 = data.custom_topic_mode;
const _errs283 = errors;
if(typeof data68 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data68 === "extended") || (data68 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_topic_mode",schemaPath:"#/properties/custom_topic_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_topic_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs283 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.custom_intent !== undefined && func0.call(data, "custom_intent")){
let data69 = data.custom_intent;
const _errs285 = errors;
const _errs286 = errors;
let valid92 = false;
const _errs287 = errors;
if(typeof data69 !== "string"){
const err121 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid19 = _errs287 === errors;
valid92 = valid92 || _valid19;
const _errs289 = errors;
if(errors === _errs289){
if(Array.isArray(data69)){
var valid93 = true;
const len17 = data69.length;
for(let i17=0; i17<len17; i17++){
const _errs291 = errors;
if(typeof data69[i17] !== "string"){
const err122 = {instancePath:instancePath+"/custom_intent/" + i17,schemaPath:"#/properties/custom_intent/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid93 = _errs291 === errors;
if(!valid93){
break;
}
}
}
else {
const err123 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
var _valid19 = _errs289 === errors;
valid92 = valid92 || _valid19;
if(!valid92){
const err124 = {instancePath:instancePath+"/custom_intent",schemaPath:"#/properties/custom_intent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs285 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.custom_intent_mode !== undefined && func0.call(data, "custom_intent_mode")){
let data71 = data.custom_intent_mode;
const _errs293 = errors;
if(typeof data71 !== "string"){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data71 === "extended") || (data71 === "strict"))){
validate20.errors = [{instancePath:instancePath+"/custom_intent_mode",schemaPath:"#/properties/custom_intent_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.custom_intent_mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid68 = _errs293 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs295 = errors;
if(typeof data.tier !== "string"){
validate20.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs295 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.detect_topics !== undefined && func0.call(data, "detect_topics")){
const _errs297 = errors;
if(typeof data.detect_topics !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/detect_topics",schemaPath:"#/properties/detect_topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid68 = _errs297 === errors;
}
else {
var valid68 = true;
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
evaluated0.props = props2;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

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
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/deepgram-preflight@0/generated/schemas/listen.v1.stream.query.json","title":"ListenV1StreamQuery","description":"The query of the handshake of the stream of /v1/listen.","type":"object","properties":{"model":{"type":"string","description":"The model, such as nova-3. The server takes base-general when it is absent.","x-deepgram-error":"query-string-invalid"},"version":{"type":"string","description":"The version of the model.","x-deepgram-error":"query-string-invalid"},"language":{"type":"string","description":"The language of the audio, as a BCP 47 tag, or `multi`. The server takes en when it is absent.","x-deepgram-error":"query-string-invalid"},"encoding":{"type":"string","enum":["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"],"description":"The encoding of audio that has no container.","x-deepgram-error":"query-string-invalid"},"sample_rate":{"type":"integer","description":"Samples a second of audio that has no container, in hertz.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"channels":{"type":"integer","description":"The channels of audio that has no container.","x-deepgram-error":"query-string-invalid","minimum":1,"maximum":4294967295},"multichannel":{"type":"boolean","description":"Whether to transcribe each channel on its own.","x-deepgram-error":"query-string-invalid"},"punctuate":{"type":"boolean","description":"Whether to add punctuation and capital letters.","x-deepgram-error":"query-string-invalid"},"profanity_filter":{"type":"boolean","description":"Whether to leave profanity out.","x-deepgram-error":"query-string-invalid"},"smart_format":{"type":"boolean","description":"Whether to format the transcript for people.","x-deepgram-error":"query-string-invalid"},"numerals":{"type":"boolean","description":"Whether to write numbers as digits.","x-deepgram-error":"query-string-invalid"},"dictation":{"type":"boolean","description":"Whether spoken punctuation becomes punctuation; read beside `punctuate`.","x-deepgram-error":"query-string-invalid"},"filler_words":{"type":"boolean","description":"Whether to keep filler words.","x-deepgram-error":"query-string-invalid"},"diarize":{"type":"boolean","description":"Whether to tell speakers apart.","x-deepgram-error":"query-string-invalid"},"diarize_version":{"type":"string","description":"The version of the diarizer.","x-deepgram-error":"query-string-invalid"},"diarize_model":{"type":"string","description":"The model of the diarizer; not beside `diarize`.","x-deepgram-error":"query-string-invalid"},"redact":{"description":"What to leave out of the transcript. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to leave out of the transcript. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"},"items":{"not":{"pattern":"^(?:cardinal|ordinal|percent)$"}},"x-deepgram-error":"query-string-invalid"}]},"search":{"description":"Words to look for. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to look for. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"replace":{"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to put in the place of a word, as find:replacement. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keywords":{"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Words to expect, with an intensifier; not on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"keyterm":{"description":"Terms to expect; on nova-3. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Terms to expect; on nova-3. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid","allOf":[{"maxItems":500,"x-deepgram-error":"keyterm-limit"}]},"extra":{"description":"What to hand on with the answer, as key:value. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"What to hand on with the answer, as key:value. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"tag":{"description":"Labels for the request in usage reports. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Labels for the request in usage reports. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"mip_opt_out":{"type":"boolean","description":"Whether to opt out of the model improvement program.","x-deepgram-error":"query-string-invalid"},"detect_entities":{"type":"boolean","description":"Whether to find entities.","x-deepgram-error":"query-string-invalid"},"callback":{"type":"string","description":"A URL that the transcript is sent to.","x-deepgram-error":"query-string-invalid"},"no_delay":{"type":"boolean","description":"Whether not to wait for formatting.","x-deepgram-error":"query-string-invalid"},"summarize":{"type":"string","description":"Whether to summarise: `true` or `v2`.","x-deepgram-error":"query-string-invalid"},"topics":{"type":"boolean","description":"Whether to find the topics.","x-deepgram-error":"query-string-invalid"},"intents":{"type":"boolean","description":"Whether to find the intents.","x-deepgram-error":"query-string-invalid"},"sentiment":{"type":"boolean","description":"Whether to find the sentiment.","x-deepgram-error":"query-string-invalid"},"detect_language":{"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated.","anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"description":"Whether to detect the language: `true`, or the languages to choose from. The parameter may be repeated."}],"x-deepgram-error":"query-string-invalid"},"callback_method":{"type":"string","enum":["POST","GET","PUT","DELETE"],"description":"The method of the request to the callback.","x-deepgram-error":"query-string-invalid"},"interim_results":{"type":"boolean","description":"Whether to send what may still change.","x-deepgram-error":"query-string-invalid"},"endpointing":{"type":["integer","boolean"],"description":"The silence that ends an utterance, in milliseconds, or false.","x-deepgram-error":"query-string-invalid"},"utterance_end_ms":{"type":"integer","description":"The gap between words that ends an utterance, in milliseconds: 1000 at least.","x-deepgram-error":"query-string-invalid","allOf":[{"minimum":1000,"maximum":4294967295,"x-deepgram-error":"listen-value-invalid"}]},"vad_events":{"type":"boolean","description":"Whether to say when somebody begins to speak.","x-deepgram-error":"query-string-invalid"},"tier":{"type":"string","description":"The tier of the model, of old.","x-deepgram-error":"query-string-invalid"}},"allOf":[{"not":{"allOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^flux(?:-|$)"},{"type":"array","not":{"items":{"not":{"pattern":"^flux(?:-|$)"}}}}]}}}]},"x-deepgram-error":"flux-on-v1-listen"},{"not":{"allOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^nova-3(?:-|$)"},{"type":"array","not":{"items":{"not":{"pattern":"^nova-3(?:-|$)"}}}}]}}},{"required":["keywords"],"properties":{"keywords":{"not":{"enum":[false,"false"]}}}}]},"x-deepgram-error":"keywords-on-nova-3"},{"not":{"allOf":[{"required":["keyterm"],"properties":{"keyterm":{"not":{"enum":[false,"false"]}}}},{"anyOf":[{"required":["model"],"properties":{"model":{"anyOf":[{"type":"string","pattern":"^(?:nova-2|nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc|tiny|base|small|medium|large))?$"},{"type":"array","not":{"items":{"not":{"pattern":"^(?:nova-2|nova|enhanced|base|whisper)(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc|tiny|base|small|medium|large))?$"}}}}]}}},{"not":{"required":["model"]}}]}]},"x-deepgram-error":"keyterm-without-nova-3"},{"not":{"allOf":[{"required":["diarize_model"],"properties":{"diarize_model":{"not":{"enum":[false,"false"]}}}},{"required":["diarize"],"properties":{"diarize":{}}}]},"x-deepgram-error":"diarize-model-conflict"},{"not":{"allOf":[{"required":["diarize_model"],"properties":{"diarize_model":{"not":{"enum":[false,"false"]}}}},{"required":["diarize_version"],"properties":{"diarize_version":{}}}]},"x-deepgram-error":"diarize-model-conflict"},{"not":{"allOf":[{"required":["diarize_model"],"properties":{"diarize_model":{"anyOf":[{"type":"string","pattern":"^v2$"},{"type":"array","not":{"items":{"not":{"pattern":"^v2$"}}}}]}}}]},"x-deepgram-error":"query-string-invalid"},{"not":{"allOf":[{"required":["summarize"],"properties":{"summarize":{"not":{"enum":[false,"false"]}}}}]},"x-deepgram-error":"summarize-on-stream"},{"not":{"allOf":[{"required":["detect_language"],"properties":{"detect_language":{"not":{"enum":[false,"false"]}}}}]},"x-deepgram-error":"query-string-invalid"},{"anyOf":[{"required":["detect_language"],"properties":{"detect_language":{"not":{"enum":[false,"false"]}}}},{"properties":{"language":{"pattern":"^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"}}}],"x-deepgram-error":"language-unavailable"}]};
const pattern27 = new RegExp("^v2$", "u");

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
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
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
if(data.model !== undefined && func0.call(data, "model")){
let data0 = data.model;
const _errs6 = errors;
let valid4 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
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
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid4 = valid4 || _valid0;
const _errs9 = errors;
if(!(Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data0)){
var valid6 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
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
var valid7 = _errs15 === errors;
if(valid7){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
var valid6 = _errs13 === errors;
if(!valid6){
break;
}
}
}
var valid5 = _errs12 === errors;
if(valid5){
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
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs9 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
validate22.errors = [{instancePath,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
if(valid0){
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing1 = "model")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data2 = data.model;
const _errs21 = errors;
let valid11 = false;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
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
var _valid1 = _errs22 === errors;
valid11 = valid11 || _valid1;
const _errs24 = errors;
if(!(Array.isArray(data2))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs26 = errors;
const _errs27 = errors;
if(Array.isArray(data2)){
var valid13 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid14 = _errs30 === errors;
if(valid14){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
var valid13 = _errs28 === errors;
if(!valid13){
break;
}
}
}
var valid12 = _errs27 === errors;
if(valid12){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs24 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
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
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid9 = _errs19 === errors;
if(valid9){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.keywords === undefined) || (!(func0.call(data, "keywords")))) && (missing2 = "keywords")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data4 = data.keywords;
const _errs33 = errors;
const _errs34 = errors;
if(!((data4 === false) || (data4 === "false"))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid16 = _errs34 === errors;
if(valid16){
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
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid9 = _errs31 === errors;
}
var valid8 = _errs18 === errors;
if(valid8){
validate22.errors = [{instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
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
var valid0 = _errs16 === errors;
if(valid0){
const _errs35 = errors;
const _errs36 = errors;
const _errs37 = errors;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.keyterm === undefined) || (!(func0.call(data, "keyterm")))) && (missing3 = "keyterm")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data5 = data.keyterm;
const _errs40 = errors;
const _errs41 = errors;
if(!((data5 === false) || (data5 === "false"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid20 = _errs41 === errors;
if(valid20){
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
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid18 = _errs38 === errors;
if(valid18){
const _errs42 = errors;
const _errs43 = errors;
let valid21 = false;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing4 = "model")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs46 = errors;
let valid23 = false;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid3 = _errs47 === errors;
valid23 = valid23 || _valid3;
const _errs49 = errors;
if(!(Array.isArray(data6))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(Array.isArray(data6)){
var valid25 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs53 = errors;
const _errs54 = errors;
const _errs55 = errors;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid26 = _errs55 === errors;
if(valid26){
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
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs53 === errors;
if(!valid25){
break;
}
}
}
var valid24 = _errs52 === errors;
if(valid24){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs49 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs44 === errors;
valid21 = valid21 || _valid2;
if(_valid2){
var props0 = {};
props0.model = true;
}
const _errs56 = errors;
const _errs57 = errors;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing5 = "model")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid27 = _errs58 === errors;
if(valid27){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs56 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs42 === errors;
if(valid18){
if(props0 !== true){
props0 = props0 || {};
props0.keyterm = true;
}
}
}
var valid17 = _errs37 === errors;
if(valid17){
validate22.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
if(valid0){
const _errs59 = errors;
const _errs60 = errors;
const _errs61 = errors;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing6 = "diarize_model")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data8 = data.diarize_model;
const _errs64 = errors;
const _errs65 = errors;
if(!((data8 === false) || (data8 === "false"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid31 = _errs65 === errors;
if(valid31){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid29 = _errs62 === errors;
if(valid29){
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.diarize === undefined) || (!(func0.call(data, "diarize")))) && (missing7 = "diarize")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid29 = _errs66 === errors;
}
var valid28 = _errs61 === errors;
if(valid28){
validate22.errors = [{instancePath,schemaPath:"#/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
if(valid0){
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing8 = "diarize_model")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data9 = data.diarize_model;
const _errs72 = errors;
const _errs73 = errors;
if(!((data9 === false) || (data9 === "false"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid35 = _errs73 === errors;
if(valid35){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid33 = _errs70 === errors;
if(valid33){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.diarize_version === undefined) || (!(func0.call(data, "diarize_version")))) && (missing9 = "diarize_version")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid33 = _errs74 === errors;
}
var valid32 = _errs69 === errors;
if(valid32){
validate22.errors = [{instancePath,schemaPath:"#/allOf/4/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs67 === errors;
if(valid0){
const _errs75 = errors;
const _errs76 = errors;
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing10 = "diarize_model")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data10 = data.diarize_model;
const _errs80 = errors;
let valid39 = false;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data10 === "string"){
if(!pattern27.test(data10)){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid4 = _errs81 === errors;
valid39 = valid39 || _valid4;
const _errs83 = errors;
if(!(Array.isArray(data10))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs85 = errors;
const _errs86 = errors;
if(Array.isArray(data10)){
var valid41 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs87 = errors;
const _errs88 = errors;
const _errs89 = errors;
if(typeof data11 === "string"){
if(!pattern27.test(data11)){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid42 = _errs89 === errors;
if(valid42){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
var valid41 = _errs87 === errors;
if(!valid41){
break;
}
}
}
var valid40 = _errs86 === errors;
if(valid40){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
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
var _valid4 = _errs83 === errors;
valid39 = valid39 || _valid4;
if(!valid39){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid36 = _errs77 === errors;
if(valid36){
validate22.errors = [{instancePath,schemaPath:"#/allOf/5/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs75 === errors;
if(valid0){
const _errs90 = errors;
const _errs91 = errors;
const _errs92 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing11 = "summarize")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data12 = data.summarize;
const _errs95 = errors;
const _errs96 = errors;
if(!((data12 === false) || (data12 === "false"))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid46 = _errs96 === errors;
if(valid46){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid43 = _errs92 === errors;
if(valid43){
validate22.errors = [{instancePath,schemaPath:"#/allOf/6/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs90 === errors;
if(valid0){
const _errs97 = errors;
const _errs98 = errors;
const _errs99 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing12 = "detect_language")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data13 = data.detect_language;
const _errs102 = errors;
const _errs103 = errors;
if(!((data13 === false) || (data13 === "false"))){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid50 = _errs103 === errors;
if(valid50){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid47 = _errs99 === errors;
if(valid47){
validate22.errors = [{instancePath,schemaPath:"#/allOf/7/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs97 === errors;
if(valid0){
const _errs104 = errors;
const _errs105 = errors;
let valid51 = false;
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing13 = "detect_language")){
const err55 = {instancePath,schemaPath:"#/allOf/8/anyOf/0/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data14 = data.detect_language;
const _errs108 = errors;
const _errs109 = errors;
if(!((data14 === false) || (data14 === "false"))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid53 = _errs109 === errors;
if(valid53){
const err57 = {instancePath:instancePath+"/detect_language",schemaPath:"#/allOf/8/anyOf/0/properties/detect_language/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid5 = _errs106 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
var props1 = {};
props1.detect_language = true;
}
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined && func0.call(data, "language")){
let data15 = data.language;
if(typeof data15 === "string"){
if(!pattern18.test(data15)){
const err58 = {instancePath:instancePath+"/language",schemaPath:"#/allOf/8/anyOf/1/properties/language/pattern",keyword:"pattern",params:{pattern: "^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"},message:"must match pattern \""+"^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
var _valid5 = _errs110 === errors;
valid51 = valid51 || _valid5;
if(_valid5){
if(props1 !== true){
props1 = props1 || {};
props1.language = true;
}
}
if(!valid51){
const err59 = {instancePath,schemaPath:"#/allOf/8/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs104 === errors;
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
if(props1 !== true){
props1 = props1 || {};
props1.model = true;
props1.version = true;
props1.language = true;
props1.encoding = true;
props1.sample_rate = true;
props1.channels = true;
props1.multichannel = true;
props1.punctuate = true;
props1.profanity_filter = true;
props1.smart_format = true;
props1.numerals = true;
props1.dictation = true;
props1.filler_words = true;
props1.diarize = true;
props1.diarize_version = true;
props1.diarize_model = true;
props1.redact = true;
props1.search = true;
props1.replace = true;
props1.keywords = true;
props1.keyterm = true;
props1.extra = true;
props1.tag = true;
props1.mip_opt_out = true;
props1.detect_entities = true;
props1.callback = true;
props1.no_delay = true;
props1.summarize = true;
props1.topics = true;
props1.intents = true;
props1.sentiment = true;
props1.detect_language = true;
props1.callback_method = true;
props1.interim_results = true;
props1.endpointing = true;
props1.utterance_end_ms = true;
props1.vad_events = true;
props1.tier = true;
}
if(data.model !== undefined && func0.call(data, "model")){
const _errs112 = errors;
if(typeof data.model !== "string"){
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs112 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.version !== undefined && func0.call(data, "version")){
const _errs114 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs114 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.language !== undefined && func0.call(data, "language")){
const _errs116 = errors;
if(typeof data.language !== "string"){
validate22.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs116 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data19 = data.encoding;
const _errs118 = errors;
if(typeof data19 !== "string"){
validate22.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data19 === "linear16") || (data19 === "linear32")) || (data19 === "flac")) || (data19 === "alaw")) || (data19 === "mulaw")) || (data19 === "amr-nb")) || (data19 === "amr-wb")) || (data19 === "opus")) || (data19 === "ogg-opus")) || (data19 === "speex")) || (data19 === "g729"))){
validate22.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema33.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid55 = _errs118 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data20 = data.sample_rate;
const _errs120 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs120){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 4294967295 || isNaN(data20)){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate22.errors = [{instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid55 = _errs120 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.channels !== undefined && func0.call(data, "channels")){
let data21 = data.channels;
const _errs122 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs122){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967295 || isNaN(data21)){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate22.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid55 = _errs122 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs124 = errors;
if(typeof data.multichannel !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/multichannel",schemaPath:"#/properties/multichannel/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs124 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs126 = errors;
if(typeof data.punctuate !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/punctuate",schemaPath:"#/properties/punctuate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs126 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs128 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/profanity_filter",schemaPath:"#/properties/profanity_filter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs128 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs130 = errors;
if(typeof data.smart_format !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/smart_format",schemaPath:"#/properties/smart_format/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs130 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs132 = errors;
if(typeof data.numerals !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/numerals",schemaPath:"#/properties/numerals/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs132 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs134 = errors;
if(typeof data.dictation !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/dictation",schemaPath:"#/properties/dictation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs134 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs136 = errors;
if(typeof data.filler_words !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/filler_words",schemaPath:"#/properties/filler_words/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs136 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs138 = errors;
if(typeof data.diarize !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/diarize",schemaPath:"#/properties/diarize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs138 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs140 = errors;
if(typeof data.diarize_version !== "string"){
validate22.errors = [{instancePath:instancePath+"/diarize_version",schemaPath:"#/properties/diarize_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs140 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs142 = errors;
if(typeof data.diarize_model !== "string"){
validate22.errors = [{instancePath:instancePath+"/diarize_model",schemaPath:"#/properties/diarize_model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs142 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.redact !== undefined && func0.call(data, "redact")){
let data32 = data.redact;
const _errs144 = errors;
const _errs145 = errors;
let valid56 = false;
const _errs146 = errors;
if(typeof data32 !== "string"){
const err60 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs146 === errors;
valid56 = valid56 || _valid6;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data32)){
var valid57 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
const _errs150 = errors;
if(typeof data32[i4] !== "string"){
const err61 = {instancePath:instancePath+"/redact/" + i4,schemaPath:"#/properties/redact/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var valid57 = _errs150 === errors;
if(!valid57){
break;
}
}
}
else {
const err62 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid6 = _errs148 === errors;
valid56 = valid56 || _valid6;
if(_valid6){
var items0 = true;
}
if(!valid56){
const err63 = {instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
const _errs152 = errors;
const _errs153 = errors;
const _errs154 = errors;
if(typeof data32 === "string"){
if(!pattern19.test(data32)){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var valid59 = _errs154 === errors;
if(valid59){
validate22.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
if(errors === _errs152){
if(Array.isArray(data32)){
var valid60 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data34 = data32[i5];
const _errs155 = errors;
const _errs156 = errors;
const _errs157 = errors;
if(typeof data34 === "string"){
if(!pattern19.test(data34)){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid61 = _errs157 === errors;
if(valid61){
validate22.errors = [{instancePath:instancePath+"/redact/" + i5,schemaPath:"#/properties/redact/allOf/0/items/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
var valid60 = _errs155 === errors;
if(!valid60){
break;
}
}
}
}
var valid58 = _errs152 === errors;
if(valid58){
if(items0 !== true){
items0 = true;
}
}
}
var valid55 = _errs144 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.search !== undefined && func0.call(data, "search")){
let data35 = data.search;
const _errs158 = errors;
const _errs159 = errors;
let valid62 = false;
const _errs160 = errors;
if(typeof data35 !== "string"){
const err66 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid7 = _errs160 === errors;
valid62 = valid62 || _valid7;
const _errs162 = errors;
if(errors === _errs162){
if(Array.isArray(data35)){
var valid63 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
const _errs164 = errors;
if(typeof data35[i6] !== "string"){
const err67 = {instancePath:instancePath+"/search/" + i6,schemaPath:"#/properties/search/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid63 = _errs164 === errors;
if(!valid63){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid7 = _errs162 === errors;
valid62 = valid62 || _valid7;
if(!valid62){
const err69 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs158 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.replace !== undefined && func0.call(data, "replace")){
let data37 = data.replace;
const _errs166 = errors;
const _errs167 = errors;
let valid64 = false;
const _errs168 = errors;
if(typeof data37 !== "string"){
const err70 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid8 = _errs168 === errors;
valid64 = valid64 || _valid8;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data37)){
var valid65 = true;
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
const _errs172 = errors;
if(typeof data37[i7] !== "string"){
const err71 = {instancePath:instancePath+"/replace/" + i7,schemaPath:"#/properties/replace/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid65 = _errs172 === errors;
if(!valid65){
break;
}
}
}
else {
const err72 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid8 = _errs170 === errors;
valid64 = valid64 || _valid8;
if(!valid64){
const err73 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs166 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data39 = data.keywords;
const _errs174 = errors;
const _errs175 = errors;
let valid66 = false;
const _errs176 = errors;
if(typeof data39 !== "string"){
const err74 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid9 = _errs176 === errors;
valid66 = valid66 || _valid9;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data39)){
var valid67 = true;
const len8 = data39.length;
for(let i8=0; i8<len8; i8++){
const _errs180 = errors;
if(typeof data39[i8] !== "string"){
const err75 = {instancePath:instancePath+"/keywords/" + i8,schemaPath:"#/properties/keywords/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid67 = _errs180 === errors;
if(!valid67){
break;
}
}
}
else {
const err76 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid9 = _errs178 === errors;
valid66 = valid66 || _valid9;
if(!valid66){
const err77 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs174 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data41 = data.keyterm;
const _errs182 = errors;
const _errs183 = errors;
let valid68 = false;
const _errs184 = errors;
if(typeof data41 !== "string"){
const err78 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid10 = _errs184 === errors;
valid68 = valid68 || _valid10;
const _errs186 = errors;
if(errors === _errs186){
if(Array.isArray(data41)){
var valid69 = true;
const len9 = data41.length;
for(let i9=0; i9<len9; i9++){
const _errs188 = errors;
if(typeof data41[i9] !== "string"){
const err79 = {instancePath:instancePath+"/keyterm/" + i9,schemaPath:"#/properties/keyterm/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid69 = _errs188 === errors;
if(!valid69){
break;
}
}
}
else {
const err80 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid10 = _errs186 === errors;
valid68 = valid68 || _valid10;
if(!valid68){
const err81 = {instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
if(Array.isArray(data41)){
if(data41.length > 500){
validate22.errors = [{instancePath:instancePath+"/keyterm",schemaPath:"#/properties/keyterm/allOf/0/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
}
}
var valid55 = _errs182 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.extra !== undefined && func0.call(data, "extra")){
let data43 = data.extra;
const _errs191 = errors;
const _errs192 = errors;
let valid71 = false;
const _errs193 = errors;
if(typeof data43 !== "string"){
const err82 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid11 = _errs193 === errors;
valid71 = valid71 || _valid11;
const _errs195 = errors;
if(errors === _errs195){
if(Array.isArray(data43)){
var valid72 = true;
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
const _errs197 = errors;
if(typeof data43[i10] !== "string"){
const err83 = {instancePath:instancePath+"/extra/" + i10,schemaPath:"#/properties/extra/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid72 = _errs197 === errors;
if(!valid72){
break;
}
}
}
else {
const err84 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid11 = _errs195 === errors;
valid71 = valid71 || _valid11;
if(!valid71){
const err85 = {instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs191 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.tag !== undefined && func0.call(data, "tag")){
let data45 = data.tag;
const _errs199 = errors;
const _errs200 = errors;
let valid73 = false;
const _errs201 = errors;
if(typeof data45 !== "string"){
const err86 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid12 = _errs201 === errors;
valid73 = valid73 || _valid12;
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data45)){
var valid74 = true;
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
const _errs205 = errors;
if(typeof data45[i11] !== "string"){
const err87 = {instancePath:instancePath+"/tag/" + i11,schemaPath:"#/properties/tag/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid74 = _errs205 === errors;
if(!valid74){
break;
}
}
}
else {
const err88 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid12 = _errs203 === errors;
valid73 = valid73 || _valid12;
if(!valid73){
const err89 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs199 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs207 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/mip_opt_out",schemaPath:"#/properties/mip_opt_out/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs207 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs209 = errors;
if(typeof data.detect_entities !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/detect_entities",schemaPath:"#/properties/detect_entities/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs209 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs211 = errors;
if(typeof data.callback !== "string"){
validate22.errors = [{instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs211 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs213 = errors;
if(typeof data.no_delay !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/no_delay",schemaPath:"#/properties/no_delay/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs213 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs215 = errors;
if(typeof data.summarize !== "string"){
validate22.errors = [{instancePath:instancePath+"/summarize",schemaPath:"#/properties/summarize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs215 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs217 = errors;
if(typeof data.topics !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs217 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs219 = errors;
if(typeof data.intents !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs219 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs221 = errors;
if(typeof data.sentiment !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs221 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data55 = data.detect_language;
const _errs223 = errors;
const _errs224 = errors;
let valid75 = false;
const _errs225 = errors;
if(typeof data55 !== "string"){
const err90 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid13 = _errs225 === errors;
valid75 = valid75 || _valid13;
const _errs227 = errors;
if(errors === _errs227){
if(Array.isArray(data55)){
var valid76 = true;
const len12 = data55.length;
for(let i12=0; i12<len12; i12++){
const _errs229 = errors;
if(typeof data55[i12] !== "string"){
const err91 = {instancePath:instancePath+"/detect_language/" + i12,schemaPath:"#/properties/detect_language/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid76 = _errs229 === errors;
if(!valid76){
break;
}
}
}
else {
const err92 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
var _valid13 = _errs227 === errors;
valid75 = valid75 || _valid13;
if(!valid75){
const err93 = {instancePath:instancePath+"/detect_language",schemaPath:"#/properties/detect_language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs223 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data57 = data.callback_method;
const _errs231 = errors;
if(typeof data57 !== "string"){
validate22.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data57 === "POST") || (data57 === "GET")) || (data57 === "PUT")) || (data57 === "DELETE"))){
validate22.errors = [{instancePath:instancePath+"/callback_method",schemaPath:"#/properties/callback_method/enum",keyword:"enum",params:{allowedValues: schema33.properties.callback_method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid55 = _errs231 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.interim_results !== undefined && func0.call(data, "interim_results")){
const _errs233 = errors;
if(typeof data.interim_results !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/interim_results",schemaPath:"#/properties/interim_results/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs233 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.endpointing !== undefined && func0.call(data, "endpointing")){
let data59 = data.endpointing;
const _errs235 = errors;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "boolean")){
validate22.errors = [{instancePath:instancePath+"/endpointing",schemaPath:"#/properties/endpointing/type",keyword:"type",params:{type: schema33.properties.endpointing.type},message:"must be integer,boolean"}];
return false;
}
var valid55 = _errs235 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.utterance_end_ms !== undefined && func0.call(data, "utterance_end_ms")){
let data60 = data.utterance_end_ms;
const _errs237 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 4294967295 || isNaN(data60)){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/allOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data60 < 1000 || isNaN(data60)){
validate22.errors = [{instancePath:instancePath+"/utterance_end_ms",schemaPath:"#/properties/utterance_end_ms/allOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000},message:"must be >= 1000"}];
return false;
}
}
}
var valid55 = _errs237 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.vad_events !== undefined && func0.call(data, "vad_events")){
const _errs240 = errors;
if(typeof data.vad_events !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/vad_events",schemaPath:"#/properties/vad_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid55 = _errs240 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs242 = errors;
if(typeof data.tier !== "string"){
validate22.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs242 === errors;
}
else {
var valid55 = true;
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
evaluated0.props = props1;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};

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

