package id.rukun.penomoran;

import id.rukun.uji.UjiPostgres;

/** Two hundred papers of one office at once. */
@UjiPostgres
class PenomoranIT extends PenomoranKontrak {

    @Override
    int serentak() {
        return 8;
    }

    @Override
    int kali() {
        return 25;
    }
}
