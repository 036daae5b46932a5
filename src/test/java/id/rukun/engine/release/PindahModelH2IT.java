package id.rukun.engine.release;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.Tag;

/** Cases move to a changed model on H2. */
@Tag("panjang")
@UjiAplikasi
class PindahModelH2IT extends PindahModelKontrak {}
