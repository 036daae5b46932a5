// Tasklist keeps drafts in the browser, also when a session ends; offices share their computers. Rukun keeps its own on the
// server (draf.js). rukun.css hides the button, this refuses what is left.
const simpan = Storage.prototype.setItem;

Storage.prototype.setItem = function (kunci, nilai) {
  if (!/^(camunda-form|camForm):/.test(kunci)) {
    simpan.call(this, kunci, nilai);
  }
};
