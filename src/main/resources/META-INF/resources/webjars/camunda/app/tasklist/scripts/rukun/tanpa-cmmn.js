// Rukun has no cases of CMMN: searching and sorting by them would only fail, so they are not offered.
const pilihan = '.dropdown-menu li';

function sembunyikan() {
  document.querySelectorAll(pilihan).forEach(unsur => {
    if (/^\s*Case /.test(unsur.textContent)) {
      unsur.classList.add('hidden');
    }
  });
}

new MutationObserver(sembunyikan).observe(document.body, { childList: true, subtree: true });
