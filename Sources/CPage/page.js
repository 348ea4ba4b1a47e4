"use strict";
// Filters, search and permalinks of the findings. Without scripts the page shows everything.
(() => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // Opens what hides an element, so that a permalink always leads somewhere.
  const reveal = (element) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      if (parent.tagName === "DETAILS") parent.open = true;
    }
  };

  const parts = [...document.querySelectorAll("[data-findings]")].map((part) => {
    const form = part.querySelector("form");
    const checks = [...part.querySelectorAll("[data-check]")].map((element) => ({
      element,
      severity: element.dataset.severity,
      frameworks: element.dataset.frameworks.split(" "),
      about: plain(element.querySelector("header").textContent),
      blocks: [...element.querySelectorAll("[data-block]")],
      items: [...element.querySelectorAll("[data-verdict]")].map((element) => ({ element, text: null })),
    }));
    const severities = [...part.querySelectorAll("[data-severity-group]")];
    const total = checks.reduce((sum, check) => sum + check.items.length, 0);
    const fields = form.elements;
    const state = form.querySelector("output");

    const apply = () => {
      const words = plain(fields.search.value).split(/\s+/).filter(Boolean);
      const { severity, verdict, framework } = Object.fromEntries(new FormData(form));
      const department = fields.department ? fields.department.value : "";
      let shown = 0;
      for (const check of checks) {
        const fits =
          (!severity || check.severity === severity) && (!framework || check.frameworks.includes(framework));
        let here = 0;
        for (const item of check.items) {
          let visible =
            fits &&
            (!verdict || item.element.dataset.verdict === verdict) &&
            (!department || item.element.dataset.department === department);
          if (visible && words.length) {
            if (item.text === null) {
              const block = item.element.closest("[data-block]");
              item.text = check.about + " " + plain(item.element.textContent + " " + (block ? block.dataset.block : ""));
            }
            visible = words.every((word) => item.text.includes(word));
          }
          item.element.hidden = !visible;
          if (visible) here += 1;
        }
        for (const block of check.blocks) block.hidden = !block.querySelector("[data-verdict]:not([hidden])");
        check.element.hidden = here === 0;
        shown += here;
      }
      for (const group of severities) group.hidden = !group.querySelector("[data-check]:not([hidden])");
      state.textContent = form.dataset.state.replace("{shown}", shown).replace("{total}", total);
    };

    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(apply, 120);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply, 0));
    form.hidden = false;
    state.textContent = form.dataset.state.replace("{shown}", total).replace("{total}", total);
    return { part, form };
  });

  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      const owner = parts.find(({ part }) => part.contains(target));
      if (owner) owner.form.reset();
    }
    reveal(target);
    setTimeout(() => target.scrollIntoView(), 0);
  };
  addEventListener("hashchange", follow);
  if (location.hash) follow();

  // On paper nothing can be opened; long lists of further records stay as the reader left them.
  addEventListener("beforeprint", () => {
    for (const element of document.querySelectorAll("details:not([data-rest])")) element.open = true;
  });
})();
