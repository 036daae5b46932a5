package id.rukun.berkas;

import id.rukun.uji.UjiAplikasi;

/** On H2. */
@UjiAplikasi
class RegisterDirantaiTest extends RegisterDirantaiKontrak {

    @Override
    void sebagaiPenyerang(Runnable ulah) {
        ulah.run();
    }
}
