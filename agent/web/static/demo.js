// Keeps the demo page current, and sends its forms without leaving it. The page works without this file too.
"use strict";

const panes = document.getElementById("panes");
const prospect = document.getElementById("prospect");
const spoken = document.getElementById("spoken");
const toast = document.getElementById("alert");
const toggled = new Map(); // what the visitor opened or closed, by key
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 999px)");
document.documentElement.classList.add("js");

// Panes: replaced when they change, without taking words, focus or open parts away from whoever uses them.

function region(name) {
  return panes.querySelector(`[data-pane="${name}"]`);
}

function rememberFields(root) {
  return [...root.querySelectorAll("textarea")].map((field) => ({
    id: field.id, value: field.value, start: field.selectionStart, end: field.selectionEnd,
    focused: field === document.activeElement,
  }));
}

function rememberFocus(root) {
  const active = document.activeElement;
  if (!root.contains(active) || active.matches("textarea")) return null;
  const part = active.closest("summary")?.parentElement.dataset.keep;
  return part ? { part } : { thread: active.closest("[data-thread]")?.dataset.thread };
}

function restoreFocus(root, focus) {
  if (!focus) return;
  const summary = focus.part && root.querySelector(`[data-keep="${CSS.escape(focus.part)}"] > summary`);
  const field = focus.thread && document.getElementById(`reply-${focus.thread}`);
  (summary || field || root.closest(".pane")).focus({ preventScroll: true });
}

function restoreFields(fields) {
  for (const was of fields) {
    const field = document.getElementById(was.id);
    if (!field) continue;
    field.value = was.value;
    if (was.focused) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(was.start, was.end);
    }
  }
}

function markNews(name) {
  const pane = region(name).closest(".pane").id;
  const channel = region(name).closest("[data-channel-pane]");
  if (narrow.matches && panes.dataset.shown !== pane) document.querySelector(`[data-shows="${pane}"] .news`).hidden = false;
  if (channel?.hidden) tabOf(channel.dataset.channelPane).querySelector(".news").hidden = false;
}

function tabOf(channel) {
  return document.querySelector(`[data-channel="${channel}"]`);
}

function showLatest(lines) {
  lines.scrollTop = lines.scrollHeight;
}

function replacePane(name, html) {
  const root = region(name);
  if (root.source === html) return;
  const fields = rememberFields(root);
  const focus = rememberFocus(root);
  const first = root.source === undefined;
  root.innerHTML = html;
  root.source = html;
  for (const part of root.querySelectorAll("details[data-keep]")) {
    if (toggled.has(part.dataset.keep)) part.open = toggled.get(part.dataset.keep);
  }
  restoreFields(fields);
  restoreFocus(root, focus);
  fitFrames(root);
  if (root.matches(".lines")) showLatest(root);
  if (!first) markNews(name);
}

function fitFrames(root) {
  for (const frame of root.querySelectorAll("iframe")) {
    const fit = () => {
      const inside = frame.contentDocument;
      if (inside && inside.body) frame.style.height = `${inside.documentElement.scrollHeight}px`;
    };
    frame.addEventListener("load", fit);
    fit();
  }
}

function ourMails() {
  return new Set([...prospect.querySelectorAll("[data-ours]")].map((note) => note.dataset.keep));
}

function welcome(before) {
  const fresh = [...prospect.querySelectorAll("[data-ours]")].filter((note) => !before.has(note.dataset.keep));
  if (!fresh.length) return;
  spoken.textContent = "";
  setTimeout(() => { spoken.textContent = panes.dataset.arrived; }, 50);
  for (const note of fresh) note.classList.add("arrived");
  const letters = fresh.filter((note) => note.matches(".note") && !note.closest("[hidden]"));
  if (letters.length) bringUp(letters[letters.length - 1]);
}

function bringUp(note) {
  const behavior = calm.matches ? "auto" : "smooth";
  const scroller = narrow.matches ? document.scrollingElement : prospect;
  const above = narrow.matches ? 70 : prospect.querySelector(".pane-head").offsetHeight + 8;
  const place = note.getBoundingClientRect().top - (narrow.matches ? 0 : prospect.getBoundingClientRect().top);
  scroller.scrollBy({ top: place - above, behavior });
}

// News: one question at a time; the answer comes when there is something new, or after two seconds.

async function askForNews() {
  const answer = await fetch(`/demo/news?after=${encodeURIComponent(panes.dataset.version)}`, { cache: "no-store" });
  if (answer.status === 204) return;
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const news = await answer.json();
  const before = ourMails();
  for (const [name, html] of Object.entries(news.panes)) replacePane(name, html);
  panes.dataset.version = news.version;
  welcome(before);
}

function pause(milliseconds) {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

function untilVisible() {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => { document.addEventListener("visibilitychange", resolve, { once: true }); });
}

