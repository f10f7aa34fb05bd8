// Goes on to where a page went, with the query and the anchor that the reader came with.
(function () {
  var to = document.currentScript.dataset.to;
  location.replace(to.indexOf('#') < 0 ? to + location.search + location.hash : to);
})();
