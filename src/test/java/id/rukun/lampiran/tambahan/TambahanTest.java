package id.rukun.lampiran.tambahan;

import id.rukun.uji.UjiAplikasi;

/** Added files on H2. */
@UjiAplikasi
class TambahanTest extends TambahanKontrak {}
