package id.rukun.engine.guard;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.Tag;

@Tag("panjang")
@UjiAplikasi
class NilaiSalahH2IT extends NilaiSalahKontrak {}
