// Puts the form of Vorfahrt where this script stands: a frame as high as its content, no cookie, no framework.
// <script src="…/embed/form.js" data-form="contact-footer" data-language="de" data-model="…" async></script>
(() => {
  "use strict";
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const page = new URLSearchParams(location.search);
  const told = new URLSearchParams({embed: "1", page_url: location.origin + location.pathname});
  if (document.referrer) told.set("referrer", document.referrer.split(/[?#]/)[0]);
  for (const name of ["source", "medium", "campaign", "term", "content"]) {
    const value = page.get("utm_" + name);
    if (value) told.set("utm_" + name, value.slice(0, 500));
  }
  const given = {form_id: script.dataset.form, lang: script.dataset.language, model: script.dataset.model};
  for (const [name, value] of Object.entries(given)) if (value) told.set(name, value);

  const titles = {
    de: "Formular für eine Probefahrt", en: "Form for a test drive", fr: "Formulaire de demande d’essai",
    es: "Formulario para una prueba de conducción", it: "Modulo per una prova su strada", nl: "Formulier voor een proefrit",
    pl: "Formularz jazdy próbnej", tr: "Test sürüşü formu",
  };
  const frame = document.createElement("iframe");
  frame.src = home + "/form?" + told;
  frame.title = titles[script.dataset.language || document.documentElement.lang.slice(0, 2)] || titles.en;
  frame.style.cssText = "display:block;width:100%;border:0;height:900px;color-scheme:normal";
  let grown = false;
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== home || event.data?.vorfahrt !== "height") return;
    frame.style.height = Math.min(Math.max(Number(event.data.height) || 0, 200), 5000) + "px";
    if (grown && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    grown = true;
  });
  script.after(frame);
})();
