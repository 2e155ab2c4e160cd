// The page for calls: what was typed is shown as it is understood, and Ctrl+Enter sends the form from anywhere.
"use strict";

const PAUSE = 250; // milliseconds after the last key

const form = document.getElementById("entry");
const shown = document.getElementById("understood");
let timer = 0;
let asked = 0;

async function showUnderstood() {
  const number = ++asked;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.live, { method: "POST", body });
    const page = answer.ok ? await answer.text() : "";
    if (page && number === asked) shown.innerHTML = page; // rendered by the server, with everything escaped
  } catch {
    // without a connection the page stays as it is; sending the form will tell
  }
}

if (form && shown) {
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(showUnderstood, PAUSE);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}
