"use strict";
(function () {
  // Opens every closed part around an anchor, so that a deep link shows what it names.
  function reveal(id) {
    var target = id && document.getElementById(id);
    if (!target) return;
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    target.scrollIntoView();
  }
  function current() {
    try { return decodeURIComponent(location.hash.slice(1)); } catch (e) { return ""; }
  }
  addEventListener("hashchange", function () { reveal(current()); });
  reveal(current());

  // A number opens the list of what it counts where it stands, and closes it again.
  document.querySelectorAll("a.figure").forEach(function (figure) {
    var list = document.getElementById(figure.hash.slice(1));
    var part = list && list.closest("details");
    if (!part) return;
    figure.setAttribute("role", "button");
    figure.setAttribute("aria-controls", list.id);
    function say() { figure.setAttribute("aria-expanded", String(part.open)); }
    figure.addEventListener("click", function (event) {
      event.preventDefault();
      part.open = !part.open;
      say();
    });
    figure.addEventListener("keydown", function (event) {
      if (event.key === " ") { event.preventDefault(); figure.click(); }
    });
    part.addEventListener("toggle", say);
    say();
  });

  // On paper everything is open; afterwards it is as it was.
  var closed = [];
  addEventListener("beforeprint", function () {
    closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    closed.forEach(function (part) { part.open = true; });
  });
  addEventListener("afterprint", function () {
    closed.forEach(function (part) { part.open = false; });
  });

  var table = document.getElementById("incident-table");
  var form = document.getElementById("filters");
  if (!table || !form) return;
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);

  function key(row, column) {
    var cell = row.cells[column];
    var text = cell.dataset.key === undefined ? cell.textContent.trim() : cell.dataset.key;
    return /^-?\d+$/.test(text) ? Number(text) : text.toLocaleLowerCase();
  }
  // What is not told stands last both ways; equals keep the order of dates.
  function sort(column, down) {
    var sorted = rows.map(function (row) { return { row: row, key: key(row, column) }; });
    sorted.sort(function (one, other) {
      if (one.key === other.key) return 0;
      if (one.key === "") return 1;
      if (other.key === "") return -1;
      return (one.key < other.key ? -1 : 1) * (down ? -1 : 1);
    });
    var all = document.createDocumentFragment();
    sorted.forEach(function (each) { all.appendChild(each.row); });
    body.appendChild(all);
  }
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.setAttribute("aria-label", table.dataset.sort.replace("{0}", head.textContent));
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () {
      var was = head.getAttribute("aria-sort");
      var numbers = rows.some(function (row) { return typeof key(row, column) === "number"; });
      var down = was ? was === "ascending" : numbers;
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down);
    });
  });

  var output = form.querySelector("output");
  function filter() {
    var text = form.elements.text.value.trim().toLocaleLowerCase();
    var shown = 0;
    rows.forEach(function (row) {
      var fits = (!text || row.textContent.toLocaleLowerCase().indexOf(text) >= 0)
        && (!form.elements.month.value || row.dataset.month === form.elements.month.value)
        && (!form.elements.place.value || row.dataset.place === form.elements.place.value)
        && (!form.elements.party.value
          || row.dataset.party.split("|").indexOf(form.elements.party.value) >= 0)
        && (!form.elements.disputed.checked || row.dataset.disputed === "true");
      row.hidden = !fits;
      if (fits) shown++;
    });
    output.textContent = output.dataset.text.replace("{0}", shown).replace("{1}", rows.length);
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  filter();
})();
