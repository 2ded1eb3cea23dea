// Unpacks the module where the glue would import it; the rows lie behind it. Before that it sees to it that a copy which a
// browser saves shows nothing of what is on the screen: the attribute goes with it, the sheet does not. Where scripts run
// it begins anew, since all that it needs stays in the document. The page is not drawn under a finger.
const app = document.getElementById("app");
if (app.hidden) app.replaceChildren();
document.documentElement.removeAttribute("data-ready");
const shown = new CSSStyleSheet();
shown.replaceSync("#app { display: block }");
document.adoptedStyleSheets = [shown];
app.hidden = true;
const kept = document.getElementById("kept");
app.before(kept.content);
const packed = document.getElementById("packed");
const compiled = async () => {
  const [code, rows] = woven(unpack(bytesOf(packed.textContent)), LENGTHS);
  packed.rows = rows;
  return WebAssembly.compile(code);
};
// Not every browser tells the window of what fails in a module that waits.
const wasmModule = await compiled().catch((error) => {
  setTimeout(() => { throw error; });
  throw error;
});
while (Date.now() - document.documentElement.touched < 500) await new Promise((woken) => setTimeout(woken, 100));
