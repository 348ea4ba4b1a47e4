"use strict";
// Filters, search and permalinks of the findings. Without scripts everything that the page holds is shown.
(() => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // Opens what hides an element, so that a permalink always leads somewhere.
  const reveal = (element) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      if (parent.tagName === "DETAILS") parent.open = true;
    }
  };

  const isShown = (element) => element.querySelector("[data-verdict]:not([hidden])") !== null;

  const parts = [...document.querySelectorAll("[data-findings]")].map((part) => {
    const form = part.querySelector("form");
    const checks = [...part.querySelectorAll("[data-check]")].map((element) => ({
      element,
      severity: element.dataset.severity,
      frameworks: element.dataset.frameworks.split(" "),
      about: plain(element.querySelector("header").textContent),
      blocks: [...element.querySelectorAll("[data-block]")].map((element) => ({
        element,
        isNamed: isShown(element),
      })),
      items: [...element.querySelectorAll("[data-verdict]")].map((element) => ({ element, text: null })),
    }));
    const severities = [...part.querySelectorAll("[data-severity-group]")];
    const rests = [...part.querySelectorAll("[data-rest]")].map((element) => ({ element, wasOpen: false }));
    const total = form.dataset.total;
    const fields = form.elements;
    const state = form.querySelector("output");
    let wasFiltered = false;

    const tell = (shown) => {
      state.textContent = form.dataset.state.replace("{shown}", shown).replace("{total}", total);
    };

    const apply = () => {
      const words = plain(fields.search.value).split(/\s+/).filter(Boolean);
      const { severity, verdict, framework } = Object.fromEntries(new FormData(form));
      const department = fields.department ? fields.department.value : "";
      const isFiltered = Boolean(words.length || severity || verdict || framework || department);
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
        // Of findings that only the JSON report names, the page knows no more than their check.
        const mayFit = fits && !verdict && !department && words.every((word) => check.about.includes(word));
        for (const { element, isNamed } of check.blocks) element.hidden = !(isNamed ? isShown(element) : mayFit);
        check.element.hidden = !(check.items.length ? here > 0 : mayFit);
        shown += here;
      }
      for (const group of severities) group.hidden = !group.querySelector("[data-check]:not([hidden])");
      // What a filter finds in a folded list is to be seen; afterwards the list is as the reader had left it.
      for (const rest of rests) {
        rest.element.hidden = !isShown(rest.element);
        if (isFiltered && !wasFiltered) rest.wasOpen = rest.element.open;
        if (isFiltered) rest.element.open = true;
        else if (wasFiltered) rest.element.open = rest.wasOpen;
      }
      wasFiltered = isFiltered;
      tell(shown);
    };

    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(apply, 120);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply, 0));
    form.hidden = false;
    tell(checks.reduce((sum, check) => sum + check.items.length, 0));
    return { part, form, apply };
  });

  // An address that somebody cut short may not be decodable.
  const fragment = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  const follow = () => {
    const target = document.getElementById(fragment());
    if (!target) return;
    if (target.closest("[hidden]")) {
      const owner = parts.find(({ part }) => part.contains(target));
      if (owner) {
        owner.form.reset();
        // At once, for it folds the list that the permalink then opens.
        owner.apply();
      }
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
