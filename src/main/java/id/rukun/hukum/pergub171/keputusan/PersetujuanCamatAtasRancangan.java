package id.rukun.hukum.pergub171.keputusan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The Camat has agreed to exactly the draft that is to be signed. */
@Ketentuan(
        id = "PERGUB171-PS14-2.1",
        judul = "Persetujuan Camat atas rancangan yang sama",
        dasar = "Pasal 14 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PERSETUJUAN_CAMAT_TIDAK_ADA")
public final class PersetujuanCamatAtasRancangan implements Aturan<PersetujuanFakta> {

    @Override
    public Putusan periksa(PersetujuanFakta fakta, ParameterBerlaku parameter) {
        return fakta.disetujui()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.keadaan())
                : Putusan.gagal(this, fakta, parameter, fakta.keadaan());
    }
}
