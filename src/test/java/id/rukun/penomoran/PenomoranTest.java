package id.rukun.penomoran;

import id.rukun.uji.UjiAplikasi;

/** On the embedded database, a few at once. */
@UjiAplikasi
class PenomoranTest extends PenomoranKontrak {

    @Override
    int serentak() {
        return 4;
    }

    @Override
    int kali() {
        return 5;
    }
}
