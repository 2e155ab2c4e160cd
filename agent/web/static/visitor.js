// A form is sent once, a problem gets the focus, and in a frame the page around it learns how high we are.
// Everything works without this script.
"use strict";

const problem = document.getElementById("problem");
if (problem) problem.focus();

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (button?.getAttribute("aria-disabled") === "true") return event.preventDefault();
    button?.setAttribute("aria-disabled", "true");
  });
}
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
});

if (parent !== window) {
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({vorfahrt: "height", height}, "*"); // a height is no secret
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
