package id.rukun.engine.door;

import id.rukun.uji.UjiAplikasi;
import org.junit.jupiter.api.Tag;

/** On the embedded database; an IT because many rounds take long. */
@Tag("panjang")
@UjiAplikasi
class SerempakH2IT extends SerempakKontrak {}