async function follow() {
  for (;;) {
    await untilVisible();
    try {
      await askForNews();
      toast.hidden = true;
    } catch {
      toast.textContent = panes.dataset.offline;
      toast.hidden = false;
      await pause(1500);
    }
  }
}

// Forms.

function showFaults(form, faults) {
  for (const place of form.querySelectorAll("[data-fault]")) {
    const fault = faults[place.dataset.fault] || "";
    place.textContent = fault;
    const field = form.elements[place.dataset.fault];
    if (field) field.toggleAttribute("aria-invalid", false);
    if (field && fault) field.setAttribute("aria-invalid", "true");
  }
  const wrong = form.querySelector('[aria-invalid="true"]');
  if (wrong) wrong.focus();
}

async function post(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button.name) fields.set(button.name, button.value);
  try {
    const answer = await fetch(form.action, {
      method: "POST", body: fields, headers: { Accept: "application/json" },
    });
    if (answer.ok) return {};
    if (answer.status === 413) return { form: panes.dataset.tooLarge };
    return (await answer.json()).faults || { form: panes.dataset.notSent };
  } catch {
    return { form: panes.dataset.notSent };
  }
}

async function submitLetter(form, button) {
  if (button.getAttribute("aria-disabled") === "true") return;
  const words = button.textContent;
  button.setAttribute("aria-disabled", "true");
  if (button.dataset.busy) button.textContent = button.dataset.busy;
  const faults = await post(form, button);
  button.removeAttribute("aria-disabled");
  if (button.dataset.busy) button.textContent = words;
  showFaults(form, faults);
  if (Object.keys(faults).length || button.matches(".chip")) return;
  for (const field of form.querySelectorAll("input:not([type=hidden]), textarea")) field.value = "";
  // The pane may have been replaced while the mail was on its way, and with it the form.
  const now = form.isConnected ? null : document.getElementById(form.querySelector("textarea")?.id);
  if (now) now.value = "";
  const compose = form.closest("#compose");
  if (compose) {
    compose.open = false;
    compose.querySelector("summary").focus();
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-letter]")) return;
  event.preventDefault();
  submitLetter(event.target, event.submitter || event.target.querySelector("button:not([type=button])"));
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("[data-letter]");
  const sends = event.ctrlKey || event.metaKey || (event.target.matches("[data-enter]") && !event.shiftKey && !event.isComposing);
  if (!form || !event.target.matches("textarea") || event.key !== "Enter" || !sends) return;
  event.preventDefault();
  form.requestSubmit();
});

// Clicks: examples, quick replies, opened parts, and the panes of small screens.

function takeExample(chip) {
  const form = chip.closest("form");
  for (const name of ["name", "address", "subject", "text"]) form.elements[name].value = chip.dataset[name];
  showFaults(form, {});
  const text = form.elements.text;
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight + 2, 320)}px`;
  form.querySelector(".primary").focus({ preventScroll: true });
  form.querySelector(".primary").scrollIntoView({ block: "nearest" });
}

function fillReply(button) {
  const text = button.closest("form").elements.text;
  text.value = button.dataset.fill;
  text.focus();
}

function showPane(button) {
  panes.dataset.shown = button.dataset.shows;
  for (const other of document.querySelectorAll("[data-shows]")) {
    other.setAttribute("aria-current", String(other === button));
  }
  button.querySelector(".news").hidden = true;
  fitFrames(panes);
}

function showChannel(tab) {
  for (const part of document.querySelectorAll("[data-channel-pane]")) {
    part.hidden = part.dataset.channelPane !== tab.dataset.channel;
    if (!part.hidden) part.querySelectorAll(".lines").forEach(showLatest);
  }
  for (const other of document.querySelectorAll("[data-channel]")) other.toggleAttribute("aria-current", false);
  tab.setAttribute("aria-current", "true");
  tab.querySelector(".news").hidden = true;
  history.replaceState(null, "", tab.href);
}

function takeIdea(button) {
  const text = document.getElementById(button.dataset.for);
  text.value = button.dataset.idea;
  text.focus();
}

document.addEventListener("click", (event) => {
  const tab = event.target.closest("a[data-channel]");
  if (tab && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    showChannel(tab);
    return;
  }
  const idea = event.target.closest("[data-idea]");
  if (idea) takeIdea(idea);
  const chip = event.target.closest("a.chip");
  if (chip) {
    event.preventDefault();
    takeExample(chip);
    return;
  }
  const button = event.target.closest("[data-fill], [data-shows]");
  if (button) (button.dataset.fill ? fillReply : showPane)(button);
  const part = event.target.closest("summary")?.parentElement;
  if (part?.dataset.keep) toggled.set(part.dataset.keep, !part.open);
});

document.querySelector(".skip").addEventListener("click", () => {
  showChannel(tabOf("mail"));
  document.getElementById("compose").open = true;
});

fitFrames(panes);
document.querySelectorAll(".lines").forEach(showLatest);
follow();
