/* The web chat of Vorfahrt: one file, no framework, no cookie. Nothing is asked of the server before it is opened. */
"use strict";
((setup) => {
  const script = document.currentScript;
  if (document.getElementById("vorfahrt-chat")) return;
  const base = new URL(".", script.src);
  const options = script.dataset;
  const language = [options.language, document.documentElement.lang, navigator.language, setup.language, "en"]
    .map((tag) => (tag || "").slice(0, 2).toLowerCase())
    .find((tag) => tag in setup.texts);
  const t = setup.texts[language];
  const say = (text) => text.replaceAll("{brand}", options.name || setup.brand);
  const phone = matchMedia("(max-width: 600px)");
  const darkness = matchMedia("(prefers-color-scheme: dark)");

  // What the browser keeps: who the visitor is, what was not taken yet, and whether the chat is open.
  const KEY = "vorfahrt-chat";
  let memory = "{}"; // where the browser allows no storage
  const recall = () => {
    try { memory = localStorage.getItem(KEY) || "{}"; } catch { /* as if this page were the only one */ }
    try { return { kept: [], ...JSON.parse(memory) }; } catch { return { kept: [] }; }
  };
  const keep = (change) => {
    memory = JSON.stringify({ ...recall(), ...change });
    try { localStorage.setItem(KEY, memory); } catch { /* see above */ }
  };
  const forget = () => {
    memory = "{}";
    try { localStorage.removeItem(KEY); } catch { /* see above */ }
  };

  // The elements. Every text goes in as text, never as markup.
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  }
  function icon(path) {
    const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    drawn.setAttribute("viewBox", "0 0 24 24");
    drawn.setAttribute("aria-hidden", "true");
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("d", path);
    drawn.append(line);
    return drawn;
  }
  const host = make("div", { id: "vorfahrt-chat", lang: language });
  const root = host.attachShadow({ mode: "open" });
  const news = make("span", { class: "unseen", role: "status" });
  const count = make("span", { class: "count", hidden: "" });
  const launcher = make(
    "button", { class: "launcher", type: "button", "aria-haspopup": "dialog", onclick: () => toggle(true) },
    icon("M4 5h16v11H10l-5 4v-4H4z"), count,
  );
  const log = make("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": t.log, tabindex: "0" });
  const dots = make("div", { class: "dots", hidden: "" }, make("i"), make("i"), make("i"));
  const dotsText = make("span", { class: "unseen", role: "status" });
  const choices = make("div", { class: "choices", role: "group", "aria-label": t.choices });
  const note = make("p", { class: "note", role: "status" });
  const field = make("textarea", {
    id: "field", rows: "1", maxlength: "4000", placeholder: t.write, autocomplete: "off",
    oninput: grow, onkeydown: sendOnEnter,
  });
  const question = make(
    "div", { class: "question", role: "alertdialog", "aria-labelledby": "question", hidden: "" },
    make("p", { id: "question" }, t.restart_question),
    make("button", { type: "button", class: "plain", onclick: restart }, t.restart_yes),
    make("button", { type: "button", class: "plain", onclick: () => ask(false) }, t.restart_no),
  );
  const privacy = options.privacy || setup.privacy;
  const panel = make(
    "section", { class: "panel", role: "dialog", "aria-label": say(t.title), hidden: "", onkeydown: onKey, onkeyup: swallow, onkeypress: swallow },
    make(
      "header", {},
      make("div", { class: "title" }, make("h2", {}, options.name || setup.brand), make("p", {}, t.assistant)),
      make("button", { type: "button", class: "tool", "aria-label": t.restart, title: t.restart, onclick: () => ask(true) },
        icon("M5 7h14M10 7V5h4v2m-7 0l1 13h8l1-13")),
      make("button", { type: "button", class: "tool", "aria-label": t.close, title: t.close, onclick: () => toggle(false) },
        icon("M6 6l12 12M18 6L6 18")),
    ),
    question,
    make("div", { class: "scroll" },
      make("p", { class: "notice" }, say(t.notice), privacy ? " " : null, privacy ? link(privacy, t.privacy) : null),
      log, make("div", { class: "typing" }, dots, dotsText), choices),
    note,
    make("form", { onsubmit: submit },
      make("label", { class: "unseen", for: "field" }, t.write), field,
      make("button", { type: "submit", class: "send", "aria-label": t.send, title: t.send }, icon("M4 12l16-7-6 15-3-6z"))),
  );
  const scroll = panel.querySelector(".scroll");

  function link(address, text) {
    return make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text);
  }
  function withLinks(text) {
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const found of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
      const address = found[0].replace(/[.,;:!?)]{1,5}$/, "");
      parts.append(text.slice(end, found.index), link(address, address));
      end = found.index + address.length;
    }
    parts.append(text.slice(end));
    return parts;
  }

  // The lines. One that is on its way has no time yet and stands last.
  const lines = new Map();
  const newest = () => [...lines.values()].reduce((last, line) => (line.at && (!last || line.at >= last.at) ? line : last), null);
  function show(line) {
    const known = lines.get(line.id);
    if (known) {
      if (line.at && !known.at) {
        known.at = line.at;
        known.element.classList.remove("kept");
      }
      return false;
    }
    const author = { visitor: t.you, assistant: t.assistant, person: say(t.person) }[line.by];
    const element = make("div", { class: `line ${line.by}${line.at ? "" : " kept"}` },
      make("span", { class: line.by === "person" ? "author" : "unseen" }, `${author}: `), make("p", {}, withLinks(line.text)));
    const later = [...lines.values()].find((other) => (other.at || "9") > (line.at || "9"));
    log.insertBefore(element, later ? later.element : null);
    lines.set(line.id, { ...line, element });
    if (later) sortLines();
    return true;
  }
  function sortLines() {
    const sorted = [...lines].sort(([, one], [, other]) => ((one.at || "9") < (other.at || "9") ? -1 : 1));
    lines.clear();
    for (const [id, line] of sorted) lines.set(id, line);
  }
  function drop(id, reason) {
    const line = lines.get(id);
    if (line) line.element.append(make("small", {}, t.faults[reason] || t.faults.empty));
  }
  function offer() {
    const last = [...lines.values()].pop();
    const texts = last ? (last.by === "visitor" ? [] : last.choices || []) : t.starters;
    choices.replaceChildren(...texts.map((text) => make("button", { type: "button", onclick: () => { write(text); field.focus(); } }, text)));
  }
  function settle(first) {
    offer();
    scroll.scrollTop = scroll.scrollHeight;
    const above = first ? scroll.getBoundingClientRect().top - lines.get(first.id).element.getBoundingClientRect().top : 0;
    if (above > 0) scroll.scrollTop -= above + 8; // a long answer is read from its beginning
  }
  let hiding = 0;
  function type(on) {
    clearTimeout(hiding);
    dots.hidden = !on;
    dotsText.textContent = on ? t.typing : "";
    if (on) hiding = setTimeout(() => type(false), 20000);
    if (on) scroll.scrollTop = scroll.scrollHeight;
  }
  function greet() {
    log.replaceChildren(make("div", { class: "line assistant" }, make("span", { class: "unseen" }, `${t.assistant}: `), make("p", {}, t.greeting)));
  }

  // Writing: a line is kept until the server has said that it is stored.
  function write(text) {
    const words = text.trim();
    if (!words) return;
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    const line = { id: [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""), text: words };
    keep({ kept: [...recall().kept, line] });
    show({ ...line, by: "visitor" });
    settle();
    send(line);
    tell();
  }
  function submit(event) {
    event.preventDefault();
    write(field.value);
    field.value = "";
    grow();
    field.focus();
  }
  function sendOnEnter(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  }
  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 140)}px`;
  }
  function taken(id) {
    keep({ kept: recall().kept.filter((line) => line.id !== id) });
    lines.get(id)?.element.classList.remove("kept");
    clearTimeout(waits.get(id));
    waits.delete(id);
    fault = "";
    if (newest()?.by !== "assistant" || !lines.get(id)?.at) type(true);
    tell();
  }
  function refused(id, reason) {
    clearTimeout(waits.get(id));
    if (reason === "empty" || reason === "too_long") {
      keep({ kept: recall().kept.filter((line) => line.id !== id) });
      drop(id, reason);
    } else {
      fault = reason;
      waits.set(id, setTimeout(() => recall().kept.filter((line) => line.id === id).forEach(send), 10000));
    }
    tell();
  }

  // The connection: a socket; where none gets through, plain requests; and in between patience.
  const waits = new Map(); // when to doubt that a line has arrived
  let socket = null, welcome = false, asking = false, wanted = false, failures = 0, looks = 0, era = 0, position = "", fault = "", timer = 0;
  const came = () => ({ page: location.href.slice(0, 2000), referrer: document.referrer.slice(0, 2000) });
  function connect() {
    clearTimeout(timer);
    if (!wanted || socket || asking) return;
    const address = new URL("socket", base);
    address.protocol = address.protocol.replace("http", "ws");
    const opened = new WebSocket(address);
    const patience = setTimeout(() => opened.close(), 6000);
    socket = opened;
    opened.onopen = () => opened.send(JSON.stringify({ type: "hello", token: recall().token || null, ...came() }));
    opened.onmessage = (event) => {
      if (socket !== opened) return;
      clearTimeout(patience);
      hear(JSON.parse(event.data));
    };
    opened.onclose = () => {
      clearTimeout(patience);
      if (socket !== opened) return;
      socket = null;
      lost();
    };
  }
  function lost() {
    welcome = false;
    failures += 1;
    tell();
    if (!wanted) return;
    const pause = Math.min(30, 2 ** (failures - 1)) * (0.75 + Math.random() / 2) * 1000;
    timer = setTimeout(failures > 1 && failures % 2 === 0 ? look : connect, pause);
  }
  function hear(frame) {
    if (frame.type === "taken") return taken(frame.id);
    if (frame.type === "refused") return refused(frame.id, frame.reason);
    if (frame.type === "welcome") met(frame);
    read(frame);
  }
  function met(frame) {
    failures = 0;
    welcome = true;
    keep({ token: frame.token });
    recall().kept.forEach(send);
    tell();
  }
  function read(frame) {
    if (frame.type === "welcome") log.setAttribute("aria-live", "off"); // what was said before is not read out again
    const fresh = frame.lines.filter(show);
    setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
    const answers = fresh.filter((line) => line.by !== "visitor");
    if (fresh.length) settle(frame.type === "news" ? answers[0] : null);
    type(frame.waiting);
    if (frame.type === "news" && panel.hidden && answers.length) call(answers.length);
  }
  function send(line) {
    if (!welcome) return connect();
    if (socket) {
      socket.send(JSON.stringify({ type: "say", id: line.id, text: line.text }));
      clearTimeout(waits.get(line.id));
      waits.set(line.id, setTimeout(() => socket?.close(), 8000));
    } else {
      post(line);
    }
  }
  const request = (path, more = {}) => fetch(new URL(path, base), {
    ...more, credentials: "omit", cache: "no-store",
    headers: { authorization: `Bearer ${recall().token || ""}`, ...(more.body ? { "content-type": "application/json" } : {}) },
  });
  async function post(line) {
    try {
      const answer = await request("messages", { method: "POST", body: JSON.stringify({ type: "say", ...line, ...came() }) });
      if (answer.ok) taken(line.id);
      else refused(line.id, answer.status === 422 ? "too_long" : answer.status === 429 ? "too_often" : "later");
    } catch {
      refused(line.id, "later");
    }
  }
  async function look() {
    if (!wanted || socket || asking) return;
    asking = true;
    const mine = era;
    const chat = await request(`messages?after=${encodeURIComponent(position)}`)
      .then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
    if (mine !== era) return; // started over meanwhile
    asking = false;
    if (!chat) return lost();
    const first = !welcome || chat.token !== recall().token;
    position = chat.position;
    if (first) met(chat);
    read({ ...chat, type: first ? "welcome" : "news" });
    looks += 1;
    if (looks % 12) return look();
    welcome = false; // a socket may get through by now
    connect();
  }
  function tell() {
    const waiting = recall().kept.length > 0;
    const lostLong = wanted && !welcome && failures > 0;
    note.textContent = fault ? t.faults[fault] : lostLong || !navigator.onLine ? (waiting ? t.kept : t.offline) : "";
    note.hidden = !note.textContent;
  }
  addEventListener("online", () => { failures = 0; if (!welcome) connect(); tell(); });
  addEventListener("offline", tell);

  // Opening, closing, starting over.
  let unread = 0;
  function call(more) {
    unread += more;
    label();
    news.textContent = `${t.unread}: ${unread}`;
  }
  function label() {
    count.hidden = !unread;
    count.textContent = unread;
    launcher.setAttribute("aria-label", unread ? `${say(t.open)}, ${t.unread}: ${unread}` : say(t.open));
  }
  function toggle(open, focus = true) {
    panel.hidden = !open;
    launcher.hidden = open;
    keep({ open });
    if (!open) {
      if (focus) launcher.focus();
      return;
    }
    unread = 0;
    news.textContent = "";
    label();
    wanted = true;
    fit();
    recall().kept.forEach((line) => show({ ...line, by: "visitor" }));
    connect();
    settle();
    if (focus) field.focus();
  }
  function ask(on) {
    question.hidden = !on;
    (on ? question.querySelector("button") : field).focus();
  }
  function restart() {
    forget();
    const old = socket;
    socket = null;
    old?.close();
    for (const wait of waits.values()) clearTimeout(wait);
    waits.clear();
    lines.clear();
    [welcome, asking, failures, position, fault] = [false, false, 0, "", ""];
    era += 1;
    greet();
    type(false);
    ask(false);
    toggle(true);
  }
  function swallow(event) {
    event.stopPropagation(); // keys typed here are no shortcuts of the page
  }
  function onKey(event) {
    swallow(event);
    if (event.key === "Escape") {
      if (question.hidden) toggle(false);
      else ask(false);
    }
    if (event.key === "Tab" && phone.matches) stay(event);
  }
  function stay(event) {
    const all = [...panel.querySelectorAll("button, a, textarea, .log")].filter((one) => one.offsetParent);
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (root.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all[all.length - 1] : all[0]).focus();
  }
  function fit() {
    panel.setAttribute("aria-modal", phone.matches);
    panel.style.height = phone.matches && window.visualViewport ? `${visualViewport.height}px` : "";
    panel.style.top = phone.matches && window.visualViewport ? `${visualViewport.offsetTop}px` : "";
  }
  function colour() {
    const accent = /^#[0-9a-f]{6}$/i.test(options.accent || "") ? options.accent : "#0b6b50";
    const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2);
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    host.style.setProperty("--accent", accent);
    host.style.setProperty("--on-accent", light > 0.18 ? "#10140f" : "#ffffff");
    const scheme = options.scheme || (darkness.matches ? "dark" : "light");
    host.toggleAttribute("data-dark", scheme === "dark");
  }

  const style = new CSSStyleSheet(); // no style element, so that the page's policy needs no exception
  style.replaceSync("STYLE"); // widget.css
  root.adoptedStyleSheets = [style];
  host.toggleAttribute("data-left", options.position === "left");
  let atEnd = true; // what was in sight at the end stays so when a note or a keyboard takes room
  scroll.addEventListener("scroll", () => { atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40; });
  new ResizeObserver(() => { if (atEnd) scroll.scrollTop = scroll.scrollHeight; }).observe(scroll);
  darkness.addEventListener("change", colour);
  phone.addEventListener("change", fit);
  window.visualViewport?.addEventListener("resize", fit);
  colour();
  greet();
  offer();
  label();
  tell();
  root.append(launcher, news, panel);
  document.body.append(host);
  if (recall().open && !phone.matches) toggle(true, false); // it would cover the whole of a phone
})("SETUP");
