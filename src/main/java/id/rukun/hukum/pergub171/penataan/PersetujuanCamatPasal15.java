package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;

/** The Camat agrees to the course chosen for a unit out of range, also to not acting. */
@Ketentuan(
        id = "PERGUB171-PS15.2",
        judul = "Persetujuan Camat atas pertimbangan Pasal 15",
        dasar = "Pasal 15 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PERSETUJUAN_CAMAT_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS14-2.1")
public final class PersetujuanCamatPasal15 implements Aturan<PersetujuanFakta> {

    @Override
    public Putusan periksa(PersetujuanFakta fakta, ParameterBerlaku parameter) {
        return fakta.disetujui()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.keadaan())
                : Putusan.gagal(this, fakta, parameter, fakta.keadaan());
    }
}
