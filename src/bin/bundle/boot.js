// Runs where nothing else does, so it is written as browsers have long understood it: tells what is lacking and how old
// what stands there is, lets people leave, and knows when somebody has touched it last.
(function () {
var root = document.documentElement;
["pointerdown", "pointermove", "pointerup", "keydown", "scroll"].forEach(function (kind) {
addEventListener(kind, function () { root.touched = Date.now(); }, true);
});
// A messenger that runs this in a frame prints nothing.
if (window.parent !== window) root.setAttribute("data-framed", "");
var exit = document.querySelector("[data-act=exit]");
exit.disabled = false;
exit.onclick = function () {
root.textContent = "";
location.replace("about:blank");
};
function ages() {
document.querySelectorAll("[data-age] time").forEach(function (day) {
var days = Math.floor((Date.now() - Date.parse(day.dateTime)) / 864e5);
var block = day.closest("[data-age]");
var said = block.getAttribute("data-age").replace("{count}", days.toLocaleString(block.lang));
// Within it: the page counts the texts of the layer.
if (days > 1) day.append(" (" + said + ")");
});
}
// As the page does: nothing of it while it is hidden, no answer once it is left.
function layer() { return document.querySelector("[data-layer]"); }
document.addEventListener("visibilitychange", function () { root.hidden = document.hidden && layer() !== null; });
addEventListener("pagehide", function () { if (layer()) layer().reset(); });
function lacks(what) {
var first = root.getAttribute("data-lacks") === "time";
root.setAttribute("data-lacks", what);
if (first) ages();
}
root.setAttribute("data-lacks", "time");
function late() { if (root.getAttribute("data-lacks") === "time") lacks("age"); }
setTimeout(late, 20000);
addEventListener("error", late);
if (typeof WebAssembly === "undefined") lacks("wasm");
else try { new CSSStyleSheet(); } catch (error) { lacks("age"); }
document.addEventListener("DOMContentLoaded", function () {
if (!document.getElementById("end")) lacks("end");
});
})();
