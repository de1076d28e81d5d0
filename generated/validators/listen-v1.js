// Generated from schemas/ by `npm run generate`. Do not edit.

const error = (instancePath, schemaPath, keyword, params, message) => ({ instancePath, schemaPath, keyword, params, message });

export const validateListenV1Query = validate10;
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = /^flux(?:-|$)/u;
const pattern2 = /^nova-3(?:-|$)/u;
const pattern4 = /^nova-2(?:-(?:general|meeting|phonecall|finance|conversationalai|voicemail|video|medical|drivethru|automotive|atc))?$/u;
const pattern6 = /^$/u;
const pattern8 = /^v1$/u;
const pattern10 = /^(?:v2|true)$/u;
const pattern12 = /^[Ee][Nn](?:[-_]|$)/u;
const pattern14 = /^false$/u;
const pattern16 = /^$|^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$/u;
const pattern17 = /^(?:cardinal|ordinal|percent)$/u;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v1.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
(vErrors ??= []).push({});
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
if(!pattern0.test(data0)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs9 = errors;
if(!(Array.isArray(data0))){
(vErrors ??= []).push({});
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
if(!pattern0.test(data1)){
(vErrors ??= []).push({});
errors++;
}
}
var valid7 = _errs15 === errors;
if(valid7){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
}
if(!valid4){
(vErrors ??= []).push({});
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
validate10.errors = [error(instancePath, "#/allOf/0/not", "not", {}, "must NOT be valid")];
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
(vErrors ??= []).push({});
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
if(!pattern2.test(data2)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data2.length < 2 && (data2.length < 1 || [...data2].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs22 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs24 = errors;
if(!(Array.isArray(data2))){
(vErrors ??= []).push({});
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
if(!pattern2.test(data3)){
(vErrors ??= []).push({});
errors++;
}
}
var valid14 = _errs30 === errors;
if(valid14){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
}
if(!valid11){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
errors++;
}
else {
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data4 = data.keywords;
const _errs32 = errors;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data4)){
if(data4.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid16 = _errs34 === errors;
if(valid16){
(vErrors ??= []).push({});
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
if(errors === _errs32){
if(typeof data4 === "string"){
if(data4.length < 2 && (data4.length < 1 || [...data4].length < 1)){
(vErrors ??= []).push({});
errors++;
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
validate10.errors = [error(instancePath, "#/allOf/1/not", "not", {}, "must NOT be valid")];
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
const _errs36 = errors;
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.keyterm === undefined) || (!(func0.call(data, "keyterm")))) && (missing3 = "keyterm")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data5 = data.keyterm;
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid20 = _errs42 === errors;
if(valid20){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
if(errors === _errs40){
if(typeof data5 === "string"){
if(data5.length < 2 && (data5.length < 1 || [...data5].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid18 = _errs39 === errors;
if(valid18){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing4 = "model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs46 = errors;
let valid22 = false;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data6.length < 2 && (data6.length < 1 || [...data6].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs47 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const _errs49 = errors;
if(!(Array.isArray(data6))){
(vErrors ??= []).push({});
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(Array.isArray(data6)){
var valid24 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs53 = errors;
const _errs54 = errors;
const _errs55 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({});
errors++;
}
}
var valid25 = _errs55 === errors;
if(valid25){
(vErrors ??= []).push({});
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
var valid24 = _errs53 === errors;
if(!valid24){
break;
}
}
}
var valid23 = _errs52 === errors;
if(valid23){
(vErrors ??= []).push({});
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
var _valid2 = _errs49 === errors;
valid22 = valid22 || _valid2;
}
if(!valid22){
(vErrors ??= []).push({});
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
var valid18 = _errs44 === errors;
if(valid18){
const _errs56 = errors;
const _errs57 = errors;
let valid26 = false;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.tier === undefined) || (!(func0.call(data, "tier")))) && (missing5 = "tier")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.tier !== undefined && func0.call(data, "tier")){
let data8 = data.tier;
const _errs60 = errors;
let valid28 = false;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data8.length < 2 && (data8.length < 1 || [...data8].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid4 = _errs61 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs63 = errors;
if(!(Array.isArray(data8))){
(vErrors ??= []).push({});
errors++;
}
const _errs65 = errors;
const _errs66 = errors;
if(Array.isArray(data8)){
var valid30 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({});
errors++;
}
}
var valid31 = _errs69 === errors;
if(valid31){
(vErrors ??= []).push({});
errors++;
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
var valid30 = _errs67 === errors;
if(!valid30){
break;
}
}
}
var valid29 = _errs66 === errors;
if(valid29){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs63 === errors;
valid28 = valid28 || _valid4;
}
if(!valid28){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var _valid3 = _errs58 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs70 = errors;
const _errs71 = errors;
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.tier === undefined) || (!(func0.call(data, "tier")))) && (missing6 = "tier")){
(vErrors ??= []).push({});
errors++;
}
}
var valid32 = _errs72 === errors;
if(valid32){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs70 === errors;
valid26 = valid26 || _valid3;
}
if(!valid26){
(vErrors ??= []).push({});
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
var valid18 = _errs56 === errors;
}
}
var valid17 = _errs38 === errors;
if(valid17){
validate10.errors = [error(instancePath, "#/allOf/2/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
if(valid0){
const _errs73 = errors;
const _errs74 = errors;
const _errs75 = errors;
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing7 = "diarize_model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data10 = data.diarize_model;
const _errs78 = errors;
const _errs79 = errors;
const _errs80 = errors;
let valid37 = false;
const _errs81 = errors;
if(!(((data10 === false) || (data10 === "false")) || (data10 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid5 = _errs81 === errors;
valid37 = valid37 || _valid5;
if(!valid37){
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data10)){
var valid38 = true;
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
const _errs84 = errors;
if("false" !== data10[i4]){
(vErrors ??= []).push({});
errors++;
}
var valid38 = _errs84 === errors;
if(!valid38){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid5 = _errs82 === errors;
valid37 = valid37 || _valid5;
}
if(!valid37){
(vErrors ??= []).push({});
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
var valid36 = _errs79 === errors;
if(valid36){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid34 = _errs76 === errors;
if(valid34){
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.diarize === undefined) || (!(func0.call(data, "diarize")))) && (missing8 = "diarize")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize !== undefined && func0.call(data, "diarize")){
let data12 = data.diarize;
const _errs86 = errors;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data12)){
if(data12.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid40 = _errs88 === errors;
if(valid40){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
if(errors === _errs86){
if(typeof data12 === "string"){
if(data12.length < 2 && (data12.length < 1 || [...data12].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid34 = _errs85 === errors;
}
var valid33 = _errs75 === errors;
if(valid33){
validate10.errors = [error(instancePath, "#/allOf/3/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs73 === errors;
if(valid0){
const _errs90 = errors;
const _errs91 = errors;
const _errs92 = errors;
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing9 = "diarize_model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data13 = data.diarize_model;
const _errs95 = errors;
const _errs96 = errors;
const _errs97 = errors;
let valid45 = false;
const _errs98 = errors;
if(!(((data13 === false) || (data13 === "false")) || (data13 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid6 = _errs98 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data13)){
var valid46 = true;
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
const _errs101 = errors;
if("false" !== data13[i5]){
(vErrors ??= []).push({});
errors++;
}
var valid46 = _errs101 === errors;
if(!valid46){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid6 = _errs99 === errors;
valid45 = valid45 || _valid6;
}
if(!valid45){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs96 === errors;
if(valid44){
(vErrors ??= []).push({});
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
var valid42 = _errs93 === errors;
if(valid42){
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.diarize_version === undefined) || (!(func0.call(data, "diarize_version")))) && (missing10 = "diarize_version")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
let data15 = data.diarize_version;
const _errs103 = errors;
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data15)){
if(data15.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid48 = _errs105 === errors;
if(valid48){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
if(errors === _errs103){
if(typeof data15 === "string"){
if(data15.length < 2 && (data15.length < 1 || [...data15].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid42 = _errs102 === errors;
}
var valid41 = _errs92 === errors;
if(valid41){
validate10.errors = [error(instancePath, "#/allOf/4/not", "not", {}, "must NOT be valid")];
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
const _errs107 = errors;
const _errs108 = errors;
const _errs109 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing11 = "summarize")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data16 = data.summarize;
const _errs112 = errors;
let valid52 = false;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data16.length < 2 && (data16.length < 1 || [...data16].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid7 = _errs113 === errors;
valid52 = valid52 || _valid7;
if(!valid52){
const _errs115 = errors;
if(!(Array.isArray(data16))){
(vErrors ??= []).push({});
errors++;
}
const _errs117 = errors;
const _errs118 = errors;
if(Array.isArray(data16)){
var valid54 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs119 = errors;
const _errs120 = errors;
const _errs121 = errors;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
(vErrors ??= []).push({});
errors++;
}
}
var valid55 = _errs121 === errors;
if(valid55){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
var valid54 = _errs119 === errors;
if(!valid54){
break;
}
}
}
var valid53 = _errs118 === errors;
if(valid53){
(vErrors ??= []).push({});
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
var _valid7 = _errs115 === errors;
valid52 = valid52 || _valid7;
}
if(!valid52){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid49 = _errs109 === errors;
if(valid49){
validate10.errors = [error(instancePath, "#/allOf/5/not", "not", {}, "must NOT be valid")];
return false;
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
var valid0 = _errs107 === errors;
if(valid0){
const _errs122 = errors;
const _errs123 = errors;
const _errs124 = errors;
const _errs125 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing12 = "summarize")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data18 = data.summarize;
const _errs127 = errors;
let valid59 = false;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data18.length < 2 && (data18.length < 1 || [...data18].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid8 = _errs128 === errors;
valid59 = valid59 || _valid8;
if(!valid59){
const _errs130 = errors;
if(!(Array.isArray(data18))){
(vErrors ??= []).push({});
errors++;
}
const _errs132 = errors;
const _errs133 = errors;
if(Array.isArray(data18)){
var valid61 = true;
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
let data19 = data18[i7];
const _errs134 = errors;
const _errs135 = errors;
const _errs136 = errors;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
(vErrors ??= []).push({});
errors++;
}
}
var valid62 = _errs136 === errors;
if(valid62){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid61 = _errs134 === errors;
if(!valid61){
break;
}
}
}
var valid60 = _errs133 === errors;
if(valid60){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs130 === errors;
valid59 = valid59 || _valid8;
}
if(!valid59){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var valid57 = _errs125 === errors;
if(valid57){
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.language === undefined) || (!(func0.call(data, "language")))) && (missing13 = "language")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.language !== undefined && func0.call(data, "language")){
let data20 = data.language;
const _errs139 = errors;
let valid64 = false;
const _errs140 = errors;
const _errs142 = errors;
const _errs143 = errors;
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
(vErrors ??= []).push({});
errors++;
}
}
var valid65 = _errs143 === errors;
if(valid65){
(vErrors ??= []).push({});
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
if(errors === _errs140){
if(typeof data20 === "string"){
if(data20.length < 2 && (data20.length < 1 || [...data20].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid9 = _errs140 === errors;
valid64 = valid64 || _valid9;
if(!valid64){
const _errs144 = errors;
if(!(Array.isArray(data20))){
(vErrors ??= []).push({});
errors++;
}
const _errs146 = errors;
const _errs147 = errors;
if(Array.isArray(data20)){
var valid67 = true;
const len8 = data20.length;
for(let i8=0; i8<len8; i8++){
let data21 = data20[i8];
const _errs148 = errors;
const _errs149 = errors;
const _errs150 = errors;
const _errs151 = errors;
const _errs152 = errors;
if(typeof data21 === "string"){
if(!pattern12.test(data21)){
(vErrors ??= []).push({});
errors++;
}
}
var valid69 = _errs152 === errors;
if(valid69){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
var valid68 = _errs150 === errors;
if(valid68){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
var valid67 = _errs148 === errors;
if(!valid67){
break;
}
}
}
var valid66 = _errs147 === errors;
if(valid66){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs144 === errors;
valid64 = valid64 || _valid9;
}
if(!valid64){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var valid57 = _errs137 === errors;
if(valid57){
const _errs153 = errors;
const _errs154 = errors;
let valid70 = false;
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing14 = "detect_language")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data22 = data.detect_language;
const _errs157 = errors;
let valid72 = false;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data22 === "string"){
if(!pattern14.test(data22)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data22.length < 2 && (data22.length < 1 || [...data22].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid11 = _errs158 === errors;
valid72 = valid72 || _valid11;
if(!valid72){
const _errs160 = errors;
if(!(Array.isArray(data22))){
(vErrors ??= []).push({});
errors++;
}
const _errs162 = errors;
const _errs163 = errors;
if(Array.isArray(data22)){
var valid74 = true;
const len9 = data22.length;
for(let i9=0; i9<len9; i9++){
let data23 = data22[i9];
const _errs164 = errors;
const _errs165 = errors;
const _errs166 = errors;
if(typeof data23 === "string"){
if(!pattern14.test(data23)){
(vErrors ??= []).push({});
errors++;
}
}
var valid75 = _errs166 === errors;
if(valid75){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
var valid74 = _errs164 === errors;
if(!valid74){
break;
}
}
}
var valid73 = _errs163 === errors;
if(valid73){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs160 === errors;
valid72 = valid72 || _valid11;
}
if(!valid72){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid10 = _errs155 === errors;
valid70 = valid70 || _valid10;
if(!valid70){
const _errs167 = errors;
const _errs168 = errors;
const _errs169 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing15 = "detect_language")){
(vErrors ??= []).push({});
errors++;
}
}
var valid76 = _errs169 === errors;
if(valid76){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
var _valid10 = _errs167 === errors;
valid70 = valid70 || _valid10;
}
if(!valid70){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
var valid57 = _errs153 === errors;
}
}
var valid56 = _errs124 === errors;
if(valid56){
validate10.errors = [error(instancePath, "#/allOf/6/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs122 === errors;
if(valid0){
const _errs170 = errors;
const _errs171 = errors;
let valid77 = false;
const _errs172 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing16 = "detect_language")){
(vErrors ??= []).push(error(instancePath, "#/allOf/7/anyOf/0/required", "required", {missingProperty: missing16}, "must have required property '"+missing16+"'"));
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data24 = data.detect_language;
const _errs174 = errors;
const _errs175 = errors;
const _errs176 = errors;
let valid80 = false;
const _errs177 = errors;
if(!(((data24 === false) || (data24 === "false")) || (data24 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid13 = _errs177 === errors;
valid80 = valid80 || _valid13;
if(!valid80){
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data24)){
var valid81 = true;
const len10 = data24.length;
for(let i10=0; i10<len10; i10++){
const _errs180 = errors;
if("false" !== data24[i10]){
(vErrors ??= []).push({});
errors++;
}
var valid81 = _errs180 === errors;
if(!valid81){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid13 = _errs178 === errors;
valid80 = valid80 || _valid13;
}
if(!valid80){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
var valid79 = _errs175 === errors;
if(valid79){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/allOf/7/anyOf/0/properties/detect_language/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid12 = _errs172 === errors;
valid77 = valid77 || _valid12;
if(!valid77){
const _errs181 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing17 = "model")){
(vErrors ??= []).push(error(instancePath, "#/allOf/7/anyOf/1/required", "required", {missingProperty: missing17}, "must have required property '"+missing17+"'"));
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data26 = data.model;
const _errs183 = errors;
const _errs184 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((data26 === "nova-3") || (data26 === "nova-3-general")) || (data26 === "nova-3-medical")) || (data26 === "nova-3-pharma")) || (data26 === "nova-2")) || (data26 === "nova-2-general")) || (data26 === "nova-2-meeting")) || (data26 === "nova-2-phonecall")) || (data26 === "nova-2-finance")) || (data26 === "nova-2-conversationalai")) || (data26 === "nova-2-voicemail")) || (data26 === "nova-2-video")) || (data26 === "nova-2-medical")) || (data26 === "nova-2-drivethru")) || (data26 === "nova-2-automotive")) || (data26 === "nova-2-atc")) || (data26 === "nova")) || (data26 === "nova-general")) || (data26 === "nova-phonecall")) || (data26 === "nova-medical")) || (data26 === "enhanced")) || (data26 === "enhanced-general")) || (data26 === "enhanced-meeting")) || (data26 === "enhanced-phonecall")) || (data26 === "enhanced-finance")) || (data26 === "base")) || (data26 === "base-general")) || (data26 === "base-meeting")) || (data26 === "base-phonecall")) || (data26 === "base-finance")) || (data26 === "base-conversationalai")) || (data26 === "base-voicemail")) || (data26 === "base-video")) || (data26 === "general")) || (data26 === "meeting")) || (data26 === "phonecall")) || (data26 === "finance")) || (data26 === "conversationalai")) || (data26 === "voicemail")) || (data26 === "video")) || (data26 === "whisper")) || (data26 === "whisper-tiny")) || (data26 === "whisper-base")) || (data26 === "whisper-small")) || (data26 === "whisper-medium")) || (data26 === "whisper-large"))){
(vErrors ??= []).push({});
errors++;
}
var valid83 = _errs184 === errors;
if(valid83){
(vErrors ??= []).push(error(instancePath+"/model", "#/allOf/7/anyOf/1/properties/model/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
}
var _valid12 = _errs181 === errors;
valid77 = valid77 || _valid12;
if(!valid77){
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined && func0.call(data, "language")){
let data27 = data.language;
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
(vErrors ??= []).push(error(instancePath+"/language", "#/allOf/7/anyOf/2/properties/language/pattern", "pattern", {pattern: "^$|^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"}, "must match pattern \""+"^$|^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"+"\""));
errors++;
}
}
}
}
var _valid12 = _errs185 === errors;
valid77 = valid77 || _valid12;
}
}
if(!valid77){
(vErrors ??= []).push(error(instancePath, "#/allOf/7/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs170 === errors;
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model !== undefined && func0.call(data, "model")){
const _errs187 = errors;
if(typeof data.model !== "string"){
validate10.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs187 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.version !== undefined && func0.call(data, "version")){
const _errs189 = errors;
if(typeof data.version !== "string"){
validate10.errors = [error(instancePath+"/version", "#/properties/version/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs189 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.language !== undefined && func0.call(data, "language")){
const _errs191 = errors;
if(typeof data.language !== "string"){
validate10.errors = [error(instancePath+"/language", "#/properties/language/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs191 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data31 = data.encoding;
const _errs193 = errors;
if(typeof data31 !== "string"){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((((((((((data31 === "linear16") || (data31 === "linear32")) || (data31 === "flac")) || (data31 === "alaw")) || (data31 === "mulaw")) || (data31 === "amr-nb")) || (data31 === "amr-wb")) || (data31 === "opus")) || (data31 === "ogg-opus")) || (data31 === "speex")) || (data31 === "g729"))){
validate10.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]}, "must be equal to one of the allowed values")];
return false;
}
var valid85 = _errs193 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data32 = data.sample_rate;
const _errs195 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs195){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate10.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid85 = _errs195 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.channels !== undefined && func0.call(data, "channels")){
let data33 = data.channels;
const _errs197 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate10.errors = [error(instancePath+"/channels", "#/properties/channels/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs197){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 4294967295 || isNaN(data33)){
validate10.errors = [error(instancePath+"/channels", "#/properties/channels/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate10.errors = [error(instancePath+"/channels", "#/properties/channels/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid85 = _errs197 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs199 = errors;
if(typeof data.multichannel !== "boolean"){
validate10.errors = [error(instancePath+"/multichannel", "#/properties/multichannel/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs199 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs201 = errors;
if(typeof data.punctuate !== "boolean"){
validate10.errors = [error(instancePath+"/punctuate", "#/properties/punctuate/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs201 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs203 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate10.errors = [error(instancePath+"/profanity_filter", "#/properties/profanity_filter/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs203 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs205 = errors;
if(typeof data.smart_format !== "boolean"){
validate10.errors = [error(instancePath+"/smart_format", "#/properties/smart_format/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs205 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs207 = errors;
if(typeof data.numerals !== "boolean"){
validate10.errors = [error(instancePath+"/numerals", "#/properties/numerals/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs207 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs209 = errors;
if(typeof data.dictation !== "boolean"){
validate10.errors = [error(instancePath+"/dictation", "#/properties/dictation/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs209 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs211 = errors;
if(typeof data.filler_words !== "boolean"){
validate10.errors = [error(instancePath+"/filler_words", "#/properties/filler_words/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs211 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs213 = errors;
if(typeof data.diarize !== "boolean"){
validate10.errors = [error(instancePath+"/diarize", "#/properties/diarize/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs213 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs215 = errors;
if(typeof data.diarize_version !== "string"){
validate10.errors = [error(instancePath+"/diarize_version", "#/properties/diarize_version/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs215 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs217 = errors;
if(typeof data.diarize_model !== "string"){
validate10.errors = [error(instancePath+"/diarize_model", "#/properties/diarize_model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs217 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.redact !== undefined && func0.call(data, "redact")){
let data44 = data.redact;
const _errs219 = errors;
const _errs220 = errors;
let valid86 = false;
const _errs221 = errors;
if(typeof data44 !== "string"){
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid14 = _errs221 === errors;
valid86 = valid86 || _valid14;
if(!valid86){
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data44)){
var valid87 = true;
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
const _errs225 = errors;
if(typeof data44[i11] !== "string"){
(vErrors ??= []).push(error(instancePath+"/redact/" + i11, "#/properties/redact/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid87 = _errs225 === errors;
if(!valid87){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid14 = _errs223 === errors;
valid86 = valid86 || _valid14;
}
if(!valid86){
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
const _errs227 = errors;
const _errs228 = errors;
const _errs229 = errors;
if(errors === _errs229){
if(typeof data44 === "string"){
if(!pattern17.test(data44)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid89 = _errs229 === errors;
if(valid89){
validate10.errors = [error(instancePath+"/redact", "#/properties/redact/allOf/0/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
if(errors === _errs227){
if(Array.isArray(data44)){
var valid90 = true;
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
let data46 = data44[i12];
const _errs231 = errors;
const _errs232 = errors;
const _errs233 = errors;
if(errors === _errs233){
if(typeof data46 === "string"){
if(!pattern17.test(data46)){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid91 = _errs233 === errors;
if(valid91){
validate10.errors = [error(instancePath+"/redact/" + i12, "#/properties/redact/allOf/0/items/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
var valid90 = _errs231 === errors;
if(!valid90){
break;
}
}
}
}
}
var valid85 = _errs219 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.search !== undefined && func0.call(data, "search")){
let data47 = data.search;
const _errs235 = errors;
const _errs236 = errors;
let valid92 = false;
const _errs237 = errors;
if(typeof data47 !== "string"){
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid15 = _errs237 === errors;
valid92 = valid92 || _valid15;
if(!valid92){
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data47)){
var valid93 = true;
const len13 = data47.length;
for(let i13=0; i13<len13; i13++){
const _errs241 = errors;
if(typeof data47[i13] !== "string"){
(vErrors ??= []).push(error(instancePath+"/search/" + i13, "#/properties/search/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid93 = _errs241 === errors;
if(!valid93){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid15 = _errs239 === errors;
valid92 = valid92 || _valid15;
}
if(!valid92){
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs235 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.replace !== undefined && func0.call(data, "replace")){
let data49 = data.replace;
const _errs243 = errors;
const _errs244 = errors;
let valid94 = false;
const _errs245 = errors;
if(typeof data49 !== "string"){
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid16 = _errs245 === errors;
valid94 = valid94 || _valid16;
if(!valid94){
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data49)){
var valid95 = true;
const len14 = data49.length;
for(let i14=0; i14<len14; i14++){
const _errs249 = errors;
if(typeof data49[i14] !== "string"){
(vErrors ??= []).push(error(instancePath+"/replace/" + i14, "#/properties/replace/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid95 = _errs249 === errors;
if(!valid95){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid16 = _errs247 === errors;
valid94 = valid94 || _valid16;
}
if(!valid94){
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs243 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data51 = data.keywords;
const _errs251 = errors;
const _errs252 = errors;
let valid96 = false;
const _errs253 = errors;
if(typeof data51 !== "string"){
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid17 = _errs253 === errors;
valid96 = valid96 || _valid17;
if(!valid96){
const _errs255 = errors;
if(errors === _errs255){
if(Array.isArray(data51)){
var valid97 = true;
const len15 = data51.length;
for(let i15=0; i15<len15; i15++){
const _errs257 = errors;
if(typeof data51[i15] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keywords/" + i15, "#/properties/keywords/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid97 = _errs257 === errors;
if(!valid97){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid17 = _errs255 === errors;
valid96 = valid96 || _valid17;
}
if(!valid96){
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs251 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data53 = data.keyterm;
const _errs259 = errors;
const _errs260 = errors;
let valid98 = false;
const _errs261 = errors;
if(typeof data53 !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid18 = _errs261 === errors;
valid98 = valid98 || _valid18;
if(!valid98){
const _errs263 = errors;
if(errors === _errs263){
if(Array.isArray(data53)){
var valid99 = true;
const len16 = data53.length;
for(let i16=0; i16<len16; i16++){
const _errs265 = errors;
if(typeof data53[i16] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterm/" + i16, "#/properties/keyterm/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid99 = _errs265 === errors;
if(!valid99){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid18 = _errs263 === errors;
valid98 = valid98 || _valid18;
}
if(!valid98){
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
if(Array.isArray(data53)){
if(data53.length > 500){
validate10.errors = [error(instancePath+"/keyterm", "#/properties/keyterm/allOf/0/maxItems", "maxItems", {limit: 500}, "must NOT have more than 500 items")];
return false;
}
}
}
var valid85 = _errs259 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.extra !== undefined && func0.call(data, "extra")){
let data55 = data.extra;
const _errs268 = errors;
const _errs269 = errors;
let valid101 = false;
const _errs270 = errors;
if(typeof data55 !== "string"){
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid19 = _errs270 === errors;
valid101 = valid101 || _valid19;
if(!valid101){
const _errs272 = errors;
if(errors === _errs272){
if(Array.isArray(data55)){
var valid102 = true;
const len17 = data55.length;
for(let i17=0; i17<len17; i17++){
const _errs274 = errors;
if(typeof data55[i17] !== "string"){
(vErrors ??= []).push(error(instancePath+"/extra/" + i17, "#/properties/extra/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid102 = _errs274 === errors;
if(!valid102){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid19 = _errs272 === errors;
valid101 = valid101 || _valid19;
}
if(!valid101){
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs268 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.tag !== undefined && func0.call(data, "tag")){
let data57 = data.tag;
const _errs276 = errors;
const _errs277 = errors;
let valid103 = false;
const _errs278 = errors;
if(typeof data57 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid20 = _errs278 === errors;
valid103 = valid103 || _valid20;
if(!valid103){
const _errs280 = errors;
if(errors === _errs280){
if(Array.isArray(data57)){
var valid104 = true;
const len18 = data57.length;
for(let i18=0; i18<len18; i18++){
const _errs282 = errors;
if(typeof data57[i18] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i18, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid104 = _errs282 === errors;
if(!valid104){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid20 = _errs280 === errors;
valid103 = valid103 || _valid20;
}
if(!valid103){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs276 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs284 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate10.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs284 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs286 = errors;
if(typeof data.detect_entities !== "boolean"){
validate10.errors = [error(instancePath+"/detect_entities", "#/properties/detect_entities/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs286 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs288 = errors;
if(typeof data.callback !== "string"){
validate10.errors = [error(instancePath+"/callback", "#/properties/callback/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs288 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs290 = errors;
if(typeof data.no_delay !== "boolean"){
validate10.errors = [error(instancePath+"/no_delay", "#/properties/no_delay/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs290 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs292 = errors;
if(typeof data.summarize !== "string"){
validate10.errors = [error(instancePath+"/summarize", "#/properties/summarize/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs292 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs294 = errors;
if(typeof data.topics !== "boolean"){
validate10.errors = [error(instancePath+"/topics", "#/properties/topics/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs294 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs296 = errors;
if(typeof data.intents !== "boolean"){
validate10.errors = [error(instancePath+"/intents", "#/properties/intents/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs296 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs298 = errors;
if(typeof data.sentiment !== "boolean"){
validate10.errors = [error(instancePath+"/sentiment", "#/properties/sentiment/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs298 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data67 = data.detect_language;
const _errs300 = errors;
const _errs301 = errors;
let valid105 = false;
const _errs302 = errors;
if(typeof data67 !== "string"){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid21 = _errs302 === errors;
valid105 = valid105 || _valid21;
if(!valid105){
const _errs304 = errors;
if(errors === _errs304){
if(Array.isArray(data67)){
var valid106 = true;
const len19 = data67.length;
for(let i19=0; i19<len19; i19++){
const _errs306 = errors;
if(typeof data67[i19] !== "string"){
(vErrors ??= []).push(error(instancePath+"/detect_language/" + i19, "#/properties/detect_language/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid106 = _errs306 === errors;
if(!valid106){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid21 = _errs304 === errors;
valid105 = valid105 || _valid21;
}
if(!valid105){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs300 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data69 = data.callback_method;
const _errs308 = errors;
if(typeof data69 !== "string"){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data69 === "POST") || (data69 === "PUT"))){
validate10.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/enum", "enum", {allowedValues: ["POST","PUT"]}, "must be equal to one of the allowed values")];
return false;
}
var valid85 = _errs308 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.paragraphs !== undefined && func0.call(data, "paragraphs")){
const _errs310 = errors;
if(typeof data.paragraphs !== "boolean"){
validate10.errors = [error(instancePath+"/paragraphs", "#/properties/paragraphs/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs310 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.utterances !== undefined && func0.call(data, "utterances")){
const _errs312 = errors;
if(typeof data.utterances !== "boolean"){
validate10.errors = [error(instancePath+"/utterances", "#/properties/utterances/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs312 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.utt_split !== undefined && func0.call(data, "utt_split")){
let data72 = data.utt_split;
const _errs314 = errors;
if(!((typeof data72 == "number") && (isFinite(data72)))){
validate10.errors = [error(instancePath+"/utt_split", "#/properties/utt_split/type", "type", {type: "number"}, "must be number")];
return false;
}
var valid85 = _errs314 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.measurements !== undefined && func0.call(data, "measurements")){
const _errs316 = errors;
if(typeof data.measurements !== "boolean"){
validate10.errors = [error(instancePath+"/measurements", "#/properties/measurements/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs316 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.custom_topic !== undefined && func0.call(data, "custom_topic")){
let data74 = data.custom_topic;
const _errs318 = errors;
const _errs319 = errors;
let valid107 = false;
const _errs320 = errors;
if(typeof data74 !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid22 = _errs320 === errors;
valid107 = valid107 || _valid22;
if(!valid107){
const _errs322 = errors;
if(errors === _errs322){
if(Array.isArray(data74)){
var valid108 = true;
const len20 = data74.length;
for(let i20=0; i20<len20; i20++){
const _errs324 = errors;
if(typeof data74[i20] !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_topic/" + i20, "#/properties/custom_topic/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid108 = _errs324 === errors;
if(!valid108){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid22 = _errs322 === errors;
valid107 = valid107 || _valid22;
}
if(!valid107){
(vErrors ??= []).push(error(instancePath+"/custom_topic", "#/properties/custom_topic/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs318 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.custom_topic_mode !== undefined && func0.call(data, "custom_topic_mode")){
let data76 = data.custom_topic_mode;
const _errs326 = errors;
if(typeof data76 !== "string"){
validate10.errors = [error(instancePath+"/custom_topic_mode", "#/properties/custom_topic_mode/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data76 === "extended") || (data76 === "strict"))){
validate10.errors = [error(instancePath+"/custom_topic_mode", "#/properties/custom_topic_mode/enum", "enum", {allowedValues: ["extended","strict"]}, "must be equal to one of the allowed values")];
return false;
}
var valid85 = _errs326 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.custom_intent !== undefined && func0.call(data, "custom_intent")){
let data77 = data.custom_intent;
const _errs328 = errors;
const _errs329 = errors;
let valid109 = false;
const _errs330 = errors;
if(typeof data77 !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid23 = _errs330 === errors;
valid109 = valid109 || _valid23;
if(!valid109){
const _errs332 = errors;
if(errors === _errs332){
if(Array.isArray(data77)){
var valid110 = true;
const len21 = data77.length;
for(let i21=0; i21<len21; i21++){
const _errs334 = errors;
if(typeof data77[i21] !== "string"){
(vErrors ??= []).push(error(instancePath+"/custom_intent/" + i21, "#/properties/custom_intent/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid110 = _errs334 === errors;
if(!valid110){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid23 = _errs332 === errors;
valid109 = valid109 || _valid23;
}
if(!valid109){
(vErrors ??= []).push(error(instancePath+"/custom_intent", "#/properties/custom_intent/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs329;
if(vErrors !== null){
if(_errs329){
vErrors.length = _errs329;
}
else {
vErrors = null;
}
}
}
var valid85 = _errs328 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.custom_intent_mode !== undefined && func0.call(data, "custom_intent_mode")){
let data79 = data.custom_intent_mode;
const _errs336 = errors;
if(typeof data79 !== "string"){
validate10.errors = [error(instancePath+"/custom_intent_mode", "#/properties/custom_intent_mode/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((data79 === "extended") || (data79 === "strict"))){
validate10.errors = [error(instancePath+"/custom_intent_mode", "#/properties/custom_intent_mode/enum", "enum", {allowedValues: ["extended","strict"]}, "must be equal to one of the allowed values")];
return false;
}
var valid85 = _errs336 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs338 = errors;
if(typeof data.tier !== "string"){
validate10.errors = [error(instancePath+"/tier", "#/properties/tier/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid85 = _errs338 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.detect_topics !== undefined && func0.call(data, "detect_topics")){
const _errs340 = errors;
if(typeof data.detect_topics !== "boolean"){
validate10.errors = [error(instancePath+"/detect_topics", "#/properties/detect_topics/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid85 = _errs340 === errors;
}
else {
var valid85 = true;
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
validate10.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateListenV1Body = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v1.body" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url")){
validate11.errors = [error(instancePath, "#/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'")];
return false;
}
else {
if(data.url !== undefined && func0.call(data, "url")){
if(typeof data.url !== "string"){
validate11.errors = [error(instancePath+"/url", "#/properties/url/type", "type", {type: "string"}, "must be string")];
return false;
}
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

export const validateListenV1StreamQuery = validate12;
const pattern27 = /^v2$/u;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v1.stream.query" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing0 = "model")){
(vErrors ??= []).push({});
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
if(!pattern0.test(data0)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data0.length < 2 && (data0.length < 1 || [...data0].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs9 = errors;
if(!(Array.isArray(data0))){
(vErrors ??= []).push({});
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
if(!pattern0.test(data1)){
(vErrors ??= []).push({});
errors++;
}
}
var valid7 = _errs15 === errors;
if(valid7){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
}
if(!valid4){
(vErrors ??= []).push({});
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
validate12.errors = [error(instancePath, "#/allOf/0/not", "not", {}, "must NOT be valid")];
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
(vErrors ??= []).push({});
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
if(!pattern2.test(data2)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data2.length < 2 && (data2.length < 1 || [...data2].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid1 = _errs22 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs24 = errors;
if(!(Array.isArray(data2))){
(vErrors ??= []).push({});
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
if(!pattern2.test(data3)){
(vErrors ??= []).push({});
errors++;
}
}
var valid14 = _errs30 === errors;
if(valid14){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
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
}
if(!valid11){
(vErrors ??= []).push({});
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
(vErrors ??= []).push({});
errors++;
}
else {
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data4 = data.keywords;
const _errs32 = errors;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data4)){
if(data4.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid16 = _errs34 === errors;
if(valid16){
(vErrors ??= []).push({});
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
if(errors === _errs32){
if(typeof data4 === "string"){
if(data4.length < 2 && (data4.length < 1 || [...data4].length < 1)){
(vErrors ??= []).push({});
errors++;
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
validate12.errors = [error(instancePath, "#/allOf/1/not", "not", {}, "must NOT be valid")];
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
const _errs36 = errors;
const _errs37 = errors;
const _errs38 = errors;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.keyterm === undefined) || (!(func0.call(data, "keyterm")))) && (missing3 = "keyterm")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data5 = data.keyterm;
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid20 = _errs42 === errors;
if(valid20){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
if(errors === _errs40){
if(typeof data5 === "string"){
if(data5.length < 2 && (data5.length < 1 || [...data5].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid18 = _errs39 === errors;
if(valid18){
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing4 = "model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data6 = data.model;
const _errs46 = errors;
let valid22 = false;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data6.length < 2 && (data6.length < 1 || [...data6].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid2 = _errs47 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const _errs49 = errors;
if(!(Array.isArray(data6))){
(vErrors ??= []).push({});
errors++;
}
const _errs51 = errors;
const _errs52 = errors;
if(Array.isArray(data6)){
var valid24 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs53 = errors;
const _errs54 = errors;
const _errs55 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({});
errors++;
}
}
var valid25 = _errs55 === errors;
if(valid25){
(vErrors ??= []).push({});
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
var valid24 = _errs53 === errors;
if(!valid24){
break;
}
}
}
var valid23 = _errs52 === errors;
if(valid23){
(vErrors ??= []).push({});
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
var _valid2 = _errs49 === errors;
valid22 = valid22 || _valid2;
}
if(!valid22){
(vErrors ??= []).push({});
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
var valid18 = _errs44 === errors;
if(valid18){
const _errs56 = errors;
const _errs57 = errors;
let valid26 = false;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.tier === undefined) || (!(func0.call(data, "tier")))) && (missing5 = "tier")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.tier !== undefined && func0.call(data, "tier")){
let data8 = data.tier;
const _errs60 = errors;
let valid28 = false;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data8.length < 2 && (data8.length < 1 || [...data8].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid4 = _errs61 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs63 = errors;
if(!(Array.isArray(data8))){
(vErrors ??= []).push({});
errors++;
}
const _errs65 = errors;
const _errs66 = errors;
if(Array.isArray(data8)){
var valid30 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs67 = errors;
const _errs68 = errors;
const _errs69 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({});
errors++;
}
}
var valid31 = _errs69 === errors;
if(valid31){
(vErrors ??= []).push({});
errors++;
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
var valid30 = _errs67 === errors;
if(!valid30){
break;
}
}
}
var valid29 = _errs66 === errors;
if(valid29){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs63 === errors;
valid28 = valid28 || _valid4;
}
if(!valid28){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var _valid3 = _errs58 === errors;
valid26 = valid26 || _valid3;
if(!valid26){
const _errs70 = errors;
const _errs71 = errors;
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.tier === undefined) || (!(func0.call(data, "tier")))) && (missing6 = "tier")){
(vErrors ??= []).push({});
errors++;
}
}
var valid32 = _errs72 === errors;
if(valid32){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs70 === errors;
valid26 = valid26 || _valid3;
}
if(!valid26){
(vErrors ??= []).push({});
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
var valid18 = _errs56 === errors;
}
}
var valid17 = _errs38 === errors;
if(valid17){
validate12.errors = [error(instancePath, "#/allOf/2/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs36 === errors;
if(valid0){
const _errs73 = errors;
const _errs74 = errors;
const _errs75 = errors;
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing7 = "diarize_model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data10 = data.diarize_model;
const _errs78 = errors;
const _errs79 = errors;
const _errs80 = errors;
let valid37 = false;
const _errs81 = errors;
if(!(((data10 === false) || (data10 === "false")) || (data10 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid5 = _errs81 === errors;
valid37 = valid37 || _valid5;
if(!valid37){
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data10)){
var valid38 = true;
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
const _errs84 = errors;
if("false" !== data10[i4]){
(vErrors ??= []).push({});
errors++;
}
var valid38 = _errs84 === errors;
if(!valid38){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid5 = _errs82 === errors;
valid37 = valid37 || _valid5;
}
if(!valid37){
(vErrors ??= []).push({});
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
var valid36 = _errs79 === errors;
if(valid36){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid34 = _errs76 === errors;
if(valid34){
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.diarize === undefined) || (!(func0.call(data, "diarize")))) && (missing8 = "diarize")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize !== undefined && func0.call(data, "diarize")){
let data12 = data.diarize;
const _errs86 = errors;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data12)){
if(data12.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid40 = _errs88 === errors;
if(valid40){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
if(errors === _errs86){
if(typeof data12 === "string"){
if(data12.length < 2 && (data12.length < 1 || [...data12].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid34 = _errs85 === errors;
}
var valid33 = _errs75 === errors;
if(valid33){
validate12.errors = [error(instancePath, "#/allOf/3/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs73 === errors;
if(valid0){
const _errs90 = errors;
const _errs91 = errors;
const _errs92 = errors;
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing9 = "diarize_model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data13 = data.diarize_model;
const _errs95 = errors;
const _errs96 = errors;
const _errs97 = errors;
let valid45 = false;
const _errs98 = errors;
if(!(((data13 === false) || (data13 === "false")) || (data13 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid6 = _errs98 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data13)){
var valid46 = true;
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
const _errs101 = errors;
if("false" !== data13[i5]){
(vErrors ??= []).push({});
errors++;
}
var valid46 = _errs101 === errors;
if(!valid46){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid6 = _errs99 === errors;
valid45 = valid45 || _valid6;
}
if(!valid45){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs96 === errors;
if(valid44){
(vErrors ??= []).push({});
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
var valid42 = _errs93 === errors;
if(valid42){
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.diarize_version === undefined) || (!(func0.call(data, "diarize_version")))) && (missing10 = "diarize_version")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
let data15 = data.diarize_version;
const _errs103 = errors;
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data15)){
if(data15.length > 0){
(vErrors ??= []).push({});
errors++;
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var valid48 = _errs105 === errors;
if(valid48){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
if(errors === _errs103){
if(typeof data15 === "string"){
if(data15.length < 2 && (data15.length < 1 || [...data15].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
}
}
}
var valid42 = _errs102 === errors;
}
var valid41 = _errs92 === errors;
if(valid41){
validate12.errors = [error(instancePath, "#/allOf/4/not", "not", {}, "must NOT be valid")];
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
const _errs107 = errors;
const _errs108 = errors;
const _errs109 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.diarize_model === undefined) || (!(func0.call(data, "diarize_model")))) && (missing11 = "diarize_model")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
let data16 = data.diarize_model;
const _errs112 = errors;
let valid52 = false;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data16 === "string"){
if(!pattern27.test(data16)){
(vErrors ??= []).push({});
errors++;
}
else {
if(data16.length < 2 && (data16.length < 1 || [...data16].length < 1)){
(vErrors ??= []).push({});
errors++;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid7 = _errs113 === errors;
valid52 = valid52 || _valid7;
if(!valid52){
const _errs115 = errors;
if(!(Array.isArray(data16))){
(vErrors ??= []).push({});
errors++;
}
const _errs117 = errors;
const _errs118 = errors;
if(Array.isArray(data16)){
var valid54 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs119 = errors;
const _errs120 = errors;
const _errs121 = errors;
if(typeof data17 === "string"){
if(!pattern27.test(data17)){
(vErrors ??= []).push({});
errors++;
}
}
var valid55 = _errs121 === errors;
if(valid55){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
var valid54 = _errs119 === errors;
if(!valid54){
break;
}
}
}
var valid53 = _errs118 === errors;
if(valid53){
(vErrors ??= []).push({});
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
var _valid7 = _errs115 === errors;
valid52 = valid52 || _valid7;
}
if(!valid52){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
}
}
var valid49 = _errs109 === errors;
if(valid49){
validate12.errors = [error(instancePath, "#/allOf/5/not", "not", {}, "must NOT be valid")];
return false;
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
var valid0 = _errs107 === errors;
if(valid0){
const _errs122 = errors;
const _errs123 = errors;
const _errs124 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.summarize === undefined) || (!(func0.call(data, "summarize")))) && (missing12 = "summarize")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.summarize !== undefined && func0.call(data, "summarize")){
let data18 = data.summarize;
const _errs127 = errors;
const _errs128 = errors;
const _errs129 = errors;
let valid60 = false;
const _errs130 = errors;
if(!(((data18 === false) || (data18 === "false")) || (data18 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid8 = _errs130 === errors;
valid60 = valid60 || _valid8;
if(!valid60){
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data18)){
var valid61 = true;
const len7 = data18.length;
for(let i7=0; i7<len7; i7++){
const _errs133 = errors;
if("false" !== data18[i7]){
(vErrors ??= []).push({});
errors++;
}
var valid61 = _errs133 === errors;
if(!valid61){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid8 = _errs131 === errors;
valid60 = valid60 || _valid8;
}
if(!valid60){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs128 === errors;
if(valid59){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var valid56 = _errs124 === errors;
if(valid56){
validate12.errors = [error(instancePath, "#/allOf/6/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs122 === errors;
if(valid0){
const _errs134 = errors;
const _errs135 = errors;
const _errs136 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing13 = "detect_language")){
(vErrors ??= []).push({});
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data20 = data.detect_language;
const _errs139 = errors;
const _errs140 = errors;
const _errs141 = errors;
let valid66 = false;
const _errs142 = errors;
if(!(((data20 === false) || (data20 === "false")) || (data20 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid9 = _errs142 === errors;
valid66 = valid66 || _valid9;
if(!valid66){
const _errs143 = errors;
if(errors === _errs143){
if(Array.isArray(data20)){
var valid67 = true;
const len8 = data20.length;
for(let i8=0; i8<len8; i8++){
const _errs145 = errors;
if("false" !== data20[i8]){
(vErrors ??= []).push({});
errors++;
}
var valid67 = _errs145 === errors;
if(!valid67){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid9 = _errs143 === errors;
valid66 = valid66 || _valid9;
}
if(!valid66){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
var valid65 = _errs140 === errors;
if(valid65){
(vErrors ??= []).push({});
errors++;
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
}
}
}
var valid62 = _errs136 === errors;
if(valid62){
validate12.errors = [error(instancePath, "#/allOf/7/not", "not", {}, "must NOT be valid")];
return false;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs134 === errors;
if(valid0){
const _errs146 = errors;
const _errs147 = errors;
let valid68 = false;
const _errs148 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.detect_language === undefined) || (!(func0.call(data, "detect_language")))) && (missing14 = "detect_language")){
(vErrors ??= []).push(error(instancePath, "#/allOf/8/anyOf/0/required", "required", {missingProperty: missing14}, "must have required property '"+missing14+"'"));
errors++;
}
else {
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data22 = data.detect_language;
const _errs150 = errors;
const _errs151 = errors;
const _errs152 = errors;
let valid71 = false;
const _errs153 = errors;
if(!(((data22 === false) || (data22 === "false")) || (data22 === ""))){
(vErrors ??= []).push({});
errors++;
}
var _valid11 = _errs153 === errors;
valid71 = valid71 || _valid11;
if(!valid71){
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data22)){
var valid72 = true;
const len9 = data22.length;
for(let i9=0; i9<len9; i9++){
const _errs156 = errors;
if("false" !== data22[i9]){
(vErrors ??= []).push({});
errors++;
}
var valid72 = _errs156 === errors;
if(!valid72){
break;
}
}
}
else {
(vErrors ??= []).push({});
errors++;
}
}
var _valid11 = _errs154 === errors;
valid71 = valid71 || _valid11;
}
if(!valid71){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
var valid70 = _errs151 === errors;
if(valid70){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/allOf/8/anyOf/0/properties/detect_language/not", "not", {}, "must NOT be valid"));
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid10 = _errs148 === errors;
valid68 = valid68 || _valid10;
if(!valid68){
const _errs157 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.model === undefined) || (!(func0.call(data, "model")))) && (missing15 = "model")){
(vErrors ??= []).push(error(instancePath, "#/allOf/8/anyOf/1/required", "required", {missingProperty: missing15}, "must have required property '"+missing15+"'"));
errors++;
}
else {
if(data.model !== undefined && func0.call(data, "model")){
let data24 = data.model;
const _errs159 = errors;
const _errs160 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((data24 === "nova-3") || (data24 === "nova-3-general")) || (data24 === "nova-3-medical")) || (data24 === "nova-3-pharma")) || (data24 === "nova-2")) || (data24 === "nova-2-general")) || (data24 === "nova-2-meeting")) || (data24 === "nova-2-phonecall")) || (data24 === "nova-2-finance")) || (data24 === "nova-2-conversationalai")) || (data24 === "nova-2-voicemail")) || (data24 === "nova-2-video")) || (data24 === "nova-2-medical")) || (data24 === "nova-2-drivethru")) || (data24 === "nova-2-automotive")) || (data24 === "nova-2-atc")) || (data24 === "nova")) || (data24 === "nova-general")) || (data24 === "nova-phonecall")) || (data24 === "nova-medical")) || (data24 === "enhanced")) || (data24 === "enhanced-general")) || (data24 === "enhanced-meeting")) || (data24 === "enhanced-phonecall")) || (data24 === "enhanced-finance")) || (data24 === "base")) || (data24 === "base-general")) || (data24 === "base-meeting")) || (data24 === "base-phonecall")) || (data24 === "base-finance")) || (data24 === "base-conversationalai")) || (data24 === "base-voicemail")) || (data24 === "base-video")) || (data24 === "general")) || (data24 === "meeting")) || (data24 === "phonecall")) || (data24 === "finance")) || (data24 === "conversationalai")) || (data24 === "voicemail")) || (data24 === "video")) || (data24 === "whisper")) || (data24 === "whisper-tiny")) || (data24 === "whisper-base")) || (data24 === "whisper-small")) || (data24 === "whisper-medium")) || (data24 === "whisper-large"))){
(vErrors ??= []).push({});
errors++;
}
var valid74 = _errs160 === errors;
if(valid74){
(vErrors ??= []).push(error(instancePath+"/model", "#/allOf/8/anyOf/1/properties/model/not", "not", {}, "must NOT be valid"));
errors++;
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
}
}
}
var _valid10 = _errs157 === errors;
valid68 = valid68 || _valid10;
if(!valid68){
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined && func0.call(data, "language")){
let data25 = data.language;
if(typeof data25 === "string"){
if(!pattern16.test(data25)){
(vErrors ??= []).push(error(instancePath+"/language", "#/allOf/8/anyOf/2/properties/language/pattern", "pattern", {pattern: "^$|^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"}, "must match pattern \""+"^$|^(?:[Aa][Ff]|[Aa][Mm]|[Aa][Rr]|[Aa][Ss]|[Aa][Zz]|[Bb][Aa]|[Bb][Ee]|[Bb][Gg]|[Bb][Nn]|[Bb][Oo]|[Bb][Rr]|[Bb][Ss]|[Cc][Aa]|[Cc][Ss]|[Cc][Yy]|[Dd][Aa]|[Dd][Ee]|[Ee][Ll]|[Ee][Nn]|[Ee][Ss]|[Ee][Tt]|[Ee][Uu]|[Ff][Aa]|[Ff][Ii]|[Ff][Oo]|[Ff][Rr]|[Gg][Ll]|[Gg][Uu]|[Hh][Aa]|[Hh][Aa][Ww]|[Hh][Ee]|[Hh][Ii]|[Hh][Rr]|[Hh][Tt]|[Hh][Uu]|[Hh][Yy]|[Ii][Dd]|[Ii][Ss]|[Ii][Tt]|[Jj][Aa]|[Jj][Ww]|[Kk][Aa]|[Kk][Kk]|[Kk][Mm]|[Kk][Nn]|[Kk][Oo]|[Ll][Aa]|[Ll][Bb]|[Ll][Nn]|[Ll][Oo]|[Ll][Tt]|[Ll][Vv]|[Mm][Gg]|[Mm][Ii]|[Mm][Kk]|[Mm][Ll]|[Mm][Nn]|[Mm][Rr]|[Mm][Ss]|[Mm][Tt]|[Mm][Uu][Ll][Tt][Ii]|[Mm][Yy]|[Nn][Ee]|[Nn][Ll]|[Nn][Nn]|[Nn][Oo]|[Oo][Cc]|[Pp][Aa]|[Pp][Ll]|[Pp][Ss]|[Pp][Tt]|[Rr][Oo]|[Rr][Uu]|[Ss][Aa]|[Ss][Dd]|[Ss][Ii]|[Ss][Kk]|[Ss][Ll]|[Ss][Nn]|[Ss][Oo]|[Ss][Qq]|[Ss][Rr]|[Ss][Uu]|[Ss][Vv]|[Ss][Ww]|[Tt][Aa]|[Tt][Aa][Qq]|[Tt][Ee]|[Tt][Gg]|[Tt][Hh]|[Tt][Kk]|[Tt][Ll]|[Tt][Rr]|[Tt][Tt]|[Uu][Kk]|[Uu][Rr]|[Uu][Zz]|[Vv][Ii]|[Yy][Ii]|[Yy][Oo]|[Zz][Hh])(?:[-_].*)?$"+"\""));
errors++;
}
}
}
}
var _valid10 = _errs161 === errors;
valid68 = valid68 || _valid10;
}
}
if(!valid68){
(vErrors ??= []).push(error(instancePath, "#/allOf/8/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs146 === errors;
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
if(data.model !== undefined && func0.call(data, "model")){
const _errs163 = errors;
if(typeof data.model !== "string"){
validate12.errors = [error(instancePath+"/model", "#/properties/model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs163 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.version !== undefined && func0.call(data, "version")){
const _errs165 = errors;
if(typeof data.version !== "string"){
validate12.errors = [error(instancePath+"/version", "#/properties/version/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs165 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.language !== undefined && func0.call(data, "language")){
const _errs167 = errors;
if(typeof data.language !== "string"){
validate12.errors = [error(instancePath+"/language", "#/properties/language/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs167 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data29 = data.encoding;
const _errs169 = errors;
if(typeof data29 !== "string"){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!(((((((((((data29 === "linear16") || (data29 === "linear32")) || (data29 === "flac")) || (data29 === "alaw")) || (data29 === "mulaw")) || (data29 === "amr-nb")) || (data29 === "amr-wb")) || (data29 === "opus")) || (data29 === "ogg-opus")) || (data29 === "speex")) || (data29 === "g729"))){
validate12.errors = [error(instancePath+"/encoding", "#/properties/encoding/enum", "enum", {allowedValues: ["linear16","linear32","flac","alaw","mulaw","amr-nb","amr-wb","opus","ogg-opus","speex","g729"]}, "must be equal to one of the allowed values")];
return false;
}
var valid76 = _errs169 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.sample_rate !== undefined && func0.call(data, "sample_rate")){
let data30 = data.sample_rate;
const _errs171 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs171){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 4294967295 || isNaN(data30)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate12.errors = [error(instancePath+"/sample_rate", "#/properties/sample_rate/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid76 = _errs171 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.channels !== undefined && func0.call(data, "channels")){
let data31 = data.channels;
const _errs173 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate12.errors = [error(instancePath+"/channels", "#/properties/channels/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if(errors === _errs173){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 4294967295 || isNaN(data31)){
validate12.errors = [error(instancePath+"/channels", "#/properties/channels/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate12.errors = [error(instancePath+"/channels", "#/properties/channels/minimum", "minimum", {comparison: ">=", limit: 1}, "must be >= 1")];
return false;
}
}
}
}
var valid76 = _errs173 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.multichannel !== undefined && func0.call(data, "multichannel")){
const _errs175 = errors;
if(typeof data.multichannel !== "boolean"){
validate12.errors = [error(instancePath+"/multichannel", "#/properties/multichannel/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs175 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.punctuate !== undefined && func0.call(data, "punctuate")){
const _errs177 = errors;
if(typeof data.punctuate !== "boolean"){
validate12.errors = [error(instancePath+"/punctuate", "#/properties/punctuate/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs177 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.profanity_filter !== undefined && func0.call(data, "profanity_filter")){
const _errs179 = errors;
if(typeof data.profanity_filter !== "boolean"){
validate12.errors = [error(instancePath+"/profanity_filter", "#/properties/profanity_filter/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs179 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.smart_format !== undefined && func0.call(data, "smart_format")){
const _errs181 = errors;
if(typeof data.smart_format !== "boolean"){
validate12.errors = [error(instancePath+"/smart_format", "#/properties/smart_format/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs181 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.numerals !== undefined && func0.call(data, "numerals")){
const _errs183 = errors;
if(typeof data.numerals !== "boolean"){
validate12.errors = [error(instancePath+"/numerals", "#/properties/numerals/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs183 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.dictation !== undefined && func0.call(data, "dictation")){
const _errs185 = errors;
if(typeof data.dictation !== "boolean"){
validate12.errors = [error(instancePath+"/dictation", "#/properties/dictation/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs185 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.filler_words !== undefined && func0.call(data, "filler_words")){
const _errs187 = errors;
if(typeof data.filler_words !== "boolean"){
validate12.errors = [error(instancePath+"/filler_words", "#/properties/filler_words/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs187 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.diarize !== undefined && func0.call(data, "diarize")){
const _errs189 = errors;
if(typeof data.diarize !== "boolean"){
validate12.errors = [error(instancePath+"/diarize", "#/properties/diarize/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs189 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.diarize_version !== undefined && func0.call(data, "diarize_version")){
const _errs191 = errors;
if(typeof data.diarize_version !== "string"){
validate12.errors = [error(instancePath+"/diarize_version", "#/properties/diarize_version/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs191 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.diarize_model !== undefined && func0.call(data, "diarize_model")){
const _errs193 = errors;
if(typeof data.diarize_model !== "string"){
validate12.errors = [error(instancePath+"/diarize_model", "#/properties/diarize_model/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs193 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.redact !== undefined && func0.call(data, "redact")){
let data42 = data.redact;
const _errs195 = errors;
const _errs196 = errors;
let valid77 = false;
const _errs197 = errors;
if(typeof data42 !== "string"){
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid12 = _errs197 === errors;
valid77 = valid77 || _valid12;
if(!valid77){
const _errs199 = errors;
if(errors === _errs199){
if(Array.isArray(data42)){
var valid78 = true;
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
const _errs201 = errors;
if(typeof data42[i10] !== "string"){
(vErrors ??= []).push(error(instancePath+"/redact/" + i10, "#/properties/redact/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid78 = _errs201 === errors;
if(!valid78){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid12 = _errs199 === errors;
valid77 = valid77 || _valid12;
}
if(!valid77){
(vErrors ??= []).push(error(instancePath+"/redact", "#/properties/redact/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs195 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.search !== undefined && func0.call(data, "search")){
let data44 = data.search;
const _errs203 = errors;
const _errs204 = errors;
let valid79 = false;
const _errs205 = errors;
if(typeof data44 !== "string"){
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid13 = _errs205 === errors;
valid79 = valid79 || _valid13;
if(!valid79){
const _errs207 = errors;
if(errors === _errs207){
if(Array.isArray(data44)){
var valid80 = true;
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
const _errs209 = errors;
if(typeof data44[i11] !== "string"){
(vErrors ??= []).push(error(instancePath+"/search/" + i11, "#/properties/search/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid80 = _errs209 === errors;
if(!valid80){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid13 = _errs207 === errors;
valid79 = valid79 || _valid13;
}
if(!valid79){
(vErrors ??= []).push(error(instancePath+"/search", "#/properties/search/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs203 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.replace !== undefined && func0.call(data, "replace")){
let data46 = data.replace;
const _errs211 = errors;
const _errs212 = errors;
let valid81 = false;
const _errs213 = errors;
if(typeof data46 !== "string"){
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid14 = _errs213 === errors;
valid81 = valid81 || _valid14;
if(!valid81){
const _errs215 = errors;
if(errors === _errs215){
if(Array.isArray(data46)){
var valid82 = true;
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
const _errs217 = errors;
if(typeof data46[i12] !== "string"){
(vErrors ??= []).push(error(instancePath+"/replace/" + i12, "#/properties/replace/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid82 = _errs217 === errors;
if(!valid82){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid14 = _errs215 === errors;
valid81 = valid81 || _valid14;
}
if(!valid81){
(vErrors ??= []).push(error(instancePath+"/replace", "#/properties/replace/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs211 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data48 = data.keywords;
const _errs219 = errors;
const _errs220 = errors;
let valid83 = false;
const _errs221 = errors;
if(typeof data48 !== "string"){
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid15 = _errs221 === errors;
valid83 = valid83 || _valid15;
if(!valid83){
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data48)){
var valid84 = true;
const len13 = data48.length;
for(let i13=0; i13<len13; i13++){
const _errs225 = errors;
if(typeof data48[i13] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keywords/" + i13, "#/properties/keywords/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid84 = _errs225 === errors;
if(!valid84){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid15 = _errs223 === errors;
valid83 = valid83 || _valid15;
}
if(!valid83){
(vErrors ??= []).push(error(instancePath+"/keywords", "#/properties/keywords/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs219 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.keyterm !== undefined && func0.call(data, "keyterm")){
let data50 = data.keyterm;
const _errs227 = errors;
const _errs228 = errors;
let valid85 = false;
const _errs229 = errors;
if(typeof data50 !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid16 = _errs229 === errors;
valid85 = valid85 || _valid16;
if(!valid85){
const _errs231 = errors;
if(errors === _errs231){
if(Array.isArray(data50)){
var valid86 = true;
const len14 = data50.length;
for(let i14=0; i14<len14; i14++){
const _errs233 = errors;
if(typeof data50[i14] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterm/" + i14, "#/properties/keyterm/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid86 = _errs233 === errors;
if(!valid86){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid16 = _errs231 === errors;
valid85 = valid85 || _valid16;
}
if(!valid85){
(vErrors ??= []).push(error(instancePath+"/keyterm", "#/properties/keyterm/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(Array.isArray(data50)){
if(data50.length > 500){
validate12.errors = [error(instancePath+"/keyterm", "#/properties/keyterm/allOf/0/maxItems", "maxItems", {limit: 500}, "must NOT have more than 500 items")];
return false;
}
}
}
var valid76 = _errs227 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.extra !== undefined && func0.call(data, "extra")){
let data52 = data.extra;
const _errs236 = errors;
const _errs237 = errors;
let valid88 = false;
const _errs238 = errors;
if(typeof data52 !== "string"){
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid17 = _errs238 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const _errs240 = errors;
if(errors === _errs240){
if(Array.isArray(data52)){
var valid89 = true;
const len15 = data52.length;
for(let i15=0; i15<len15; i15++){
const _errs242 = errors;
if(typeof data52[i15] !== "string"){
(vErrors ??= []).push(error(instancePath+"/extra/" + i15, "#/properties/extra/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid89 = _errs242 === errors;
if(!valid89){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid17 = _errs240 === errors;
valid88 = valid88 || _valid17;
}
if(!valid88){
(vErrors ??= []).push(error(instancePath+"/extra", "#/properties/extra/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs236 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.tag !== undefined && func0.call(data, "tag")){
let data54 = data.tag;
const _errs244 = errors;
const _errs245 = errors;
let valid90 = false;
const _errs246 = errors;
if(typeof data54 !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid18 = _errs246 === errors;
valid90 = valid90 || _valid18;
if(!valid90){
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data54)){
var valid91 = true;
const len16 = data54.length;
for(let i16=0; i16<len16; i16++){
const _errs250 = errors;
if(typeof data54[i16] !== "string"){
(vErrors ??= []).push(error(instancePath+"/tag/" + i16, "#/properties/tag/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid91 = _errs250 === errors;
if(!valid91){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid18 = _errs248 === errors;
valid90 = valid90 || _valid18;
}
if(!valid90){
(vErrors ??= []).push(error(instancePath+"/tag", "#/properties/tag/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs244 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.mip_opt_out !== undefined && func0.call(data, "mip_opt_out")){
const _errs252 = errors;
if(typeof data.mip_opt_out !== "boolean"){
validate12.errors = [error(instancePath+"/mip_opt_out", "#/properties/mip_opt_out/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs252 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.detect_entities !== undefined && func0.call(data, "detect_entities")){
const _errs254 = errors;
if(typeof data.detect_entities !== "boolean"){
validate12.errors = [error(instancePath+"/detect_entities", "#/properties/detect_entities/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs254 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.callback !== undefined && func0.call(data, "callback")){
const _errs256 = errors;
if(typeof data.callback !== "string"){
validate12.errors = [error(instancePath+"/callback", "#/properties/callback/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs256 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.no_delay !== undefined && func0.call(data, "no_delay")){
const _errs258 = errors;
if(typeof data.no_delay !== "boolean"){
validate12.errors = [error(instancePath+"/no_delay", "#/properties/no_delay/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs258 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.summarize !== undefined && func0.call(data, "summarize")){
const _errs260 = errors;
if(typeof data.summarize !== "string"){
validate12.errors = [error(instancePath+"/summarize", "#/properties/summarize/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs260 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.topics !== undefined && func0.call(data, "topics")){
const _errs262 = errors;
if(typeof data.topics !== "boolean"){
validate12.errors = [error(instancePath+"/topics", "#/properties/topics/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs262 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.intents !== undefined && func0.call(data, "intents")){
const _errs264 = errors;
if(typeof data.intents !== "boolean"){
validate12.errors = [error(instancePath+"/intents", "#/properties/intents/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs264 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.sentiment !== undefined && func0.call(data, "sentiment")){
const _errs266 = errors;
if(typeof data.sentiment !== "boolean"){
validate12.errors = [error(instancePath+"/sentiment", "#/properties/sentiment/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs266 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.detect_language !== undefined && func0.call(data, "detect_language")){
let data64 = data.detect_language;
const _errs268 = errors;
const _errs269 = errors;
let valid92 = false;
const _errs270 = errors;
if(typeof data64 !== "string"){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf/0/type", "type", {type: "string"}, "must be string"));
errors++;
}
var _valid19 = _errs270 === errors;
valid92 = valid92 || _valid19;
if(!valid92){
const _errs272 = errors;
if(errors === _errs272){
if(Array.isArray(data64)){
var valid93 = true;
const len17 = data64.length;
for(let i17=0; i17<len17; i17++){
const _errs274 = errors;
if(typeof data64[i17] !== "string"){
(vErrors ??= []).push(error(instancePath+"/detect_language/" + i17, "#/properties/detect_language/anyOf/1/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid93 = _errs274 === errors;
if(!valid93){
break;
}
}
}
else {
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf/1/type", "type", {type: "array"}, "must be array"));
errors++;
}
}
var _valid19 = _errs272 === errors;
valid92 = valid92 || _valid19;
}
if(!valid92){
(vErrors ??= []).push(error(instancePath+"/detect_language", "#/properties/detect_language/anyOf", "anyOf", {}, "must match a schema in anyOf"));
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs268 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.callback_method !== undefined && func0.call(data, "callback_method")){
let data66 = data.callback_method;
const _errs276 = errors;
if(typeof data66 !== "string"){
validate12.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/type", "type", {type: "string"}, "must be string")];
return false;
}
if(!((((data66 === "POST") || (data66 === "GET")) || (data66 === "PUT")) || (data66 === "DELETE"))){
validate12.errors = [error(instancePath+"/callback_method", "#/properties/callback_method/enum", "enum", {allowedValues: ["POST","GET","PUT","DELETE"]}, "must be equal to one of the allowed values")];
return false;
}
var valid76 = _errs276 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.interim_results !== undefined && func0.call(data, "interim_results")){
const _errs278 = errors;
if(typeof data.interim_results !== "boolean"){
validate12.errors = [error(instancePath+"/interim_results", "#/properties/interim_results/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs278 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.endpointing !== undefined && func0.call(data, "endpointing")){
let data68 = data.endpointing;
const _errs280 = errors;
if((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (typeof data68 !== "boolean")){
validate12.errors = [error(instancePath+"/endpointing", "#/properties/endpointing/type", "type", {type: ["integer","boolean"]}, "must be integer,boolean")];
return false;
}
var valid76 = _errs280 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.utterance_end_ms !== undefined && func0.call(data, "utterance_end_ms")){
let data69 = data.utterance_end_ms;
const _errs282 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate12.errors = [error(instancePath+"/utterance_end_ms", "#/properties/utterance_end_ms/type", "type", {type: "integer"}, "must be integer")];
return false;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 4294967295 || isNaN(data69)){
validate12.errors = [error(instancePath+"/utterance_end_ms", "#/properties/utterance_end_ms/allOf/0/maximum", "maximum", {comparison: "<=", limit: 4294967295}, "must be <= 4294967295")];
return false;
}
else {
if(data69 < 1000 || isNaN(data69)){
validate12.errors = [error(instancePath+"/utterance_end_ms", "#/properties/utterance_end_ms/allOf/0/minimum", "minimum", {comparison: ">=", limit: 1000}, "must be >= 1000")];
return false;
}
}
}
var valid76 = _errs282 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.vad_events !== undefined && func0.call(data, "vad_events")){
const _errs285 = errors;
if(typeof data.vad_events !== "boolean"){
validate12.errors = [error(instancePath+"/vad_events", "#/properties/vad_events/type", "type", {type: "boolean"}, "must be boolean")];
return false;
}
var valid76 = _errs285 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.tier !== undefined && func0.call(data, "tier")){
const _errs287 = errors;
if(typeof data.tier !== "string"){
validate12.errors = [error(instancePath+"/tier", "#/properties/tier/type", "type", {type: "string"}, "must be string")];
return false;
}
var valid76 = _errs287 === errors;
}
else {
var valid76 = true;
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
validate12.errors = [error(instancePath, "#/type", "type", {type: "object"}, "must be object")];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateListenV1StreamMessage = validate13;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:deepgram-preflight:0.1.0:listen.v1.stream.message" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/0/required", "required", {missingProperty: missing0}, "must have required property '"+missing0+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("CloseStream" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/0/properties/type/const", "const", {allowedValue: "CloseStream"}, "must be equal to constant"));
errors++;
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
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/required", "required", {missingProperty: missing1}, "must have required property '"+missing1+"'"));
errors++;
}
else {
const _errs6 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "type") || (key0 === "features")) || (key0 === "processors")) || (key0 === "keyterms")) || (key0 === "language_hints"))){
(vErrors ??= []).push(error(instancePath, "#/oneOf/1/additionalProperties", "additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"));
errors++;
break;
}
}
if(_errs6 === errors){
if(data.type !== undefined && func0.call(data, "type")){
const _errs7 = errors;
if("Configure" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/1/properties/type/const", "const", {allowedValue: "Configure"}, "must be equal to constant"));
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.features !== undefined && func0.call(data, "features")){
let data2 = data.features;
const _errs8 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push(error(instancePath+"/features", "#/oneOf/1/properties/features/type", "type", {type: ["object","null"]}, "must be object,null"));
errors++;
}
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs11 = errors;
if(typeof data2[key1] !== "boolean"){
(vErrors ??= []).push(error(instancePath+"/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/oneOf/1/properties/features/additionalProperties/type", "type", {type: "boolean"}, "must be boolean"));
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.keyterms !== undefined && func0.call(data, "keyterms")){
let data4 = data.keyterms;
const _errs13 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push(error(instancePath+"/keyterms", "#/oneOf/1/properties/keyterms/type", "type", {type: ["array","null"]}, "must be array,null"));
errors++;
}
if(errors === _errs13){
if(Array.isArray(data4)){
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data4[i0] !== "string"){
(vErrors ??= []).push(error(instancePath+"/keyterms/" + i0, "#/oneOf/1/properties/keyterms/items/type", "type", {type: "string"}, "must be string"));
errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
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
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/2/required", "required", {missingProperty: missing2}, "must have required property '"+missing2+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Sync" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/2/properties/type/const", "const", {allowedValue: "Sync"}, "must be equal to constant"));
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
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs20 = errors;
if(errors === _errs20){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/3/required", "required", {missingProperty: missing3}, "must have required property '"+missing3+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("KeepAlive" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/3/properties/type/const", "const", {allowedValue: "KeepAlive"}, "must be equal to constant"));
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
var _valid0 = _errs20 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")){
(vErrors ??= []).push(error(instancePath, "#/oneOf/4/required", "required", {missingProperty: missing4}, "must have required property '"+missing4+"'"));
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Finalize" !== data.type){
(vErrors ??= []).push(error(instancePath+"/type", "#/oneOf/4/properties/type/const", "const", {allowedValue: "Finalize"}, "must be equal to constant"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(error(instancePath, "#/oneOf/4/type", "type", {type: "object"}, "must be object"));
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
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

