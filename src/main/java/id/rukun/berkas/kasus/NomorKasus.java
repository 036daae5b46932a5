package id.rukun.berkas.kasus;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives case numbers. The lock lasts until the caller's transaction ends, so the numbers of a year have no gaps; in
 * return, cases are opened one transaction after the other.
 */
@Component
public class NomorKasus {

    private final NomorUrutKasusRepository nomor;

    NomorKasus(NomorUrutKasusRepository nomor) {
        this.nomor = nomor;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String berikut(int tahun) {
        nomor.kunciPintu();
        return nomor.findById(tahun).orElseGet(() -> nomor.save(new NomorUrutKasus(tahun))).berikut();
    }
}
