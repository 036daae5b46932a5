package id.rukun.engine.release;

import id.rukun.uji.UjiAplikasi;

/** Cases move to a changed model on H2. */
@UjiAplikasi
class PindahModelH2IT extends PindahModelKontrak {}
